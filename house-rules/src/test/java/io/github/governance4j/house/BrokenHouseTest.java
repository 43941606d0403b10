package io.github.governance4j.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows that each wall bites: a house with every fault we could think of, in which every fault must be named. */
class BrokenHouseTest {
    private static final String ROOT = "fixtures.broken";
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(ROOT);

    @ParameterizedTest
    @MethodSource("walls")
    void a_wall_names_everything_that_breaks_it(Wall wall) {
        List<String> culprits = culprits(wall.name());
        assertThat(culprits).as("fixtures that break it").isNotEmpty();

        EvaluationResult found = wall.rule().evaluate(BROKEN);
        String report = String.join("\n", found.getFailureReport().getDetails());
        assertThat(report).contains(culprits);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void a_wall_lets_the_decent_pass(Wall wall) {
        String report = String.join(
                "\n", wall.rule().evaluate(BROKEN).getFailureReport().getDetails());
        assertThat(report).doesNotContain("Decent");
    }

    @Test
    void the_fixtures_break_walls_that_stand() {
        List<String> names = walls().map(Wall::name).toList();
        for (JavaClass type : BROKEN) {
            assertThat(names).containsAll(wallsOf(type));
        }
    }

    static Stream<Wall> walls() {
        return new Walls(ROOT, Set.of(ROOT + ".core.DecentReader")).all().stream();
    }

    private static List<String> culprits(String wall) {
        List<String> culprits = new ArrayList<>();
        for (JavaClass type : BROKEN) {
            if (type.isAnnotatedWith(Breaks.class) && breaks(type.getAnnotationOfType(Breaks.class), wall)) {
                culprits.add(type.getFullName());
            }
            for (JavaMember member : type.getMembers()) {
                if (member.isAnnotatedWith(Breaks.class) && breaks(member.getAnnotationOfType(Breaks.class), wall)) {
                    culprits.add(member.getFullName());
                }
            }
        }
        return culprits;
    }

    private static List<String> wallsOf(JavaClass type) {
        List<String> walls = new ArrayList<>();
        if (type.isAnnotatedWith(Breaks.class)) {
            walls.addAll(List.of(type.getAnnotationOfType(Breaks.class).value()));
        }
        for (JavaMember member : type.getMembers()) {
            if (member.isAnnotatedWith(Breaks.class)) {
                walls.addAll(List.of(member.getAnnotationOfType(Breaks.class).value()));
            }
        }
        return walls;
    }

    private static boolean breaks(Breaks mark, String wall) {
        return List.of(mark.value()).contains(wall);
    }
}
