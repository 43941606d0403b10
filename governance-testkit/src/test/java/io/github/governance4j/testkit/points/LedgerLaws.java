package io.github.governance4j.testkit.points;

import static java.util.Map.entry;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Evidence;
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
import io.github.governance4j.points.scoring.Score;
import io.github.governance4j.testkit.decide.DeciderLaws;
import io.github.governance4j.testkit.decide.Reckoning;
import io.github.governance4j.testkit.decide.Scenario;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The points account keeps the laws every decider owes; its reasons alone give back verdict, amounts and dates. */
class LedgerLaws implements DeciderLaws<LedgerCommand, Account, LedgerFact, PointsRefusal> {
    private static final LocalDate DRAFTED = LocalDate.of(2025, 1, 1);
    private static final LocalDate ADOPTED = LocalDate.of(2025, 2, 1);
    private static final PersonId CLERK = new PersonId("clerk");

    private static Item item(String code, String worth, String most, PeriodKind period, int months, Effect effect) {
        return Item.builder()
                .itemCode(new ItemCode(code))
                .category("公共参与")
                .title("项目" + code)
                .direction(Direction.AWARD)
                .worth(new Worth.Fixed(Points.of(worth)))
                .cap(new Cap(new CapGroup("group"), Points.of(most), period))
                .validity(new Validity(months))
                .classification(new Classification(DeedKind.PUBLIC_AFFAIRS, effect, Bearer.PERSON, CLERK))
                .build();
    }

    private static Editions<Catalogue> editions(String most, int months) {
        Item unclassified = Item.builder()
                .itemCode(new ItemCode("E"))
                .category("公共参与")
                .title("未归类")
                .direction(Direction.AWARD)
                .worth(new Worth.Fixed(Points.of("1")))
                .build();
        Catalogue catalogue = Catalogue.of(List.of(
                item("A", "5", most, PeriodKind.MONTH, months, Effect.GOODS),
                item("B", "2.50", most, PeriodKind.MONTH, 2 * months, Effect.SERVICE),
                item("C", "3", "7", PeriodKind.LIFE, 0, Effect.GOODS),
                item("D", "50", most, PeriodKind.YEAR, 0, Effect.HONOUR),
                unclassified));
        Adoption issued = Adoption.byAuthority(new BodyId("township"), "1号", ADOPTED);
        return Editions.of(List.of(
                new Edition<>(new EditionId("draft"), DRAFTED, Adoption.draft(), catalogue),
                new Edition<>(new EditionId("2025"), ADOPTED, issued, catalogue)));
    }

    private static LedgerCommand score(String id, String item, int day, int minutesLate) {
        var happened = DRAFTED.plusDays(day).atTime(9, 30);
        return new LedgerCommand.ScoreDeed(
                new Stamp(new CommandId(id), happened, happened.plusMinutes(minutesLate), new Actor.Timer()),
                new Deed(new ItemCode(item), new PersonId("m1")));
    }

    private static LedgerCommand lapse(String id, int day) {
        var at = DRAFTED.plusDays(day).atStartOfDay();
        return new LedgerCommand.LapseLots(Stamp.timer(new CommandId(id), at, at));
    }

    @Override
    public Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> decider() {
        return Ledger.over(editions("12", 1));
    }

    @Override
    public Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> deciderWithoutEditions() {
        return Ledger.over(Editions.none());
    }

    @Override
    public Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> deciderUnderOtherRules() {
        return Ledger.over(editions("1", 30));
    }

    @Override
    public Class<PointsRefusal> reasonType() {
        return PointsRefusal.class;
    }

    @Override
    public List<Scenario<LedgerCommand, PointsRefusal>> scenarios() {
        List<LedgerCommand> two = List.of(score("c1", "A", 40, 5), score("c2", "A", 41, 5));
        return List.of(
                Scenario.changing("a first deed", List.of(), score("c1", "A", 40, 5)),
                Scenario.changing("a deed the cap leaves little of", two, score("c3", "A", 42, 5)),
                Scenario.accepted(
                        "a used-up cap is a score of zero", List.of(score("c1", "D", 40, 0)), score("c2", "B", 41, 0)),
                Scenario.changing("a deed for honour", List.of(), score("c1", "D", 40, 0)),
                Scenario.changing("points lapse", two, lapse("c4", 200)),
                Scenario.refused(
                        "before any edition", List.of(), score("c1", "A", -1, 5), PointsRefusal.NO_EDITION_IN_FORCE),
                Scenario.refused("under a draft", List.of(), score("c1", "A", 1, 5), PointsRefusal.EDITION_NOT_ADOPTED),
                Scenario.refused(
                        "an item nobody knows", List.of(), score("c1", "X", 40, 5), PointsRefusal.ITEM_UNKNOWN),
                Scenario.refused(
                        "an item nobody classified",
                        List.of(),
                        score("c1", "E", 40, 5),
                        PointsRefusal.ITEM_NOT_IN_FORCE),
                Scenario.refused(
                        "recorded before it happened, under no item",
                        List.of(),
                        score("c1", "X", 40, -1),
                        PointsRefusal.ITEM_UNKNOWN,
                        PointsRefusal.RECORDED_BEFORE_IT_HAPPENED),
                Scenario.refused(
                        "recorded before it happened",
                        two,
                        score("c3", "A", 42, -1),
                        PointsRefusal.RECORDED_BEFORE_IT_HAPPENED),
                Scenario.refused("nothing has lapsed yet", two, lapse("c4", 43), PointsRefusal.NOTHING_HAS_LAPSED));
    }

    @Override
    public Arbitrary<LedgerCommand> commands() {
        Arbitrary<String> ids = Arbitraries.integers().between(1, 1_000_000).map(i -> "r" + i);
        Arbitrary<Integer> days = Arbitraries.integers().between(-5, 130);
        Arbitrary<Integer> late = Arbitraries.integers().between(-1, 10);
        Arbitrary<String> items = Arbitraries.of("A", "A", "B", "C", "D", "E", "X");
        return Arbitraries.frequencyOf(
                Tuple.of(5, Combinators.combine(ids, items, days, late).as(LedgerLaws::score)),
                Tuple.of(1, Combinators.combine(ids, days).as(LedgerLaws::lapse)));
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
    public Reckoning<PointsRefusal> recompute(Evidence why) {
        return why.code().equals("points.lapsed") ? recomputeLapse(why) : recomputeScore(why);
    }

    private static Reckoning<PointsRefusal> recomputeLapse(Evidence why) {
        long day = why.fact("day").number();
        long total = why.because().stream()
                .filter(lot -> lot.fact("last-day").number() < day)
                .mapToLong(lot -> lot.fact("remaining").number())
                .sum();
        return total == 0
                ? Reckoning.refused(List.of(PointsRefusal.NOTHING_HAS_LAPSED))
                : Reckoning.accepted(Map.of("lapsed", total));
    }

    private static Reckoning<PointsRefusal> recomputeScore(Evidence why) {
        Set<PointsRefusal> against = EnumSet.noneOf(PointsRefusal.class);
        why.find("points.edition.none").ifPresent(e -> against.add(PointsRefusal.NO_EDITION_IN_FORCE));
        why.find("points.edition.draft").ifPresent(e -> against.add(PointsRefusal.EDITION_NOT_ADOPTED));
        why.find("points.item.unknown").ifPresent(e -> against.add(PointsRefusal.ITEM_UNKNOWN));
        why.find("points.item.not-in-force").ifPresent(e -> against.add(PointsRefusal.ITEM_NOT_IN_FORCE));
        why.find("points.recorded")
                .filter(e -> e.fact("recorded").number() < e.fact("happened").number())
                .ifPresent(e -> against.add(PointsRefusal.RECORDED_BEFORE_IT_HAPPENED));
        if (!against.isEmpty()) {
            return Reckoning.refused(against);
        }
        Evidence cap =
                why.find("points.cap").or(() -> why.find("points.cap.life")).orElseThrow();
        long worth = why.find("points.worth.fixed").orElseThrow().fact("worth").number();
        long room =
                Math.max(0, cap.fact("cap").number() - cap.fact("used-before").number());
        Map<String, Long> granted = new HashMap<>();
        granted.put("granted", Math.min(worth, room));
        granted.put("lost", worth - Math.min(worth, room));
        Optional<Evidence> lapse = why.find("points.lapse");
        lapse.ifPresent(e -> granted.put(
                "last-day",
                e.fact("earned").day().plusMonths(e.fact("months").number()).toEpochDay()));
        return Reckoning.accepted(granted);
    }

    @Override
    public Map<String, Long> outcome(List<LedgerFact> facts) {
        Map<String, Long> outcome = new HashMap<>();
        for (LedgerFact fact : facts) {
            if (fact instanceof LedgerFact.DeedScored scored) {
                Score score = scored.score();
                outcome.put("granted", score.granted().hundredths());
                outcome.put("lost", score.lost().hundredths());
                score.lastDay().ifPresent(day -> outcome.put("last-day", day));
            } else if (fact instanceof LedgerFact.LotsLapsed lapsed) {
                long total = lapsed.lots().stream()
                        .mapToLong(lot -> lot.remaining().hundredths())
                        .sum();
                outcome.put("lapsed", total);
            }
        }
        return outcome;
    }
}
