package io.github.governance4j.testkit.rights;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.testkit.LawRun;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A kit for the kit: each law of places fails on places made to break it, and none on sound ones. */
class PlacesLawsTest {
    /** Which law finds which fault, and what it says of it: a law that fails for another reason has found nothing. */
    private static final Map<Class<?>, Found> FAULTS = Map.ofEntries(
            entry(BrokenPlaces.GivesOneMore.class, new Found("a_place_is_never_given_twice", "one more than")),
            entry(
                    BrokenPlaces.KeepsTheLastPlaceBack.class,
                    new Found("whoever_asks_while_a_place_is_left_has_it", "no place for")),
            entry(BrokenPlaces.ForgetsWhoGaveBack.class, new Found("no_place_is_lost", "who holds a place after")),
            entry(
                    BrokenPlaces.TakesNothingBack.class,
                    new Found("a_place_given_back_is_there_for_the_next", "when all gave theirs back")),
            entry(
                    BrokenPlaces.AnswersAnewEveryTime.class,
                    new Found("asking_again_changes_nothing", "the facts of asking again")),
            entry(
                    BrokenPlaces.OverlooksWhatComesEarly.class,
                    new Found("what_was_given_back_is_not_held_in_whatever_order_it_arrives", "and holds it")),
            entry(
                    BrokenPlaces.GivesNobodyAPlaceBehindAnother.class,
                    new Found("where_there_are_places_for_all_their_order_makes_no_difference", "in another order")),
            entry(
                    BrokenPlaces.NobodyGivesAnythingBack.class,
                    new Found("the_askings_reach_refusals_shared_places_and_places_given_back", "for label")));

    private record Found(String law, String saying) {}

    static Stream<Arguments> faults() {
        return FAULTS.entrySet().stream()
                .map(fault -> Arguments.of(
                        fault.getKey(), fault.getValue().law(), fault.getValue().saying()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_broken_decider_is_found_by_the_law_it_breaks(Class<?> broken, String law, String saying) {
        LawRun run = LawRun.of(broken, law);
        assertThat(run.results()).containsOnlyKeys(law);
        assertThat(run.broken()).containsExactly(law);
        assertThat(run.failure(law).orElseThrow())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(saying);
    }

    @Test
    void every_law_has_a_decider_that_breaks_it_and_every_broken_decider_is_tried() {
        assertThat(FAULTS.values().stream().map(Found::law).collect(Collectors.toSet()))
                .isEqualTo(LawRun.lawsOf(PlacesLaws.class));
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BrokenPlaces.class.getDeclaredClasses())
                        .filter(one -> PlacesLaws.class.isAssignableFrom(one) && !one.isInterface())
                        .toList());
    }
}
