package io.github.governance4j.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.testkit.LawRun;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A kit for the kit: the laws hold of a sound store, none is skipped, and each of them fails on a store made to break it. */
class EventStoreLawsTest {
    /** Which law finds which fault. */
    private static final Map<Class<?>, String> FAULTS = Map.ofEntries(
            Map.entry(BrokenStores.LosesAFact.class, "facts_are_kept_in_order_and_numbered_without_a_gap"),
            Map.entry(BrokenStores.NumbersFromZero.class, "facts_are_kept_in_order_and_numbered_without_a_gap"),
            Map.entry(BrokenStores.HandsOutItsOwnList.class, "a_loaded_history_does_not_move"),
            Map.entry(BrokenStores.InventsAnEmptyRow.class, "an_unknown_stream_holds_nothing"),
            Map.entry(
                    BrokenStores.TakesHalfOfAnAppend.class,
                    "an_append_over_several_streams_is_taken_whole_or_not_at_all"),
            Map.entry(BrokenStores.ForgetsCommandIds.class, "a_command_id_is_taken_once_per_stream"),
            Map.entry(BrokenStores.TakesAnIdOnceForAllStreams.class, "another_stream_may_take_the_same_command_id"),
            Map.entry(BrokenStores.SeesTheConflictFirst.class, "a_repeat_is_seen_before_a_conflict"),
            Map.entry(
                    BrokenStores.IgnoresTheVersion.class,
                    "of_two_appends_that_expect_the_same_version_only_one_is_taken"),
            Map.entry(BrokenStores.LooksAndThenWrites.class, "many_writers_lose_nothing_and_share_one_history"),
            Map.entry(BrokenStores.NamesWhatIsDueInAnyOrder.class, "what_is_due_is_named_in_order_within_the_limit"),
            Map.entry(BrokenStores.NamesStreamsThatAreDone.class, "a_stream_with_nothing_due_is_not_named"),
            Map.entry(BrokenStores.MergesRows.class, "a_row_is_replaced"),
            Map.entry(BrokenStores.KeepsOnlyTheLastExplanation.class, "the_explanation_is_kept_with_its_command"),
            Map.entry(BrokenStores.KnowsOnlyOneKind.class, "a_stream_never_changes_its_kind"),
            Map.entry(BrokenStores.TakesAStreamTwice.class, "an_append_names_each_stream_once"));

    static Stream<Arguments> faults() {
        return FAULTS.entrySet().stream().map(fault -> Arguments.of(fault.getKey(), fault.getValue()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_broken_store_is_found_by_the_law_it_breaks(Class<?> broken, String law) {
        LawRun run = LawRun.breaking(broken, law);
        assertThat(run.results().keySet()).isEqualTo(LawRun.lawsOf(EventStoreLaws.class));
        assertThat(run.broken()).contains(law);
        assertThat(run.failure(law)).containsInstanceOf(AssertionError.class);
    }

    @Test
    void a_sound_store_keeps_every_law_and_none_is_skipped() {
        LawRun run = LawRun.of(InMemoryEventStoreLaws.class);
        assertThat(run.results().keySet())
                .isEqualTo(LawRun.lawsOf(EventStoreLaws.class))
                .hasSize(15);
        assertThat(run.broken()).isEmpty();
        assertThat(run.skipped()).isEmpty();
    }

    @Test
    void every_law_has_a_store_that_breaks_it_and_every_broken_store_is_tried() {
        assertThat(Set.copyOf(FAULTS.values())).isEqualTo(LawRun.lawsOf(EventStoreLaws.class));
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BrokenStores.class.getDeclaredClasses())
                        .filter(EventStoreLaws.class::isAssignableFrom)
                        .toList());
    }
}
