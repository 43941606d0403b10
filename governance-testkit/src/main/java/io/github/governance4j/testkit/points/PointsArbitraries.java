package io.github.governance4j.testkit.points;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.catalogue.CapScope;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Terms;
import io.github.governance4j.points.catalogue.Validity;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of whole catalogues and rulebooks (积分目录生成器): every form of worth and unit, caps of an item's own and shared, on the
 * account and on each member, ladders, bands, bases, validities with and without a reset, deductions that wear off; and items that are
 * not in force. Numbers are small, so that caps bind.
 */
public final class PointsArbitraries {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int MOST_PLANS = 9;
    private static final int SHARED = 3;

    private PointsArbitraries() {}

    /** {@return catalogues of one to some thirty items} */
    public static Arbitrary<Catalogue> catalogues() {
        return Combinators.combine(
                        sharedCaps().list().ofSize(SHARED),
                        ItemPlan.plans().list().ofMinSize(1).ofMaxSize(MOST_PLANS),
                        terms())
                .as(PointsArbitraries::catalogue)
                .withoutEdgeCases();
    }

    /** {@return one to three adopted editions of generated catalogues, the first from 2024-01-01 on, now and then with a draft} */
    public static Arbitrary<Editions<Catalogue>> editions() {
        return Combinators.combine(
                        catalogues().list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(30, 500).list().ofSize(3),
                        Arbitraries.integers().between(0, 9))
                .as(PointsArbitraries::editions)
                .withoutEdgeCases();
    }

    /** {@return how long something counts: for ever, months, until a day of the year, or the earlier of both} */
    public static Arbitrary<Validity> validities() {
        Arbitrary<Integer> months = Arbitraries.of(1, 2, 3, 6, 12, 24, 36, 60);
        Arbitrary<MonthDay> days = Arbitraries.of(
                MonthDay.of(1, 1), MonthDay.of(1, 10), MonthDay.of(2, 29), MonthDay.of(7, 1), MonthDay.of(12, 31));
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Validity.FOREVER)),
                Tuple.of(5, months.map(Validity::new)),
                Tuple.of(2, days.map(Validity::until)),
                Tuple.of(1, Combinators.combine(months, days).as((n, day) -> new Validity(n, Optional.of(day)))));
    }

    /** {@return what a catalogue says about accounts as a whole: with and without a base, deductions by size} */
    public static Arbitrary<Terms> terms() {
        Arbitrary<Points> bases = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Points.ZERO)),
                Tuple.of(2, Arbitraries.of("10", "100", "1000").map(Points::of)));
        Arbitrary<List<Terms.Decay>> decays = Combinators.combine(
                        validities(), validities(), Arbitraries.integers().between(0, 3))
                .as((small, large, shape) -> switch (shape) {
                    case 0 -> List.of();
                    case 1 -> List.of(new Terms.Decay(Optional.of(Points.of("3")), small));
                    default ->
                        List.of(
                                new Terms.Decay(Optional.of(Points.of("3")), small),
                                new Terms.Decay(Optional.empty(), large));
                });
        return Combinators.combine(bases, decays).as(Terms::new);
    }

    private static Arbitrary<Cap> sharedCaps() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 40),
                        Arbitraries.of(PeriodKind.class),
                        Arbitraries.of(CapScope.class))
                .as((most, period, scope) ->
                        new Cap(new CapGroup("shared"), Points.ofHundredths(50L * most), period, scope));
    }

    private static Catalogue catalogue(List<Cap> unnamed, List<ItemPlan> plans, Terms terms) {
        List<Cap> shared = new ArrayList<>();
        for (Cap cap : unnamed) {
            CapGroup group = new CapGroup("shared-" + (shared.size() + 1));
            shared.add(new Cap(group, cap.most(), cap.period(), cap.scope()));
        }
        PlannedItems items = new PlannedItems(shared);
        plans.forEach(items::add);
        return Catalogue.of(items.items(), terms);
    }

    private static Editions<Catalogue> editions(List<Catalogue> catalogues, List<Integer> lasts, int draft) {
        List<Edition<Catalogue>> editions = new ArrayList<>();
        LocalDate from = FIRST;
        for (Catalogue catalogue : catalogues) {
            String id = "edition-" + (editions.size() + 1);
            Adoption issued = Adoption.byAuthority(new BodyId("township"), id, from.minusDays(20));
            editions.add(new Edition<>(new EditionId(id), from, issued, catalogue));
            from = from.plusDays(lasts.get(editions.size() - 1));
        }
        if (draft == 0) {
            editions.add(
                    new Edition<>(new EditionId("draft"), FIRST.minusDays(10), Adoption.draft(), catalogues.get(0)));
        }
        return Editions.of(editions);
    }
}
