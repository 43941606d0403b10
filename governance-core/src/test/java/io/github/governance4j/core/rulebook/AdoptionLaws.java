package io.github.governance4j.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.place.BodyId;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class AdoptionLaws {
    private static final LocalDate HELD = LocalDate.of(2026, 1, 20);

    /** From codes and values alone, by counting heads one at a time instead of by the formulas of the code. */
    @Property(tries = 500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void the_verdict_follows_from_the_evidence(
            @ForAll MeetingKind kind,
            @ForAll @IntRange(min = 1, max = 60) int entitled,
            @ForAll @IntRange(max = 60) int absent,
            @ForAll @IntRange(max = 60) int against,
            @ForAll @IntRange(min = -2, max = 8) int daysToFiling,
            @ForAll boolean filed) {
        int present = Math.max(0, entitled - absent / 2);
        int inFavour = Math.max(0, present - against / 2);
        Adoption voted = Adoption.byMeeting(kind, new BodyId("v"), HELD, entitled, present, inFavour);
        Adoption adoption = filed ? voted.filed(HELD.plusDays(daysToFiling)) : voted;
        assertThat(holds(adoption.explanation().evidence())).isEqualTo(adoption.holds());
        Statistics.collect(adoption.holds());
        Statistics.coverage(verdicts -> {
            verdicts.check(true).percentage(share -> share > 5);
            verdicts.check(false).percentage(share -> share > 5);
        });
    }

    @Property
    void one_more_present_and_in_favour_never_undoes_an_adoption(
            @ForAll MeetingKind kind,
            @ForAll @IntRange(min = 2, max = 3_000_000) int entitled,
            @ForAll @IntRange(max = 999) int presentPerMille,
            @ForAll @IntRange(max = 1000) int inFavourPerMille) {
        int present = (int) ((long) entitled * presentPerMille / 1000);
        int inFavour = (int) ((long) present * inFavourPerMille / 1000);
        Adoption before = Adoption.byMeeting(kind, new BodyId("v"), HELD, entitled, present, inFavour)
                .filed(HELD);
        Adoption after = Adoption.byMeeting(kind, new BodyId("v"), HELD, entitled, present + 1, inFavour + 1)
                .filed(HELD);
        assertThat(!before.holds() || after.holds()).isTrue();
    }

    @Property
    void everybody_in_favour_always_carries(@ForAll MeetingKind kind, @ForAll @IntRange(min = 1) int entitled) {
        assertThat(Adoption.byMeeting(kind, new BodyId("v"), HELD, entitled, entitled, entitled)
                        .filed(HELD)
                        .holds())
                .isTrue();
    }

    private static boolean holds(Evidence evidence) {
        Evidence quorum = evidence.find("rulebook.adopted.quorum").orElseThrow();
        Evidence majority = evidence.find("rulebook.adopted.majority").orElseThrow();
        long there = quorum.fact("present").number();
        long away = quorum.fact("entitled").number() - there;
        boolean quorate = quorum.fact("meeting").word().equals("ADULTS") ? there > away : there >= away + away;
        long inFavour = majority.fact("in-favour").number();
        boolean carried = inFavour > majority.fact("present").number() - inFavour;
        boolean filed = evidence.find("rulebook.adopted.filed")
                .filter(e -> e.fact("filed").number() >= e.fact("held").number())
                .isPresent();
        return quorate && carried && filed;
    }
}
