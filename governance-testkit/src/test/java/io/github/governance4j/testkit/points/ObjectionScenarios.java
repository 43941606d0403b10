package io.github.governance4j.testkit.points;

import static io.github.governance4j.testkit.points.LedgerScenarios.amount;
import static io.github.governance4j.testkit.points.LedgerScenarios.deduct;
import static io.github.governance4j.testkit.points.LedgerScenarios.heard;
import static io.github.governance4j.testkit.points.LedgerScenarios.reverse;
import static io.github.governance4j.testkit.points.LedgerScenarios.spend;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.ObjectionCommand;
import io.github.governance4j.testkit.decide.Scenario;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What must come of objections to deductions and to awards taken back, and random commands of these kinds. */
final class ObjectionScenarios {
    private static final String MEMBER = "m-1";
    private static final String FAMILY = "m-2";
    private static final String CLERK = "clerk";
    private static final String CHAIR = "chair";
    private static final String SUPERVISOR = "supervisor";

    private ObjectionScenarios() {}

    static List<Scenario<LedgerCommand, PointsRefusal>> all(LocalDate day) {
        List<Scenario<LedgerCommand, PointsRefusal>> all = new ArrayList<>(raised(day));
        all.addAll(answered(day));
        all.addAll(unanswered(day));
        return all;
    }

    /** Deducted, recorded five days later; objections are taken for thirty days from then. */
    private static List<LedgerCommand> deducted(LocalDate day) {
        return List.of(deduct("1", "litter", "", day, heard(day)));
    }

    private static List<LedgerCommand> takenBack(LocalDate day) {
        return List.of(
                LedgerKeepsTheLaws.score("1", "capped", day),
                spend("s", "2", day),
                reverse("r", "c-1", day.plusDays(1)));
    }

    private static List<LedgerCommand> and(List<LedgerCommand> past, LedgerCommand... more) {
        List<LedgerCommand> all = new ArrayList<>(past);
        all.addAll(List.of(more));
        return all;
    }

    private static List<Scenario<LedgerCommand, PointsRefusal>> raised(LocalDate day) {
        LocalDate then = day.plusDays(6);
        return List.of(
                Scenario.changing("a deduction objected to", deducted(day), raise("3", "c-1", then, MEMBER)),
                Scenario.changing("an award taken back objected to", takenBack(day), raise("3", "c-r", then, MEMBER)),
                Scenario.changing("objected to for somebody", deducted(day), raiseFor("3", "c-1", then, CLERK, MEMBER)),
                Scenario.changing(
                        "objected to again after taking it back",
                        and(deducted(day), raise("2", "c-1", then, MEMBER), withdraw("w", "c-1", then, MEMBER)),
                        raise("3", "c-1", then, MEMBER)),
                Scenario.changing(
                        "a deduction reversed while it is objected to",
                        and(deducted(day), raise("2", "c-1", then, MEMBER)),
                        reverse("3", "c-1", then)),
                Scenario.refused(
                        "an award taken back twice while that is objected to",
                        and(takenBack(day), raise("2", "c-r", then, MEMBER)),
                        reverse("3", "c-1", then),
                        PointsRefusal.ENTRY_REVERSED_BEFORE),
                Scenario.refused(
                        "objected to again, dated before it was taken back",
                        and(
                                deducted(day),
                                raise("2", "c-1", then, MEMBER),
                                withdraw("w", "c-1", then.plusDays(2), MEMBER)),
                        raise("3", "c-1", then.plusDays(1), MEMBER),
                        PointsRefusal.DATED_BEFORE_THE_OBJECTION),
                Scenario.refused(
                        "a deduction reversed, dated before it was objected to",
                        and(deducted(day), raise("2", "c-1", then.plusDays(1), MEMBER)),
                        reverse("3", "c-1", then),
                        PointsRefusal.DATED_BEFORE_THE_OBJECTION),
                Scenario.refused(
                        "an award taken back again, dated before the objection was upheld",
                        and(
                                takenBack(day),
                                raise("2", "c-r", then, MEMBER),
                                answer("a", "c-r", then.plusDays(2), SUPERVISOR, Objection.Answer.UPHELD)),
                        reverse("3", "c-1", then.plusDays(1)),
                        PointsRefusal.DATED_BEFORE_THE_OBJECTION),
                Scenario.refused(
                        "no such decision",
                        deducted(day),
                        raise("3", "c-9", then, MEMBER),
                        PointsRefusal.DECISION_UNKNOWN),
                Scenario.refused(
                        "before they were told",
                        deducted(day),
                        raise("3", "c-1", day.plusDays(4), MEMBER),
                        PointsRefusal.DECISION_UNKNOWN),
                Scenario.refused(
                        "by somebody not affected",
                        deducted(day),
                        raise("3", "c-1", then, FAMILY),
                        PointsRefusal.NOT_AFFECTED),
                Scenario.refused(
                        "twice",
                        and(deducted(day), raise("2", "c-1", then, MEMBER)),
                        raise("3", "c-1", then, MEMBER),
                        PointsRefusal.OBJECTED_BEFORE),
                Scenario.refused(
                        "after it was reversed",
                        and(deducted(day), reverse("r", "c-1", then)),
                        raise("3", "c-1", then, MEMBER),
                        PointsRefusal.DECISION_RUN_OUT),
                Scenario.accepted("on the last day", deducted(day), raise("3", "c-1", day.plusDays(37), MEMBER)),
                Scenario.refused(
                        "a day late",
                        deducted(day),
                        raise("3", "c-1", day.plusDays(38), MEMBER),
                        PointsRefusal.OBJECTION_TOO_LATE),
                Scenario.refused(
                        "too late, and by another",
                        deducted(day),
                        raise("3", "c-1", day.plusDays(99), FAMILY),
                        PointsRefusal.NOT_AFFECTED,
                        PointsRefusal.OBJECTION_TOO_LATE),
                Scenario.refused(
                        "known before it was raised",
                        deducted(day),
                        new ObjectionCommand.RaiseObjection(
                                stamp("3", then, new Actor.Party(new PersonId(MEMBER)), -1),
                                new CommandId("c-1"),
                                "当天不在村里"),
                        PointsRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    private static List<Scenario<LedgerCommand, PointsRefusal>> answered(LocalDate day) {
        LocalDate then = day.plusDays(6);
        List<LedgerCommand> deduction = and(deducted(day), raise("2", "c-1", then, MEMBER));
        List<LedgerCommand> award = and(takenBack(day), raise("2", "c-r", then, MEMBER), spend("t", "1", then));
        return List.of(
                Scenario.changing("upheld", deduction, answer("3", "c-1", then, SUPERVISOR, Objection.Answer.UPHELD)),
                Scenario.changing(
                        "rejected", deduction, answer("3", "c-1", then, SUPERVISOR, Objection.Answer.REJECTED)),
                Scenario.changing(
                        "an award stays", award, answer("3", "c-r", then, SUPERVISOR, Objection.Answer.UPHELD)),
                Scenario.changing(
                        "an award stays, and what came after it is paid by the whole count",
                        and(
                                List.of(
                                        amount("1", "step-1", "6", day),
                                        reverse("r", "c-1", day.plusDays(1)),
                                        amount("2", "step-2", "6", day.plusDays(2))),
                                raise("o", "c-r", then, MEMBER)),
                        answer("3", "c-r", then, SUPERVISOR, Objection.Answer.UPHELD)),
                Scenario.changing(
                        "an award goes again", award, answer("3", "c-r", then, SUPERVISOR, Objection.Answer.REJECTED)),
                Scenario.changing("taken back", deduction, withdraw("3", "c-1", then, MEMBER)),
                Scenario.changing("taken back, and the award with it", award, withdraw("3", "c-r", then, MEMBER)),
                Scenario.refused(
                        "answered by whoever recorded",
                        deduction,
                        answer("3", "c-1", then, CLERK, Objection.Answer.REJECTED),
                        PointsRefusal.NOT_ANSWERED_BY_ANOTHER),
                Scenario.refused(
                        "answered by whoever decided",
                        deduction,
                        answer("3", "c-1", then, CHAIR, Objection.Answer.REJECTED),
                        PointsRefusal.NOT_ANSWERED_BY_ANOTHER),
                Scenario.refused(
                        "answered by whoever took it back",
                        award,
                        answer("3", "c-r", then, CHAIR, Objection.Answer.UPHELD),
                        PointsRefusal.NOT_ANSWERED_BY_ANOTHER),
                Scenario.refused(
                        "answered by whoever objected",
                        deduction,
                        answer("3", "c-1", then, MEMBER, Objection.Answer.UPHELD),
                        PointsRefusal.NOT_ANSWERED_BY_ANOTHER),
                Scenario.refused(
                        "answered by their family",
                        deduction,
                        answer("3", "c-1", then, FAMILY, Objection.Answer.UPHELD),
                        PointsRefusal.NOT_ANSWERED_BY_ANOTHER),
                Scenario.refused(
                        "nobody objected",
                        deducted(day),
                        answer("3", "c-1", then, SUPERVISOR, Objection.Answer.REJECTED),
                        PointsRefusal.NO_OPEN_OBJECTION),
                Scenario.refused(
                        "answered before it was raised",
                        deduction,
                        answer("3", "c-1", then.minusDays(1), SUPERVISOR, Objection.Answer.REJECTED),
                        PointsRefusal.DATED_BEFORE_THE_OBJECTION),
                Scenario.refused(
                        "answered after it was taken back",
                        and(deduction, withdraw("w", "c-1", then, MEMBER)),
                        answer("3", "c-1", then, SUPERVISOR, Objection.Answer.REJECTED),
                        PointsRefusal.NO_OPEN_OBJECTION),
                Scenario.refused(
                        "taken back by another",
                        deduction,
                        withdraw("3", "c-1", then, FAMILY),
                        PointsRefusal.NOT_THE_OBJECTOR));
    }

    private static List<Scenario<LedgerCommand, PointsRefusal>> unanswered(LocalDate day) {
        LocalDate then = day.plusDays(6);
        List<LedgerCommand> waiting = and(deducted(day), raise("2", "c-1", then, MEMBER));
        LocalDate upholds = LedgerVillage.BY_ADULTS.plusDays(40);
        List<LedgerCommand> upheld = List.of(
                deduct("1", "litter", "", upholds, heard(upholds)), raise("2", "c-1", upholds.plusDays(6), MEMBER));
        return List.of(
                Scenario.changing("nobody answered", waiting, overdue("3", day.plusDays(30))),
                Scenario.changing("nobody answered, which upholds it", upheld, overdue("3", upholds.plusDays(30))),
                Scenario.refused(
                        "answered after silence upheld it",
                        upheld,
                        answer("3", "c-1", upholds.plusDays(30), SUPERVISOR, Objection.Answer.REJECTED),
                        PointsRefusal.UPHELD_BY_SILENCE),
                Scenario.changing(
                        "it runs out while it is objected to",
                        waiting,
                        LedgerKeepsTheLaws.lapse("3", day.plusYears(2))),
                Scenario.refused(
                        "answered after it ran out",
                        waiting,
                        answer("3", "c-1", day.plusYears(2), SUPERVISOR, Objection.Answer.REJECTED),
                        PointsRefusal.DECISION_RUN_OUT),
                Scenario.refused(
                        "nobody objected, so nobody is late",
                        deducted(day),
                        overdue("3", day.plusDays(30)),
                        PointsRefusal.NOTHING_OVERDUE),
                Scenario.refused(
                        "still in time", waiting, overdue("3", then.plusDays(1)), PointsRefusal.NOTHING_OVERDUE));
    }

    static Arbitrary<LedgerCommand> commands(
            Arbitrary<String> ids, Arbitrary<LocalDate> days, Arbitrary<Integer> late) {
        Arbitrary<String> entries = Arbitraries.integers().between(10, 30).map(n -> "c-" + n);
        Arbitrary<String> people = Arbitraries.frequency(
                Tuple.of(4, MEMBER),
                Tuple.of(4, SUPERVISOR),
                Tuple.of(1, CLERK),
                Tuple.of(1, CHAIR),
                Tuple.of(1, FAMILY));
        Arbitrary<Objection.Answer> answers = Arbitraries.of(Objection.Answer.class);
        return Arbitraries.frequencyOf(
                Tuple.of(4, Combinators.combine(ids, entries, days, people).as(ObjectionScenarios::raise)),
                Tuple.of(
                        3,
                        Combinators.combine(ids, entries, days, people, answers).as(ObjectionScenarios::answer)),
                Tuple.of(1, Combinators.combine(ids, entries, days, people).as(ObjectionScenarios::withdraw)),
                Tuple.of(1, Combinators.combine(ids, days).as(ObjectionScenarios::overdue)));
    }

    private static LedgerCommand raise(String id, String entry, LocalDate day, String by) {
        return new ObjectionCommand.RaiseObjection(
                stamp(id, day, new Actor.Party(new PersonId(by)), 1), new CommandId(entry), "当天不在村里");
    }

    private static LedgerCommand raiseFor(String id, String entry, LocalDate day, String by, String of) {
        return new ObjectionCommand.RaiseObjection(
                stamp(id, day, post(by), 1), new CommandId(entry), "当天不在村里", Optional.of(new PersonId(of)));
    }

    private static LedgerCommand answer(String id, String entry, LocalDate day, String by, Objection.Answer answer) {
        return new ObjectionCommand.AnswerObjection(
                stamp(id, day, post(by), 1), new CommandId(entry), answer, "已入户核实", Set.of(new PersonId(FAMILY)));
    }

    private static LedgerCommand withdraw(String id, String entry, LocalDate day, String by) {
        return new ObjectionCommand.WithdrawObjection(
                stamp(id, day, new Actor.Party(new PersonId(by)), 1), new CommandId(entry));
    }

    private static LedgerCommand overdue(String id, LocalDate day) {
        LocalDateTime at = day.atStartOfDay();
        return new ObjectionCommand.RecordOverdue(Stamp.timer(new CommandId("o-" + id), at, at));
    }

    private static Actor post(String person) {
        return new Actor.Post(new PostId("office"), new PersonId(person));
    }

    private static Stamp stamp(String id, LocalDate day, Actor by, int hoursLate) {
        LocalDateTime happened = day.atTime(9, 30);
        return new Stamp(new CommandId("c-" + id), happened, happened.plusHours(hoursLate), by);
    }
}
