package io.github.governance4j.testkit.risk.warning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.matter.IntakeCommand;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.risk.surge.Alarm;
import io.github.governance4j.core.risk.surge.CountSeries;
import io.github.governance4j.core.risk.surge.Every;
import io.github.governance4j.core.risk.surge.SurgeSettings;
import io.github.governance4j.core.risk.surge.Surges;
import io.github.governance4j.core.risk.warning.Announcement;
import io.github.governance4j.core.risk.warning.Cause;
import io.github.governance4j.core.risk.warning.Taken;
import io.github.governance4j.core.risk.warning.Warning;
import io.github.governance4j.core.risk.warning.WarningCommand;
import io.github.governance4j.core.risk.warning.WarningFact;
import io.github.governance4j.core.risk.warning.WarningReaction;
import io.github.governance4j.core.risk.warning.WarningRefusal;
import io.github.governance4j.core.risk.warning.Warnings;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.testkit.matter.MatterCounty;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A surge, the warning somebody issues because of it, and the matter that becomes of it. */
class WarningExamples {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final StreamId WARNING = new StreamId("w-1");
    private static final StreamId MATTER = new StreamId("m-1");

    private final Warnings warnings =
            Warnings.over(WarningCounty.editions(3), MatterCounty.place(), WorkCalendar.china());

    private static Alarm alarm() {
        CountSeries series = CountSeries.of(
                MatterCounty.VILLAGE, WarningCounty.FLOOD, Every.WEEK, MONDAY, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 12);
        return Surges.screen(series, SurgeSettings.defaults()).get(0);
    }

    private Decision<WarningFact, WarningRefusal> issued(LocalDateTime at, Cause cause) {
        Announcement said = Announcement.of(
                        WarningCounty.FLOOD,
                        WarningLevel.THIRD,
                        at,
                        at.toLocalDate().plusDays(2),
                        cause)
                .areas(List.of(MatterCounty.VILLAGE, new AreaId("town")))
                .advice("减少外出")
                .measures(List.of(Taken.of(WarningCounty.PATROL)))
                .handed(new Announcement.Handed(MATTER, new ReceiptId("r-1")))
                .build();
        Stamp stamp = new Stamp(new CommandId("c-1"), at, at, MatterCounty.post(MatterCounty.WATER, "one"));
        return warnings.decide(new WarningCommand.Issue(stamp, said), warnings.initial());
    }

    @Test
    void a_warning_keeps_the_alarm_it_was_issued_for_in_its_reason() {
        Decision<WarningFact, WarningRefusal> decision =
                issued(LocalDateTime.of(2026, 3, 17, 9, 0), new Cause.OfAlarm(alarm().explanation()));
        assertThat(decision.isAccepted()).isTrue();
        assertThat(decision.explanation().find("surge.alarm")).isPresent();
        assertThat(decision.explanation().text(Language.ZH)).contains("发布预警", "不是预警");
        assertThat(decision.explanation().text(Language.EN)).contains("A warning is issued", "not a warning");
    }

    @Test
    void a_warning_that_is_to_become_a_matter_is_reported_once() {
        LocalDateTime at = LocalDateTime.of(2026, 3, 17, 9, 0);
        List<WarningFact> facts = issued(at, new Cause.InWords("持续降雨")).facts();
        WarningReaction reaction = new WarningReaction();
        List<Reaction.Sent<MatterCommand>> sent = reaction.on(WARNING, 1, facts.get(0));
        assertThat(sent).hasSize(1).isEqualTo(reaction.on(WARNING, 1, facts.get(0)));
        assertThat(sent.get(0).to()).isEqualTo(MATTER);
        assertThat(sent.get(0).command()).isInstanceOfSatisfying(IntakeCommand.Report.class, report -> {
            assertThat(report.notice().category()).isEqualTo(WarningCounty.FLOOD);
            assertThat(report.notice().severalAreas()).isTrue();
        });
        assertThat(reaction.on(WARNING, 2, new WarningFact.Lifted(at, "雨停"))).isEmpty();
    }

    @Test
    void after_its_last_day_nothing_is_in_force_whether_or_not_that_was_recorded() {
        LocalDateTime at = LocalDateTime.of(2026, 3, 17, 9, 0);
        Warning warning = warnings.replay(issued(at, new Cause.InWords("持续降雨")).facts());
        assertThat(warning.inForce(LocalDateTime.of(2026, 3, 19, 23, 59, 59))).isPresent();
        assertThat(warning.inForce(LocalDateTime.of(2026, 3, 20, 0, 0))).isEmpty();
    }
}
