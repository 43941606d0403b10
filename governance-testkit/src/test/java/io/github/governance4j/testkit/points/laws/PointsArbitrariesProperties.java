package io.github.governance4j.testkit.points.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapScope;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Per;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.testkit.points.PointsArbitraries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The generated catalogues hold one of everything a catalogue can say, often enough for a law to meet it. */
class PointsArbitrariesProperties {
    private static final int LEAST_PERCENT = 5;

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return PointsArbitraries.catalogues();
    }

    @Provide
    Arbitrary<Editions<Catalogue>> rulebooks() {
        return PointsArbitraries.editions();
    }

    @Property(tries = 400)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void every_form_of_worth_and_every_unit_comes_up(@ForAll("catalogues") Catalogue catalogue) {
        has(catalogue, "fixed", item -> item.isScored() && item.worth() instanceof Worth.Fixed);
        has(catalogue, "range", item -> item.isScored() && item.worth() instanceof Worth.Range);
        has(catalogue, "step", item -> item.isScored() && item.worth() instanceof Worth.Step);
        has(catalogue, "band", item -> item.isScored() && item.worth() instanceof Worth.Band);
        has(
                catalogue,
                "band with a most",
                item -> item.worth() instanceof Worth.Band band && band.most().isPresent());
        has(
                catalogue,
                "open band",
                item -> item.worth() instanceof Worth.Band band
                        && band.through().isEmpty());
        has(catalogue, "all", item -> item.isInForce() && item.worth() instanceof Worth.All);
        has(catalogue, "deduction", item -> item.isInForce() && item.direction() == Direction.DEDUCTION);
        has(catalogue, "not in force", item -> !item.isInForce());
        for (Per.Unit unit : Per.Unit.values()) {
            has(catalogue, "per " + unit, item -> item.per().unit() == unit);
        }
    }

    @Property(tries = 400)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void every_sort_of_cap_validity_and_term_comes_up(@ForAll("catalogues") Catalogue catalogue) {
        has(catalogue, "no cap", item -> item.isScored() && item.allCaps().isEmpty());
        has(catalogue, "several caps", item -> item.caps().size() > 1);
        for (PeriodKind period : PeriodKind.values()) {
            has(catalogue, "cap a " + period, item -> item.caps().stream().anyMatch(cap -> cap.period() == period));
        }
        has(
                catalogue,
                "cap for each member",
                item -> item.caps().stream().anyMatch(cap -> cap.scope() == CapScope.MEMBER));
        Map<Cap, Integer> items = new HashMap<>();
        catalogue.items().forEach(item -> item.caps().forEach(cap -> items.merge(cap, 1, Integer::sum)));
        often("shared cap", items.values().stream().anyMatch(times -> times > 1));
        has(catalogue, "for ever", item -> item.validity().isForever());
        has(
                catalogue,
                "for months",
                item -> item.validity().months() > 0
                        && item.validity().resetsOn().isEmpty());
        has(
                catalogue,
                "until a day",
                item -> item.validity().months() == 0
                        && item.validity().resetsOn().isPresent());
        has(
                catalogue,
                "the earlier of both",
                item -> item.validity().months() > 0
                        && item.validity().resetsOn().isPresent());
        has(catalogue, "standing wears off", item -> !item.standingValidity().isForever());
        often("a base", catalogue.terms().base().isPositive());
        often("no base", catalogue.terms().base().equals(Points.ZERO));
        often("deductions wear off", !catalogue.terms().deductions().isEmpty());
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void rulebooks_speak_from_some_day_on_and_change_now_and_then(@ForAll("rulebooks") Editions<Catalogue> editions) {
        assertThat(editions.all()).anyMatch(edition -> edition.adopted().holds());
        assertThat(Ledger.over(editions).initial()).isNotNull();
        long adopted = editions.all().stream()
                .filter(edition -> edition.adopted().holds())
                .count();
        List.of(1L, 2L, 3L).forEach(count -> often(count + " adopted", adopted == count));
        often("a draft", adopted < editions.all().size());
    }

    private static void has(Catalogue catalogue, String what, Predicate<Item> which) {
        often(what, catalogue.items().stream().anyMatch(which));
    }

    private static void often(String what, boolean comesUp) {
        Statistics.label(what).collect(comesUp);
        Statistics.label(what).coverage(all -> all.check(true).percentage(share -> share >= LEAST_PERCENT));
    }
}
