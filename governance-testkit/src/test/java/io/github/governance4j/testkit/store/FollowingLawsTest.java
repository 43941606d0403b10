package io.github.governance4j.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.testkit.LawRun;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A kit for the kit: each law of feeds, bookmarks and runners fails on one made to break it. */
class FollowingLawsTest {
    /** Which law finds which fault. */
    private static final Map<Class<?>, String> FAULTS = Map.ofEntries(
            Map.entry(BrokenFeeds.TakesAnyPlace.class, "nothing_comes_after_the_end"),
            Map.entry(BrokenFeeds.LeavesGaps.class, "places_are_counted_from_1_without_a_gap"),
            Map.entry(BrokenFeeds.PassesOverWhatBroughtNothing.class, "places_are_counted_from_1_without_a_gap"),
            Map.entry(
                    BrokenFeeds.NamesOneStreamOfAnAppend.class, "an_append_over_several_streams_has_an_entry_for_each"),
            Map.entry(BrokenFeeds.NumbersWhenItIsWritten.class, "a_late_commit_comes_after_what_was_read_before"),
            Map.entry(BrokenFeeds.NumbersAnewEachTime.class, "a_reader_that_follows_many_writers_misses_nothing"),
            Map.entry(BrokenFeeds.KnowsEverybody.class, "a_new_reader_stands_at_the_beginning"),
            Map.entry(BrokenFeeds.TakesReadersForOne.class, "a_reader_is_moved_from_where_it_stands"),
            Map.entry(BrokenFeeds.MovesBack.class, "a_move_goes_on"),
            Map.entry(BrokenFeeds.LooksAndThenMoves.class, "of_several_nodes_one_moves_a_reader"),
            Map.entry(BrokenRunners.LooksAfterwards.class, "however_it_is_cut_up_the_end_is_that_of_one_tick"),
            Map.entry(
                    BrokenRunners.MovesItsBookmarkFirst.class,
                    "a_node_that_dies_leaves_nothing_undone_and_nothing_twice"),
            Map.entry(BrokenRunners.MakesUpIds.class, "several_nodes_at_once_do_what_one_does"),
            Map.entry(BrokenRunners.TicksOneKindAfterTheOther.class, "what_is_due_is_done_in_due_order_over_all_kinds"),
            Map.entry(BrokenRunners.AnswersNobody.class, "every_fact_is_answered_once"),
            Map.entry(BrokenRunners.WaitsForTheSlowest.class, "what_is_stuck_holds_up_nobody"),
            Map.entry(BrokenRunners.LeavesOutWhatItCannotRead.class, "streams_that_cannot_be_read_hold_up_no_other"),
            Map.entry(
                    BrokenRunners.ReadsNothingBehindWhatItCannotRead.class,
                    "a_reader_waits_before_what_it_cannot_read_and_no_other_does"),
            Map.entry(
                    BrokenRunners.WaitsWithAllForOne.class,
                    "what_is_for_a_stream_that_cannot_be_read_waits_and_nothing_else_does"),
            Map.entry(
                    BrokenRunners.ForgetsWhatItHolds.class,
                    "what_is_for_a_stream_that_cannot_be_read_waits_and_nothing_else_does"),
            Map.entry(
                    BrokenRunners.LetsGoBeforeItIsDelivered.class,
                    "what_is_held_comes_once_and_in_order_though_nodes_die"),
            Map.entry(
                    BrokenRunners.DeliversNewThingsFirst.class,
                    "what_is_held_comes_once_and_in_order_though_nodes_die"),
            Map.entry(BrokenRunners.TellsNobodyOfRefusals.class, "who_is_to_hear_of_a_refusal_hears_of_it_later"),
            Map.entry(
                    BrokenRunners.LosesWhatSeveralHold.class,
                    "nodes_that_can_read_it_and_nodes_that_cannot_get_on_with_each_other"),
            Map.entry(BrokenFeeds.TakesStreamsForOne.class, "what_is_held_stays_until_it_is_released"),
            Map.entry(BrokenRunners.LetsAHostTakeAnyId.class, "no_host_takes_the_id_of_what_follows_from_a_fact"),
            Map.entry(BrokenRunners.GivesUpWhereSomethingIsStuck.class, "what_is_sent_in_vain_uses_up_no_limit"));

    static Stream<Arguments> faults() {
        return FAULTS.entrySet().stream().map(fault -> Arguments.of(fault.getKey(), fault.getValue()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_broken_one_is_found_by_the_law_it_breaks(Class<?> broken, String law) {
        LawRun run = LawRun.of(broken, law);
        assertThat(run.broken()).containsExactly(law);
        assertThat(run.failure(law)).containsInstanceOf(AssertionError.class);
    }

    @Test
    void every_law_has_a_fault_and_every_fault_is_tried() {
        Set<String> laws = new TreeSet<>(LawRun.lawsOf(FeedLaws.class));
        laws.addAll(LawRun.lawsOf(BookmarkLaws.class));
        laws.addAll(LawRun.lawsOf(HoldingLaws.class));
        assertThat(Set.copyOf(FAULTS.values())).isEqualTo(laws);
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(BrokenFeeds.class, BrokenRunners.class)
                        .flatMap(all -> Arrays.stream(all.getDeclaredClasses()))
                        .filter(one -> one != BrokenRunners.InMemory.class && one != BrokenRunners.Passing.class)
                        .toList());
    }
}
