package io.github.governance4j.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the main classes of every module against the walls. */
class HouseRules {
    static final String ROOT = "io.github.governance4j";

    /** The only classes of the rule modules that read something shipped beside them. */
    static final Set<String> READERS = Set.of(
            ROOT + ".core.explain.BundledPhrases", // is handed its bundles and asks them
            ROOT + ".core.explain.CorePhrases",
            ROOT + ".core.explain.Installed", // finds the phrasebooks
            ROOT + ".core.rights.review.ShippedTables",
            ROOT + ".core.time.ShippedArrangement",
            ROOT + ".mediation.MediationPhrases",
            ROOT + ".points.PointsPhrases");

    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @ParameterizedTest
    @MethodSource("walls")
    void the_house_keeps_its_walls(Wall wall) {
        wall.rule().check(MAIN);
    }

    static Stream<Wall> walls() {
        return new Walls(ROOT, READERS).all().stream();
    }

    @Test
    void every_room_was_looked_at() {
        Map<String, Long> classesByRoom = MAIN.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()).split("\\.", -1)[1])
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(classesByRoom)
                .containsOnlyKeys("core", "points", "mediation", "testkit", "rulebook", "json", "store", "examples");
        assertThat(MAIN.size()).isGreaterThan(60);
    }

    @Test
    void the_list_of_readers_names_only_who_still_reads() {
        String report = new Walls(ROOT, Set.of())
                .all().stream()
                        .map(wall ->
                                wall.rule().evaluate(MAIN).getFailureReport().toString())
                        .collect(Collectors.joining("\n"));
        assertThat(report).contains(READERS);
    }
}
