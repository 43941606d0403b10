package io.github.governance4j.testkit.rights.review;

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

/** A kit for the kit: each law of the review fails on one made to break it, and none on a sound one. */
class ReviewLawsTest {
    /** Which law finds which fault, and what it says of it: a law that fails for another reason has found nothing. */
    private static final Map<Class<?>, Found> FAULTS = Map.ofEntries(
            entry(
                    BrokenReviews.PutsInForceWhateverIsClassified.class,
                    new Found("a_blocked_rule_is_never_in_force_however_it_is_built", "a blocked rule is in force")),
            entry(
                    BrokenReviews.LetsAVillageFindOffences.class,
                    new Found("what_needs_a_finding_is_in_force_only_as_an_offence", "in force without a finding")),
            entry(
                    BrokenReviews.PutsInForceWhatNobodyClassified.class,
                    new Found("nothing_is_in_force_that_nobody_classified", "although nobody classified it")),
            entry(
                    BrokenReviews.PointsBesideTheWords.class,
                    new Found("a_flag_names_words_that_stand_in_the_rule", "words that do not stand there")),
            entry(
                    BrokenReviews.NamesTheLineInsteadOfTheWords.class,
                    new Found("a_flag_of_a_setting_names_words_that_stand_in_it", "words that do not stand there")),
            entry(
                    BrokenReviews.ShowsNoLawfulWay.class,
                    new Found(
                            "every_flag_says_why_on_what_basis_and_what_would_be_lawful",
                            "a flag that shows no lawful way")),
            entry(
                    BrokenReviews.SaysEverythingTwice.class,
                    new Found("one_line_is_named_once_for_one_rule", "is named twice for")),
            entry(BrokenReviews.ClearsEverything.class, new Found("the_rules_reach_every_bar_and_none", "BLOCKED")),
            entry(BrokenReviews.TripsOverSpaces.class, new Found("width_and_spaces_change_no_flag", "the flags of <")),
            entry(
                    BrokenReviews.TiresTowardsTheEnd.class,
                    new Found("the_order_of_the_rules_changes_nothing", "at another place")),
            entry(
                    BrokenReviews.ForgivesWhatTheNewcomerOverrides.class,
                    new Found("one_rule_more_changes_the_others_at_most_in_proportion", "and without it")),
            entry(
                    BrokenReviews.LosesTheLastRule.class,
                    new Found("nothing_of_a_catalogue_is_lost", "the rules something is said of")),
            entry(
                    BrokenReviews.LooksAwayTheSecondTime.class,
                    new Found("the_same_words_get_the_same_answer", "a second time")),
            entry(
                    BrokenReviews.CannotReadDigitsOfAnyLength.class,
                    new Found("no_text_makes_a_review_fail", "a review fails on")),
            entry(
                    BrokenReviews.CutsEveryRuleFromEveryPlace.class,
                    new Found("what_is_said_grows_no_faster_than_the_text", "times the text has")));

    private record Found(String law, String saying) {}

    static Stream<Arguments> faults() {
        return FAULTS.entrySet().stream()
                .map(fault -> Arguments.of(
                        fault.getKey(), fault.getValue().law(), fault.getValue().saying()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_broken_review_is_found_by_the_law_it_breaks(Class<?> broken, String law, String saying) {
        LawRun run = LawRun.of(broken, law);
        assertThat(run.results()).containsOnlyKeys(law);
        assertThat(run.broken()).containsExactly(law);
        assertThat(run.failure(law).orElseThrow())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(saying);
    }

    @Test
    void every_law_has_a_review_that_breaks_it_and_every_broken_review_is_tried() {
        assertThat(FAULTS.values().stream().map(Found::law).collect(Collectors.toSet()))
                .isEqualTo(LawRun.lawsOf(ReviewLaws.class));
        assertThat(FAULTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BrokenReviews.class.getDeclaredClasses())
                        .filter(ReviewLaws.class::isAssignableFrom)
                        .toList());
    }
}
