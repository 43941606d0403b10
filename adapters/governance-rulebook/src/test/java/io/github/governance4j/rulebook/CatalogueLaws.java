package io.github.governance4j.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.rulebook.CatalogueForms.Block;
import io.github.governance4j.rulebook.CatalogueForms.Form;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds of every catalogue in every form: understood, whole, printed, and held against itself. */
class CatalogueLaws {
    private static final Path FOLDER = Written.folder(Map.of());

    private static Catalogue read(String text) {
        Reading<Catalogue> reading = CatalogueCsv.read(Written.put(FOLDER.resolve("c.csv"), text));
        assertThat(reading.problems()).noneMatch(p -> p.severity() == Severity.ERROR);
        return reading.orThrow();
    }

    private static Catalogue read(List<Block> blocks) {
        return read(CatalogueForms.text(CatalogueForms.rows(blocks)));
    }

    private static Set<String> setAside(Catalogue catalogue) {
        return catalogue.items().stream()
                .filter(item -> !item.setAside().isEmpty())
                .map(Item::code)
                .collect(Collectors.toSet());
    }

    private static List<Item> without(Catalogue catalogue, Set<String> codes) {
        return catalogue.items().stream()
                .filter(item -> !codes.contains(item.code()))
                .toList();
    }

    @Provide
    Arbitrary<List<Block>> catalogues() {
        return CatalogueForms.catalogues();
    }

    @Property(tries = 250)
    void every_row_of_a_sound_catalogue_is_understood(@ForAll("catalogues") List<Block> blocks) {
        Catalogue catalogue = read(blocks);
        assertThat(setAside(catalogue)).isEmpty();
        assertThat(catalogue.items())
                .extracting(Item::code)
                .isEqualTo(blocks.stream()
                        .flatMap(block -> CatalogueForms.codes(block).stream())
                        .toList());
        for (Form form : Form.values()) {
            boolean isThere = blocks.stream().anyMatch(block -> block.form() == form);
            Statistics.label(form.name())
                    .collect(isThere)
                    .coverage(c -> c.check(true).percentage(p -> p >= 5));
        }
        boolean limited = catalogue.items().stream()
                .anyMatch(item ->
                        item.worth() instanceof Worth.Band band && band.most().isPresent());
        Statistics.label("limited").collect(limited).coverage(c -> c.check(true).percentage(p -> p >= 5));
    }

    @Property(tries = 250)
    void what_is_printed_reads_back(@ForAll("catalogues") List<Block> blocks) {
        Catalogue catalogue = read(blocks);
        String printed = CatalogueCsv.print(catalogue);
        assertThat(read(printed)).isEqualTo(catalogue);
        assertThat(CatalogueCsv.print(read(printed))).isEqualTo(printed);
    }

    @Property(tries = 150)
    void the_order_of_rows_names_a_series_and_nothing_else(
            @ForAll("catalogues") List<Block> blocks, @ForAll Random random) {
        List<List<String>> rows = new ArrayList<>(CatalogueForms.rows(blocks));
        Catalogue inOrder = read(CatalogueForms.text(rows));
        Collections.shuffle(rows, random);
        Catalogue shuffled = read(CatalogueForms.text(rows));
        assertThat(shuffled.items()).hasSameSizeAs(inOrder.items());
        for (Item item : inOrder.items()) {
            assertThat(nameless(shuffled.item(item.itemCode()).orElseThrow())).isEqualTo(nameless(item));
        }
        assertThat(series(shuffled)).isEqualTo(series(inOrder));
        assertThat(firstOfEachSeries(shuffled)).isTrue();
    }

    private static Object nameless(Item item) {
        Worth worth = item.worth();
        if (worth instanceof Worth.Step step) {
            return List.of(step.period(), step.threshold(), step.points(), item.caps());
        }
        if (worth instanceof Worth.Band band) {
            return List.of(band.above(), band.through(), band.per(), band.points(), band.most(), item.caps());
        }
        return item;
    }

    private static Map<Series, Set<String>> bySeries(Catalogue catalogue) {
        Map<Series, Set<String>> series = new HashMap<>();
        for (Item item : catalogue.items()) {
            name(item)
                    .ifPresent(name ->
                            series.computeIfAbsent(name, n -> new HashSet<>()).add(item.code()));
        }
        return series;
    }

    private static Set<Set<String>> series(Catalogue catalogue) {
        return Set.copyOf(bySeries(catalogue).values());
    }

    private static Optional<Series> name(Item item) {
        if (item.worth() instanceof Worth.Step step) {
            return Optional.of(step.ladder());
        }
        return item.worth() instanceof Worth.Band band ? Optional.of(band.scale()) : Optional.empty();
    }

    private static boolean firstOfEachSeries(Catalogue catalogue) {
        Set<Series> seen = new HashSet<>();
        return catalogue.items().stream()
                .allMatch(item -> name(item)
                        .map(name -> !seen.add(name) || name.value().equals(item.code()))
                        .orElse(true));
    }

    @Property(tries = 150)
    void a_block_is_one_series_and_its_bands_lie_side_by_side_from_nothing(@ForAll("catalogues") List<Block> blocks) {
        Catalogue catalogue = read(blocks);
        Set<Set<String>> expected = blocks.stream()
                .filter(block -> block.form() == Form.LADDER || block.form() == Form.SCALE)
                .map(block -> Set.copyOf(CatalogueForms.codes(block)))
                .collect(Collectors.toSet());
        assertThat(series(catalogue)).isEqualTo(expected);
        Map<Series, Optional<Amount>> ends = new HashMap<>();
        for (Item item : catalogue.items()) {
            if (item.worth() instanceof Worth.Band band) {
                Optional<Amount> before = ends.getOrDefault(band.scale(), Optional.of(Amount.of("0")));
                assertThat(before).contains(band.above());
                ends.put(band.scale(), band.through());
            }
        }
    }

    @Property(tries = 150)
    void a_row_that_is_not_understood_leaves_all_others_as_they_are(@ForAll("catalogues") List<Block> blocks) {
        List<List<String>> rows = new ArrayList<>(CatalogueForms.rows(blocks));
        Catalogue sound = read(CatalogueForms.text(rows));
        rows.add(0, List.of("X", "环境", "+", "服务若干小时", "1", "1", "公益合计41/年", "累计档", ""));
        Catalogue more = read(CatalogueForms.text(rows));
        assertThat(setAside(more)).containsExactly("X");
        assertThat(without(more, Set.of("X"))).isEqualTo(sound.items());
        assertThat(read(CatalogueCsv.print(more))).isEqualTo(more);
    }

    @Property(tries = 150)
    void a_series_with_one_row_twice_is_set_aside_whole_and_alone(@ForAll("catalogues") List<Block> blocks) {
        Optional<Block> series = blocks.stream()
                .filter(block -> block.form() == Form.LADDER || block.form() == Form.SCALE)
                .findFirst();
        Assume.that(series.isPresent());
        List<List<String>> rows = new ArrayList<>(CatalogueForms.rows(blocks));
        Catalogue sound = read(CatalogueForms.text(rows));
        List<String> again = series.get().rows().get(0);
        rows.add(CatalogueForms.with(again, 0, "X"));
        Catalogue more = read(CatalogueForms.text(rows));
        Set<String> aside = new HashSet<>(CatalogueForms.codes(series.get()));
        aside.add("X");
        // Caps of its own make the second row another series.
        assertThat(setAside(more)).isEqualTo(aside);
        assertThat(more.items())
                .filteredOn(item -> aside.contains(item.code()))
                .allSatisfy(item -> assertThat(item.setAside())
                        .containsExactly(
                                series.get().form() == Form.LADDER ? "STEPS_DO_NOT_RISE" : "BANDS_DO_NOT_JOIN"));
        assertThat(without(more, aside)).isEqualTo(without(sound, aside));
    }

    @Property(tries = 150)
    void a_scale_that_lacks_a_band_in_between_is_set_aside_whole(@ForAll("catalogues") List<Block> blocks) {
        Optional<Block> scale = blocks.stream()
                .filter(block -> block.form() == Form.SCALE && block.rows().size() > 2)
                .findFirst();
        Assume.that(scale.isPresent());
        List<List<String>> rows = new ArrayList<>(CatalogueForms.rows(blocks));
        rows.remove(scale.get().rows().get(1));
        Set<String> rest = new HashSet<>(CatalogueForms.codes(scale.get()));
        rest.remove(scale.get().rows().get(1).get(0));
        assertThat(setAside(read(CatalogueForms.text(rows)))).isEqualTo(rest);
    }

    @Property(tries = 150)
    void one_shared_cap_with_two_numbers_sets_aside_all_that_state_it_and_no_other(
            @ForAll("catalogues") List<Block> blocks) {
        List<List<String>> rows = new ArrayList<>(CatalogueForms.rows(blocks));
        Set<String> stating = rows.stream()
                .filter(row -> row.get(CatalogueForms.CAP).contains("公益合计40/年"))
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
        Assume.that(!stating.isEmpty());
        rows.add(List.of("X", "环境", "+", "捐书", "1", "1", "3/月；公益合计41/年", "次", ""));
        Catalogue more = read(CatalogueForms.text(rows));
        stating.add("X");
        assertThat(setAside(more)).isEqualTo(stating);
    }
}
