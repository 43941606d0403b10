package io.github.governance4j.testkit.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.mediation.course.EndKind;
import io.github.governance4j.mediation.course.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The states a course can reach on the made-up rules are kept in {@code course-states.txt}, one to a line: stage and end, rung, consent,
 * clock. To write them anew after a change that is meant: {@code mvn -pl governance-testkit -am test -Dtest=CourseStatesTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dstates.write=true}.
 */
class CourseStatesTest {
    /** The same as is under the laws, so that one walk does for both. */
    private static final MadeUpMediation RULES = new MadeUpMediationKeepsTheLaws();

    private static final String HEAD = """
            # Every state a course of mediation can reach on the made-up rules, found by walking the decider (CourseStates).
            # stage, and how it ended | order of the rung, 0 on none | whose consent stands | how the moment lies to what is due next
            """;
    private static final String KEPT = "course-states.txt";
    private static final Path SOURCE = Path.of("src/test/resources/io/github/governance4j/testkit/mediation", KEPT);

    @Test
    void the_states_that_are_kept_are_those_the_walk_finds() throws IOException {
        String found = HEAD + CourseStates.of(RULES).text();
        if (Boolean.getBoolean("states.write")) {
            Files.createDirectories(SOURCE.getParent());
            Files.writeString(SOURCE, found);
        } else {
            assertThat(kept()).isEqualTo(found);
        }
    }

    private static String kept() {
        try (InputStream text = Objects.requireNonNull(CourseStatesTest.class.getResourceAsStream(KEPT))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_stage_and_every_end_is_reached() {
        assertThat(CourseStates.of(RULES).all().stream().map(CourseAbstraction::stage))
                .contains(Stage.values());
        assertThat(CourseStates.of(RULES).all().stream()
                        .flatMap(state -> state.end().stream())
                        .distinct())
                .contains(EndKind.values());
    }

    @Test
    void a_witness_stands_where_it_is_said_to() {
        CourseStates.of(RULES)
                .witnesses()
                .forEach((state, witness) -> assertThat(
                                CourseAbstraction.of(RULES.decider(), witness.course(), witness.at()))
                        .isEqualTo(state));
    }
}
