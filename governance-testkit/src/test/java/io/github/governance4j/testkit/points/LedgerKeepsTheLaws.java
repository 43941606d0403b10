package io.github.governance4j.testkit.points;

import static java.util.Map.entry;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.explain.Fact;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.testkit.decide.DeciderLaws;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.decide.Scenario;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The points ledger under the laws its users run on their own deciders. */
class LedgerKeepsTheLaws implements DeciderLaws<LedgerCommand, Account, LedgerFact, PointsRefusal> {
    private static final PersonId MEMBER = new PersonId("m-1");
    private static final LocalDate DRAFTED = LocalDate.of(2025, 1, 1);
    private static final LocalDate ADOPTED = LocalDate.of(2025, 3, 1);

    @Override
    public Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> decider() {
        return Ledger.over(village("5", "12", 12));
    }

    @Override
    public Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> deciderWithoutEditions() {
        return Ledger.over(Editions.none());
    }

    @Override
    public Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> deciderUnderOtherRules() {
        return Ledger.over(village("7", "8", 1));
    }

    @Override
    public Class<PointsRefusal> reasonType() {
        return PointsRefusal.class;
    }

    @Override
    public List<Scenario<LedgerCommand, PointsRefusal>> scenarios() {
        LocalDate day = LocalDate.of(2025, 5, 10);
        List<LedgerCommand> twice = List.of(score("1", "capped", day), score("2", "capped", day));
        return List.of(
                Scenario.changing("a deed is scored", List.of(), score("3", "capped", day)),
                Scenario.changing("a deed is scored in part", twice, score("3", "capped", day)),
                Scenario.changing("honour is scored", List.of(), score("3", "honour", day)),
                Scenario.changing("what lasts for ever", List.of(), score("3", "lasting", day)),
                Scenario.changing(
                        "two lots lapse", twice, lapse("3", day.plusYears(1).plusDays(1))),
                Scenario.accepted(
                        "a deed is scored at zero", List.of(score("1", "honour", day)), score("3", "honour", day)),
                Scenario.refused(
                        "before any edition",
                        List.of(),
                        score("3", "capped", DRAFTED.minusDays(1)),
                        PointsRefusal.NO_EDITION_IN_FORCE),
                Scenario.refused(
                        "under a draft",
                        List.of(),
                        score("3", "capped", ADOPTED.minusDays(1)),
                        PointsRefusal.EDITION_NOT_ADOPTED),
                Scenario.refused("no such item", List.of(), score("3", "nothing", day), PointsRefusal.ITEM_UNKNOWN),
                Scenario.refused(
                        "unclassified", List.of(), score("3", "unclassified", day), PointsRefusal.ITEM_NOT_IN_FORCE),
                Scenario.refused(
                        "known before it was done",
                        List.of(),
                        score("3", "capped", day.atTime(9, 30), -1),
                        PointsRefusal.RECORDED_BEFORE_IT_HAPPENED),
                Scenario.refused(
                        "two reasons at once",
                        List.of(),
                        score("3", "nothing", day.atTime(9, 30), -1),
                        PointsRefusal.ITEM_UNKNOWN,
                        PointsRefusal.RECORDED_BEFORE_IT_HAPPENED),
                Scenario.refused(
                        "on the last day", twice, lapse("3", day.plusYears(1)), PointsRefusal.NOTHING_HAS_LAPSED));
    }

    @Override
    public Arbitrary<LedgerCommand> commands() {
        Arbitrary<String> ids = Arbitraries.longs().between(100, Long.MAX_VALUE).map(String::valueOf);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-70, 900).map(n -> ADOPTED.plusDays(n));
        Arbitrary<String> items = Arbitraries.of("capped", "capped", "honour", "lasting", "unclassified", "nothing");
        Arbitrary<Integer> late = Arbitraries.integers().between(-1, 9);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Combinators.combine(ids, items, days, late)
                                .as((id, item, day, hours) -> score(id, item, day.atTime(9, 30), hours))),
                Tuple.of(1, Combinators.combine(ids, days).as(LedgerKeepsTheLaws::lapse)));
    }

    @Override
    public Map<String, PointsRefusal> reasons() {
        return Map.ofEntries(
                entry("points.edition.none", PointsRefusal.NO_EDITION_IN_FORCE),
                entry("points.edition.draft", PointsRefusal.EDITION_NOT_ADOPTED),
                entry("points.item.unknown", PointsRefusal.ITEM_UNKNOWN),
                entry("points.item.not-in-force", PointsRefusal.ITEM_NOT_IN_FORCE),
                entry("points.recorded", PointsRefusal.RECORDED_BEFORE_IT_HAPPENED),
                entry("points.lapsed", PointsRefusal.NOTHING_HAS_LAPSED));
    }

    @Override
    public Recomputed<PointsRefusal> recompute(Evidence evidence) {
        return evidence.code().equals("points.lapsed") ? lapsed(evidence) : scored(evidence);
    }

    private static Recomputed<PointsRefusal> lapsed(Evidence evidence) {
        long day = evidence.fact("day").number();
        long total = 0;
        int lots = 0;
        for (Evidence lot : evidence.because()) {
            if (lot.fact("last-day").number() < day) {
                total += lot.fact("remaining").number();
                lots++;
            }
        }
        return lots == 0
                ? Recomputed.refused(Set.of(PointsRefusal.NOTHING_HAS_LAPSED))
                : Recomputed.accepted(Map.of("lapsed", total, "day", day));
    }

    private static Recomputed<PointsRefusal> scored(Evidence evidence) {
        Set<PointsRefusal> against = EnumSet.noneOf(PointsRefusal.class);
        evidence.find("points.edition.none").ifPresent(e -> against.add(PointsRefusal.NO_EDITION_IN_FORCE));
        evidence.find("points.edition.draft").ifPresent(e -> against.add(PointsRefusal.EDITION_NOT_ADOPTED));
        evidence.find("points.item.unknown").ifPresent(e -> against.add(PointsRefusal.ITEM_UNKNOWN));
        evidence.find("points.item.unclassified").ifPresent(e -> against.add(PointsRefusal.ITEM_NOT_IN_FORCE));
        evidence.find("points.recorded")
                .filter(e -> number(e, "recorded") < number(e, "happened"))
                .ifPresent(e -> against.add(PointsRefusal.RECORDED_BEFORE_IT_HAPPENED));
        if (!against.isEmpty()) {
            return Recomputed.refused(against);
        }
        Map<String, Long> granted = new HashMap<>();
        long worth = number(evidence.find("points.worth.fixed").orElseThrow(), "worth");
        long room = evidence.find("points.cap")
                .or(() -> evidence.find("points.cap.life"))
                .map(cap -> Math.max(0, number(cap, "cap") - number(cap, "used-before")))
                .orElse(worth);
        granted.put("granted", Math.min(worth, room));
        granted.put("lost", worth - Math.min(worth, room));
        evidence.find("points.lapse").ifPresent(lapse -> {
            Fact earned = lapse.fact("earned");
            granted.put(
                    "last-day", earned.day().plusMonths(number(lapse, "months")).toEpochDay());
        });
        return Recomputed.accepted(granted);
    }

    @Override
    public Map<String, Long> outcome(List<LedgerFact> facts) {
        Map<String, Long> outcome = new HashMap<>();
        for (LedgerFact fact : facts) {
            if (fact instanceof LedgerFact.DeedScored scored) {
                outcome.put("granted", scored.score().granted().hundredths());
                outcome.put("lost", scored.score().lost().hundredths());
                scored.score().lastDay().ifPresent(day -> outcome.put("last-day", day));
            } else if (fact instanceof LedgerFact.LotsLapsed lapsed) {
                outcome.put("day", lapsed.on());
                lapsed.lots()
                        .forEach(lot -> outcome.merge("lapsed", lot.remaining().hundredths(), Long::sum));
            }
        }
        return outcome;
    }

    private static long number(Evidence evidence, String name) {
        return evidence.fact(name).number();
    }

    private static LedgerCommand score(String id, String item, LocalDate day) {
        return score(id, item, day.atTime(9, 30), 1);
    }

    private static LedgerCommand score(String id, String item, LocalDateTime happened, int hoursLate) {
        Stamp stamp =
                new Stamp(new CommandId("c-" + id), happened, happened.plusHours(hoursLate), new Actor.Party(MEMBER));
        return new LedgerCommand.ScoreDeed(stamp, new Deed(new ItemCode(item), MEMBER));
    }

    private static LedgerCommand lapse(String id, LocalDate day) {
        return new LedgerCommand.LapseLots(
                Stamp.timer(new CommandId("l-" + id), day.atStartOfDay(), day.atStartOfDay()));
    }

    private static Editions<Catalogue> village(String worth, String monthlyCap, int months) {
        Catalogue catalogue = Catalogue.of(List.of(
                item("capped", worth, Effect.GOODS)
                        .cap(new Cap(new CapGroup("monthly"), Points.of(monthlyCap), PeriodKind.MONTH))
                        .validity(new Validity(months))
                        .build(),
                item("honour", worth, Effect.HONOUR)
                        .cap(new Cap(new CapGroup("once"), Points.of(worth), PeriodKind.LIFE))
                        .build(),
                item("lasting", worth, Effect.SERVICE).build(),
                Item.builder()
                        .itemCode(new ItemCode("unclassified"))
                        .category("公共参与")
                        .title("未归类")
                        .direction(Direction.AWARD)
                        .worth(new Worth.Fixed(Points.of(worth)))
                        .build()));
        Adoption adopted = Adoption.byAuthority(new BodyId("town"), "No 1", ADOPTED);
        return Editions.of(List.of(
                new Edition<>(new EditionId("draft"), DRAFTED, Adoption.draft(), catalogue),
                new Edition<>(new EditionId("2025"), ADOPTED, adopted, catalogue)));
    }

    private static Item.Builder item(String code, String worth, Effect effect) {
        return Item.builder()
                .itemCode(new ItemCode(code))
                .category("公共参与")
                .title(code)
                .direction(Direction.AWARD)
                .worth(new Worth.Fixed(Points.of(worth)))
                .classification(
                        new Classification(DeedKind.PUBLIC_AFFAIRS, effect, Bearer.PERSON, new PersonId("clerk")));
    }
}
