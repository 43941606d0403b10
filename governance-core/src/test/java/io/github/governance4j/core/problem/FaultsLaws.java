package io.github.governance4j.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.governance4j.core.explain.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FaultsLaws {
    @Property
    void no_more_than_the_bound_is_kept_and_the_rest_is_counted(
            @ForAll("problems") List<Problem> problems, @ForAll @IntRange(min = 1, max = 8) int bound) {
        Faults faults = Faults.in("a.csv", bound);
        faults.addAll(problems);
        List<Problem> kept = faults.problems();
        if (problems.size() <= bound) {
            assertThat(kept).containsExactlyInAnyOrderElementsOf(problems);
        } else {
            assertThat(problems).containsAll(kept.subList(0, bound));
            Problem rest = kept.get(bound);
            assertThat(kept).hasSize(bound + 1);
            assertThat(rest.code()).isEqualTo("MORE_PROBLEMS");
            assertThat(rest.values()).isEqualTo(Map.of("count", Integer.toString(problems.size() - bound)));
        }
    }

    @Property
    void what_is_less_than_an_error_never_hides_one(
            @ForAll("problems") List<Problem> problems, @ForAll @IntRange(min = 1, max = 8) int bound) {
        Faults faults = Faults.in("a.csv", bound);
        faults.addAll(problems);
        long errors = problems.stream().filter(FaultsLaws::isError).count();
        List<Problem> kept = faults.problems();
        long shown = kept.stream().limit(bound).filter(FaultsLaws::isError).count();
        assertThat(shown).isEqualTo(Math.min(errors, bound));
        assertThat(faults.hasErrors()).isEqualTo(errors > 0);
    }

    @Property
    void what_is_kept_is_in_reading_order(@ForAll("problems") List<Problem> problems) {
        Faults faults = Faults.in("a.csv", 1000);
        faults.addAll(problems);
        assertThat(faults.problems())
                .extracting(Problem::at)
                .isSortedAccordingTo(Comparator.comparing(Position::file)
                        .thenComparingInt(Position::line)
                        .thenComparingInt(Position::column));
    }

    @Property
    void one_error_anywhere_and_nothing_is_loaded(
            @ForAll("problems") List<Problem> problems, @ForAll @IntRange(min = 1, max = 8) int bound) {
        Faults faults = Faults.in("a.csv", bound);
        faults.addAll(problems);
        boolean anyError = problems.stream().anyMatch(FaultsLaws::isError);
        int[] asked = {0};
        Reading<String> reading = faults.reading(() -> "whole " + ++asked[0]);

        assertThat(faults.hasErrors()).isEqualTo(anyError);
        assertThat(asked[0]).isEqualTo(anyError ? 0 : 1);
        assertThat(reading.<Boolean>fold(complete -> false, faulty -> true)).isEqualTo(anyError);
        // Also when every error was past the bound: who reads the list alone must see that it is bad.
        assertThat(reading.problems().stream().anyMatch(FaultsLaws::isError)).isEqualTo(anyError);
    }

    @Property
    void mapping_changes_the_value_and_nothing_else(@ForAll("problems") List<Problem> problems) {
        Faults faults = Faults.in("a.csv");
        faults.addAll(problems);
        Reading<Integer> reading = faults.reading(() -> 21);
        Function<Integer, Integer> twice = n -> 2 * n;
        Function<Integer, String> said = n -> "n=" + n;
        assertThat(reading.map(Function.<Integer>identity())).isEqualTo(reading);
        assertThat(reading.map(twice).map(said)).isEqualTo(reading.map(twice.andThen(said)));
        assertThat(reading.map(twice).problems()).isEqualTo(reading.problems());
        assertThat(reading.map(twice).<Optional<Integer>>fold(c -> Optional.of(c.value()), f -> Optional.empty()))
                .isEqualTo(faults.hasErrors() ? Optional.empty() : Optional.of(42));
    }

    @Example
    void ten_thousand_bad_rows_are_answered_with_a_page() {
        Faults faults = Faults.in("a.csv");
        for (int line = 10_000; line >= 1; line--) {
            faults.add(Problem.error(new Position("a.csv", line, 1), "NOT_A_NUMBER"));
        }
        List<Problem> problems = faults.problems();
        assertThat(problems).hasSize(Faults.DEFAULT_BOUND + 1);
        Problem rest = problems.get(Faults.DEFAULT_BOUND);
        assertThat(rest.severity()).isEqualTo(Severity.ERROR);
        assertThat(rest.text(Language.ZH)).isEqualTo("a.csv:1:1: MORE_PROBLEMS 另有 9000 处问题未逐条列出。");
        assertThat(rest.text(Language.EN))
                .isEqualTo("a.csv:1:1: MORE_PROBLEMS 9000 more problems are not listed one by one.");
    }

    @Example
    void a_bound_below_one_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Faults.in("a.csv", 0));
    }

    @Example
    void a_host_that_wants_to_stop_is_told_the_first_problems() {
        Faults faults = Faults.in("a.csv");
        faults.add(Problem.error(new Position("a.csv", 2, 3), "NOT_A_NUMBER"));
        assertThatIllegalStateException()
                .isThrownBy(() -> faults.reading(() -> "whole").orThrow())
                .withMessage("1 problems, first: [a.csv:2:3 NOT_A_NUMBER]");
        assertThat(Faults.in("a.csv").reading(() -> "whole").orThrow()).isEqualTo("whole");
    }

    @Provide
    Arbitrary<List<Problem>> problems() {
        Arbitrary<Position> places = Combinators.combine(
                        Arbitraries.of("a.csv", "b.yaml"),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 3))
                .as(Position::new);
        return Combinators.combine(places, Arbitraries.of("ODD", "NOT_A_NUMBER"), Arbitraries.of(Severity.values()))
                .as((at, code, severity) -> new Problem(at, code, severity, Optional.empty(), Map.of()))
                .list()
                .ofMaxSize(12);
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }
}
