package io.github.governance4j.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.testkit.LawRun;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A kit for the kit: the laws of snapshots hold of what is sound, and each of them fails on what is made to break it. */
class SnapshotLawsTest {
    private static final String SAME = "every_answer_is_the_one_without_snapshots";
    private static final String COST = "opening_reads_no_more_than_what_came_since";

    /** Which law finds which fault. */
    private static final Map<Class<?>, String> FAULTS = Map.ofEntries(
            Map.entry(BrokenSnapshots.FailsOnADamagedOne.class, SAME),
            Map.entry(BrokenSnapshots.BelievesOneThatIsAhead.class, SAME),
            Map.entry(BrokenSnapshots.BelievesOneOfAnotherStream.class, SAME),
            Map.entry(BrokenSnapshots.ForgetsWhatCameSince.class, SAME),
            Map.entry(BrokenSnapshots.FailsWhereNoneCanBeKept.class, SAME),
            Map.entry(BrokenSnapshots.FailsWhereNoneCanBeFound.class, SAME),
            Map.entry(BrokenSnapshots.KeepsNone.class, COST),
            Map.entry(BrokenSnapshots.ReadsEverythingAnyway.class, COST),
            Map.entry(BrokenSnapshots.AFormThatForgetsTheClock.class, "what_was_written_is_read_as_an_equal_state"),
            Map.entry(BrokenSnapshots.InventsOne.class, "nothing_is_kept_of_an_unknown_stream"),
            Map.entry(BrokenSnapshots.GivesAnyForm.class, "a_snapshot_of_another_form_is_not_given"),
            Map.entry(BrokenSnapshots.KeepsTheNewestOnly.class, "a_snapshot_takes_the_place_of_the_one_before"),
            Map.entry(BrokenSnapshots.DropsNothing.class, "a_dropped_snapshot_is_gone"),
            Map.entry(BrokenSnapshots.KeepsPlainLettersOnly.class, "a_snapshot_comes_back_as_it_was_kept"));

    static Stream<Arguments> faults() {
        return FAULTS.entrySet().stream().map(fault -> Arguments.of(fault.getKey(), fault.getValue()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_found_by_the_law_it_breaks(Class<?> broken, String law) {
        LawRun run = LawRun.of(broken, law);
        assertThat(run.results().keySet()).containsExactly(law);
        assertThat(run.broken()).contains(law);
    }

    @Test
    void a_desk_written_otherwise_that_takes_all_care_keeps_the_laws() {
        LawRun run = LawRun.of(BrokenSnapshots.TakesAllCare.class);
        assertThat(run.results().keySet()).isEqualTo(LawRun.lawsOf(SnapshotLaws.class));
        assertThat(run.broken()).isEmpty();
        assertThat(run.skipped()).isEmpty();
    }

    @Test
    void every_law_has_something_that_breaks_it_and_everything_broken_is_tried() {
        assertThat(Set.copyOf(FAULTS.values())).isEqualTo(LawRun.lawsOf(SnapshotLaws.class));
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BrokenSnapshots.class.getDeclaredClasses())
                        .filter(SnapshotLaws.class::isAssignableFrom)
                        .filter(one -> !Modifier.isAbstract(one.getModifiers()))
                        .filter(one -> one != BrokenSnapshots.TakesAllCare.class)
                        .toList());
    }
}
