package io.github.governance4j.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.matter.MatterRules;
import io.github.governance4j.core.matter.Size;
import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.AreaKindId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.problem.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The committed county of 609 grids. */
class GeneratedCountyExamples {
    static final Path FOLDER = Path.of("src/test/resources/places/county-609");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static Place place() {
        return RulebookFolder.read(FOLDER).orThrow().place();
    }

    @Test
    void the_files_are_what_the_generator_writes() throws IOException {
        Map<String, String> files = GeneratedCounty.files(609);
        Path fresh = Files.createDirectories(Path.of("target/places/county-609"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(fresh.resolve(file.getKey()), file.getValue());
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(FOLDER.resolve(file.getKey()))
                    .as("as now written to %s", fresh)
                    .hasContent(file.getValue());
        }
    }

    @Test
    void it_reads_without_an_error_and_has_609_grids() {
        Reading<Rulebook> reading = RulebookFolder.read(FOLDER);
        assertThat(Written.problems(reading)).isEmpty();
        Place place = reading.orThrow().place();
        List<Area> grids = place.territory().on(DAY).stream()
                .filter(area -> area.kind().equals(new AreaKindId("base-grid")))
                .toList();
        assertThat(grids).hasSize(609);
        assertThat(place.territory().load(new AreaId("county"), DAY))
                .hasValue(grids.stream()
                        .mapToLong(grid -> grid.load().orElseThrow())
                        .sum());
    }

    @Test
    void every_area_of_it_answers_to_somebody_though_posts_are_vacant() {
        Place place = place();
        assertThat(place.roster().vacant(DAY)).isNotEmpty();
        for (Area area : place.territory().on(DAY)) {
            assertThat(place.answering(area.id(), new RoleId("duty-officer"), DAY))
                    .as(area.id().value())
                    .isPresent();
        }
    }

    @Test
    void every_matter_in_it_has_a_department_and_a_territorial_owner() {
        Place place = place();
        MatterRules rules = RulebookFolder.read(FOLDER)
                .orThrow()
                .matters()
                .on(DAY)
                .orElseThrow()
                .rules();
        for (Area area : place.territory().on(DAY)) {
            for (CategoryId kind : rules.routing().categories().leaves()) {
                for (Size size : Size.values()) {
                    var routed = rules.routing().route(kind, area.id(), size, DAY, place.territory());
                    assertThat(rules.routing().department(routed.route(), kind, area.id(), DAY, place))
                            .isPresent();
                    assertThat(routed.route().territorial(area.id(), DAY, place))
                            .isPresent();
                }
            }
        }
    }

    @Test
    void a_look_up_reads_no_more_than_the_path() {
        // Not a benchmark: a scan of 705 areas for each would take minutes, not a moment.
        Place place = place();
        RoleId role = new RoleId("duty-officer");
        long found = 0;
        for (int i = 0; i < 300_000; i++) {
            found += place.territory()
                    .path(new AreaId(String.format("G%03d", 1 + i % 609)), DAY)
                    .size();
        }
        assertThat(found).isEqualTo(4L * 300_000);
        assertThat(place.answering(new AreaId("G001"), role, DAY)).isPresent();
    }
}
