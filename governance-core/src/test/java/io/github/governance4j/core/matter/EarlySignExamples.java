package io.github.governance4j.core.matter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.ReceiptId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlySignExamples {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final EarlySigns signs = new EarlySigns();

    private static Stamp stamp(String id, LocalDate day) {
        return new Stamp(
                new CommandId(id), day.atTime(9, 0), day.atTime(9, 5), new Actor.Channel(new ReceiptId("r-1")));
    }

    private static EarlySignCommand note(LocalDate lastDay) {
        return new EarlySignCommand.Note(
                stamp("n", DAY), new EarlySignCommand.About.Place(new AreaId("grid-3")), "路面裂缝", lastDay);
    }

    @Test
    void a_sign_lapses_after_its_last_day_and_then_cannot_become_a_matter() {
        EarlySign noted = signs.replay(
                signs.decide(note(DAY.plusDays(30)), signs.initial()).facts());
        var due = signs.due(noted).orElseThrow();
        assertThat(due.at()).isEqualTo(DAY.plusDays(31).atStartOfDay());
        EarlySign lapsed =
                signs.evolveAll(noted, signs.decide(due.command(), noted).facts());
        assertThat(lapsed.stage()).isEqualTo(SignStage.LAPSED);
        assertThat(signs.due(lapsed)).isEmpty();
        assertThat(reason(takeUp(DAY.plusDays(31)), lapsed)).isEqualTo(EarlySignRefusal.HAS_LAPSED);
        assertThat(reason(takeUp(DAY.plusDays(31)), noted)).isEqualTo(EarlySignRefusal.HAS_LAPSED);
    }

    @Test
    void a_sign_that_becomes_a_matter_is_reported_there() {
        EarlySign noted = signs.replay(
                signs.decide(note(DAY.plusDays(30)), signs.initial()).facts());
        Decision<EarlySignFact, EarlySignRefusal> taken = signs.decide(takeUp(DAY.plusDays(30)), noted);
        assertThat(taken.explanation().text(Language.ZH)).startsWith("✓ 苗头转为事项");
        var sent =
                new EarlySignReaction().on(new StreamId("s-1"), 2, taken.facts().get(0));
        assertThat(sent).hasSize(1);
        MatterTown town = MatterTown.fresh();
        assertThat(town.ask(sent.get(0).command()).isAccepted()).isTrue();
        assertThat(town.matter().stage()).isEqualTo(Stage.REPORTED);
    }

    @Test
    void a_sign_is_kept_for_a_year_at_most() {
        assertThat(signs.decide(note(DAY.plusYears(1)), signs.initial()).isAccepted())
                .isTrue();
        assertThat(reason(note(DAY.plusYears(1).plusDays(1)), signs.initial()))
                .isEqualTo(EarlySignRefusal.KEPT_TOO_LONG);
    }

    @Test
    void who_reported_is_forgotten_and_never_said() {
        Reporters reporters = new Reporters();
        PersonId ann = new PersonId("ann-secret");
        Decision<ReporterFact, ReporterRefusal> registered = reporters.decide(
                new ReporterCommand.Register(stamp("r", DAY), new ReceiptId("r-1"), ann), reporters.initial());
        assertThat(registered.explanation().text(Language.EN)).doesNotContain(ann.value());
        Reporter known = reporters.replay(registered.facts());
        assertThat(known.person()).contains(ann);
        List<ReporterFact> erased = reporters
                .decide(new ReporterCommand.Erase(stamp("e", DAY.plusDays(1))), known)
                .facts();
        assertThat(reporters.evolveAll(known, erased).person()).isEmpty();
    }

    private static EarlySignCommand takeUp(LocalDate day) {
        Notice notice = Notice.of(SourceKind.EARLY_SIGN, new ReceiptId("r-1"), MatterTown.LEAK, MatterTown.VILLAGE)
                .build();
        return new EarlySignCommand.TakeUp(stamp("t", day), new StreamId("m-1"), notice);
    }

    private EarlySignRefusal reason(EarlySignCommand command, EarlySign sign) {
        return signs.decide(command, sign)
                .fold(
                        yes -> {
                            throw new AssertionError("accepted: " + command);
                        },
                        no -> no.reason());
    }
}
