package io.github.governance4j.testkit.points;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.ledger.Hearing;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.Opening;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.testkit.decide.Scenario;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What must come of amounts, spendings, deductions, openings and reversals, and random commands of these kinds. */
final class LedgerScenarios {
    private static final PersonId MEMBER = new PersonId("m-1");
    private static final PersonId CLERK = new PersonId("clerk");
    private static final PersonId CHAIR = new PersonId("chair");
    private static final PersonId FAMILY = new PersonId("m-2");

    private LedgerScenarios() {}

    static List<Scenario<LedgerCommand, PointsRefusal>> all(LocalDate day) {
        return Stream.of(forms(day), spendings(day), deductions(day), reversals(day), ObjectionScenarios.all(day))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Scenario<LedgerCommand, PointsRefusal>> forms(LocalDate day) {
        return List.of(
                Scenario.changing("within a range", List.of(), amount("3", "range", "2.5", day)),
                Scenario.changing(
                        "up a ladder", List.of(amount("1", "step-1", "9", day)), amount("3", "step-2", "1", day)),
                Scenario.changing("a step said to be reached", List.of(), amount("3", "step-2", "", day)),
                Scenario.changing("up a ladder for life", List.of(), amount("3", "step-life", "4", day)),
                Scenario.changing("over three bands", List.of(), amount("3", "band-2", "55", day)),
                Scenario.changing("once for each member", List.of(), amount("3", "each-member", "", day)),
                Scenario.changing(
                        "under three caps",
                        List.of(amount("1", "twice-capped", "", day)),
                        amount("3", "twice-capped", "", day)),
                Scenario.changing(
                        "the highest of several", List.of(), several("3", day, "range", "unclassified", "lasting")),
                Scenario.refused(
                        "an amount is missing", List.of(), amount("3", "range", "", day), PointsRefusal.AMOUNT_MISSING),
                Scenario.refused(
                        "past the range",
                        List.of(),
                        amount("3", "range", "99", day),
                        PointsRefusal.AMOUNT_OUT_OF_BOUNDS),
                Scenario.refused(
                        "past the last band",
                        List.of(),
                        amount("3", "ending", "100", day),
                        PointsRefusal.AMOUNT_OUT_OF_BOUNDS),
                Scenario.refused(
                        "more than an act can be worth",
                        List.of(),
                        amount("3", "band-3", "90000000", day),
                        PointsRefusal.AMOUNT_OUT_OF_BOUNDS),
                Scenario.refused(
                        "several, one of them unknown",
                        List.of(),
                        several("3", day, "lasting", "nothing"),
                        PointsRefusal.ITEM_UNKNOWN),
                Scenario.refused(
                        "several, none of which judges it",
                        List.of(),
                        several("3", day, "unclassified", "range"),
                        PointsRefusal.ITEM_NOT_IN_FORCE,
                        PointsRefusal.AMOUNT_MISSING));
    }

    private static List<Scenario<LedgerCommand, PointsRefusal>> spendings(LocalDate day) {
        List<LedgerCommand> earned = List.of(
                LedgerKeepsTheLaws.score("1", "lasting", day),
                LedgerKeepsTheLaws.score("2", "capped", day),
                amount("4", "each-member", "", day));
        List<LedgerCommand> returned = Stream.concat(
                        earned.stream(), Stream.of(spend("s", "6", day), reverse("r", "c-s", day.plusDays(5))))
                .toList();
        return List.of(
                Scenario.changing("spent over several lots", earned, spend("3", "7.5", day)),
                Scenario.changing(
                        "spent in time, and recorded after the lapse",
                        List.of(
                                LedgerKeepsTheLaws.score("2", "capped", day),
                                LedgerKeepsTheLaws.lapse("l", day.plusYears(1).plusDays(1))),
                        spend("3", "1", day.plusYears(1))),
                Scenario.refused(
                        "more than there is", earned, spend("3", "15.01", day), PointsRefusal.NOT_ENOUGH_TO_SPEND),
                Scenario.refused(
                        "before it was earned",
                        earned,
                        spend("3", "1", day.minusDays(1)),
                        PointsRefusal.NOT_ENOUGH_TO_SPEND),
                Scenario.refused(
                        "before what it spends came back",
                        returned,
                        spend("3", "14", day.plusDays(4)),
                        PointsRefusal.DATED_BEFORE_A_REVERSAL),
                Scenario.changing("moved over", List.of(), bringIn("3", day)),
                Scenario.changing(
                        "moved over once more, after what was spent of what was wrong",
                        wronglyMoved(day),
                        bringIn("3", day.plusDays(4))),
                Scenario.refused(
                        "moved over once more, with what was spent in it",
                        wronglyMoved(day),
                        bringIn("3", day.plusDays(2)),
                        PointsRefusal.ACCOUNT_IN_USE),
                Scenario.refused("moved over too late", earned, bringIn("3", day), PointsRefusal.ACCOUNT_IN_USE));
    }

    private static List<Scenario<LedgerCommand, PointsRefusal>> deductions(LocalDate day) {
        return List.of(
                Scenario.changing("deducted", List.of(), deduct("3", "litter", "", day, heard(day))),
                Scenario.changing("some deducted", List.of(), deduct("3", "some", "2", day, heard(day))),
                Scenario.changing(
                        "deducted under two caps",
                        List.of(deduct("1", "each-quarter", "", day.minusMonths(2), heard(day.minusMonths(2)))),
                        deduct("3", "each-quarter", "", day, heard(day))),
                Scenario.changing("all deducted", List.of(), deduct("3", "everything", "", day, heard(day))),
                Scenario.changing(
                        "an offence found by whoever may",
                        List.of(),
                        deduct(
                                "3",
                                "arson",
                                "",
                                day,
                                hearing(day, day, CHAIR).finding("No 12").build())),
                Scenario.refused(
                        "an offence nobody found",
                        List.of(),
                        deduct("3", "arson", "", day, heard(day)),
                        PointsRefusal.FINDING_MISSING),
                Scenario.refused(
                        "an award is no deduction",
                        List.of(),
                        deduct("3", "lasting", "", day, heard(day)),
                        PointsRefusal.ITEM_NOT_IN_FORCE),
                Scenario.refused(
                        "a deduction of an amount nobody gave",
                        List.of(),
                        deduct("3", "some", "", day, heard(day)),
                        PointsRefusal.AMOUNT_MISSING),
                Scenario.refused(
                        "a deduction of a size nobody said an end for",
                        List.of(
                                LedgerKeepsTheLaws.score("1", "lasting", day),
                                LedgerKeepsTheLaws.score("2", "lasting", day),
                                LedgerKeepsTheLaws.score("4", "lasting", day)),
                        deduct("3", "everything", "", day, heard(day)),
                        PointsRefusal.NO_LAST_DAY),
                Scenario.refused(
                        "judge and family are one",
                        List.of(),
                        deduct(
                                "3",
                                "litter",
                                "",
                                day,
                                hearing(day, day, CHAIR).addFamily(CHAIR).build()),
                        PointsRefusal.NOT_DECIDED_BY_ANOTHER),
                Scenario.refused(
                        "judge and recorder are one",
                        List.of(),
                        deduct("3", "litter", "", day, hearing(day, day, CLERK).build()),
                        PointsRefusal.NOT_DECIDED_BY_ANOTHER),
                Scenario.refused(
                        "a judge in their own cause",
                        List.of(),
                        deduct("3", "litter", "", day, hearing(day, day, MEMBER).build()),
                        PointsRefusal.NOT_DECIDED_BY_ANOTHER),
                Scenario.refused(
                        "a reply can still come",
                        List.of(),
                        deduct(
                                "3",
                                "litter",
                                "",
                                day,
                                hearing(day, day.plusDays(9), CHAIR).build()),
                        PointsRefusal.REPLY_STILL_OPEN),
                Scenario.refused(
                        "told before it was done, and more",
                        List.of(),
                        deduct(
                                "3",
                                "nothing",
                                "",
                                day,
                                hearing(day.minusDays(1), day, CLERK).build()),
                        PointsRefusal.ITEM_UNKNOWN,
                        PointsRefusal.NOT_DECIDED_BY_ANOTHER,
                        PointsRefusal.REPLY_STILL_OPEN));
    }

    private static List<Scenario<LedgerCommand, PointsRefusal>> reversals(LocalDate day) {
        List<LedgerCommand> spent = List.of(LedgerKeepsTheLaws.score("1", "lasting", day), spend("s", "2", day));
        List<LedgerCommand> reversed =
                List.of(LedgerKeepsTheLaws.score("1", "lasting", day), spend("s", "2", day), reverse("r", "c-1", day));
        return List.of(
                Scenario.changing("an award reversed", spent, reverse("3", "c-1", day)),
                Scenario.changing("a spending reversed", spent, reverse("3", "c-s", day)),
                Scenario.changing("a spending of what was reversed", reversed, reverse("3", "c-s", day)),
                Scenario.changing(
                        "a deduction reversed",
                        List.of(deduct("1", "litter", "", day, heard(day))),
                        reverse("3", "c-1", day)),
                Scenario.changing("a lot brought in reversed", List.of(bringIn("1", day)), reverse("3", "~c-1#1", day)),
                Scenario.refused(
                        "an award taken back by whoever entered it",
                        List.of(amount("1", "each-member", "", day)),
                        reverse("3", "c-1", day, CLERK, Set.of()),
                        PointsRefusal.NOT_DECIDED_BY_ANOTHER),
                Scenario.refused(
                        "an award taken back by whoever earned it",
                        List.of(amount("1", "each-member", "", day)),
                        reverse("3", "c-1", day, MEMBER, Set.of()),
                        PointsRefusal.NOT_DECIDED_BY_ANOTHER),
                Scenario.refused(
                        "an award taken back by family",
                        List.of(amount("1", "each-member", "", day)),
                        reverse("3", "c-1", day, FAMILY, Set.of()),
                        PointsRefusal.NOT_DECIDED_BY_ANOTHER),
                Scenario.refused(
                        "a lot of nobody in particular, and nobody told",
                        List.of(bringIn("1", day)),
                        reverse("3", "~c-1#1", day, CHAIR, Set.of()),
                        PointsRefusal.NOBODY_TOLD),
                Scenario.refused("no such entry", spent, reverse("3", "c-9", day), PointsRefusal.ENTRY_UNKNOWN),
                Scenario.refused(
                        "before it was", spent, reverse("3", "c-1", day.minusDays(1)), PointsRefusal.ENTRY_UNKNOWN),
                Scenario.refused("twice", reversed, reverse("3", "c-1", day), PointsRefusal.ENTRY_REVERSED_BEFORE),
                Scenario.refused(
                        "twice, and before it was",
                        reversed,
                        reverse("3", "c-1", day.minusDays(1)),
                        PointsRefusal.ENTRY_UNKNOWN,
                        PointsRefusal.ENTRY_REVERSED_BEFORE));
    }

    static Arbitrary<LedgerCommand> commands(
            Arbitrary<String> freshIds, Arbitrary<LocalDate> days, Arbitrary<Integer> late) {
        // Few of the ids, so that reversals find something.
        Arbitrary<String> ids = Arbitraries.frequencyOf(
                Tuple.of(1, freshIds),
                Tuple.of(2, Arbitraries.integers().between(10, 30).map(String::valueOf)));
        Arbitrary<String> items = Arbitraries.of(
                "range",
                "step-1",
                "step-2",
                "step-life",
                "band-1",
                "band-2",
                "band-3",
                "ending",
                "each-member",
                "twice-capped");
        Arbitrary<String> amounts = Arbitraries.of("", "0", "1", "2.5", "4", "7", "11", "30", "99");
        Arbitrary<String> breaches =
                Arbitraries.of("litter", "arson", "everything", "some", "each-quarter", "deduction", "lasting");
        Arbitrary<String> points = Arbitraries.of("0.5", "3", "5", "8", "20");
        return Arbitraries.frequencyOf(
                Tuple.of(4, Combinators.combine(ids, items, amounts, days).as(LedgerScenarios::amount)),
                Tuple.of(
                        1,
                        Combinators.combine(ids, days).as((id, day) -> several(id, day, "lasting", "capped", "range"))),
                Tuple.of(3, Combinators.combine(ids, points, days).as(LedgerScenarios::spend)),
                Tuple.of(2, Combinators.combine(freshIds, ids, days).as((id, of, day) -> reverse(id, "c-" + of, day))),
                Tuple.of(
                        2,
                        Combinators.combine(ids, breaches, amounts, days, late)
                                .as((id, item, amount, day, by) -> deduct(
                                        id,
                                        item,
                                        amount,
                                        day,
                                        hearing(day.plusDays(Math.min(by, 2)), day.plusDays(3), by == 5 ? CLERK : CHAIR)
                                                .finding(by % 2 == 0 ? Optional.of("No 12") : Optional.empty())
                                                .build()))),
                Tuple.of(1, Combinators.combine(ids, days).as(LedgerScenarios::bringIn)));
    }

    static LedgerCommand amount(String id, String item, String amount, LocalDate day) {
        return new LedgerCommand.ScoreDeed(
                stamp(id, day, 0),
                new Deed(
                        new ItemCode(item),
                        MEMBER,
                        amount.isEmpty() ? Optional.empty() : Optional.of(Amount.of(amount)),
                        List.of()));
    }

    private static LedgerCommand several(String id, LocalDate day, String item, String... others) {
        return new LedgerCommand.ScoreDeed(
                stamp(id, day, 0),
                new Deed(
                        new ItemCode(item),
                        MEMBER,
                        Optional.empty(),
                        Stream.of(others).map(ItemCode::new).toList()));
    }

    static LedgerCommand spend(String id, String points, LocalDate day) {
        return new LedgerCommand.Spend(stamp(id, day, 0), Points.of(points));
    }

    static LedgerCommand reverse(String id, String entry, LocalDate day) {
        return reverse(id, entry, day, CHAIR, entry.startsWith("~") ? Set.of(MEMBER) : Set.of());
    }

    private static LedgerCommand reverse(String id, String entry, LocalDate day, PersonId by, Set<PersonId> tell) {
        Stamp stamp = stamp(id, day, 0);
        Actor actor = new Actor.Post(new PostId("reviewer"), by);
        return new LedgerCommand.Reverse(
                new Stamp(stamp.id(), stamp.happened(), stamp.recorded(), actor),
                new CommandId(entry),
                "记错了",
                tell,
                Set.of(FAMILY));
    }

    static LedgerCommand deduct(String id, String item, String amount, LocalDate day, Hearing hearing) {
        Optional<Amount> size = amount.isEmpty() ? Optional.empty() : Optional.of(Amount.of(amount));
        return new LedgerCommand.DeductStanding(
                stamp(id, day, 5), new Deed(new ItemCode(item), MEMBER, size, List.of()), hearing);
    }

    static Hearing.Builder hearing(LocalDate noticed, LocalDate through, PersonId decidedBy) {
        return Hearing.builder()
                .recordedBy(CLERK)
                .noticed(noticed)
                .repliesThrough(through)
                .decidedBy(decidedBy)
                .words("经核实，情况属实");
    }

    static Hearing heard(LocalDate day) {
        return hearing(day, day.plusDays(2), CHAIR).build();
    }

    private static List<LedgerCommand> wronglyMoved(LocalDate day) {
        return List.of(
                bringIn("1", day),
                LedgerKeepsTheLaws.score("2", "lasting", day.plusDays(1)),
                spend("s", "5", day.plusDays(2)),
                reverse("r", "c-1", day.plusDays(4), CHAIR, Set.of(MEMBER)));
    }

    private static LedgerCommand bringIn(String id, LocalDate day) {
        return new LedgerCommand.BringIn(
                stamp(id, day, 0),
                new Opening(
                        List.of(
                                new Opening.OpeningLot(
                                        Points.of("4"),
                                        OptionalLong.of(day.plusDays(40).toEpochDay())),
                                new Opening.OpeningLot(Points.of("6"), OptionalLong.empty())),
                        Points.of("25"),
                        List.of()));
    }

    static Stamp stamp(String id, LocalDate day, int daysLate) {
        LocalDateTime happened = day.atTime(9, 30);
        return new Stamp(
                new CommandId("c-" + id),
                happened,
                happened.plusDays(daysLate),
                new Actor.Post(new PostId("recorder"), CLERK));
    }
}
