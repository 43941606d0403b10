package io.github.governance4j.testkit.rights.review;

import io.github.governance4j.core.rights.review.Flag;
import io.github.governance4j.core.rights.review.Reviewed;
import io.github.governance4j.core.rights.review.RightsReview;
import io.github.governance4j.core.rights.review.RuleText;
import io.github.governance4j.core.rulebook.Reviewable;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What {@link ReviewLaws} must be told (受检审查): a catalogue. Everything else has a default. */
public interface ReviewUnderTest {
    /** {@return the catalogue whose items are reviewed; at least one} */
    Catalogue catalogue();

    /**
     * Reviews one rule; the library's own review unless overridden.
     *
     * @param rule the rule
     * @return what is said of it
     */
    default Reviewed reviewed(Reviewable rule) {
        return RightsReview.shipped().of(rule);
    }

    /**
     * Reviews the rules of one catalogue together; the library's own review unless overridden.
     *
     * @param rules the rules
     * @return what is said of each, in their order
     */
    default List<Reviewed> reviewed(List<? extends Reviewable> rules) {
        return RightsReview.shipped().of(rules);
    }

    /**
     * Reviews a setting of a scheme; the library's own review unless overridden.
     *
     * @param setting its words
     * @return the lines it crosses
     */
    default List<Flag> scheme(String setting) {
        return RightsReview.shipped().scheme(setting);
    }

    /**
     * Cuts a free text into its rules; the library's own review unless overridden.
     *
     * @param text the text
     * @return its rules, in its order
     */
    default List<RuleText> cut(String text) {
        return RightsReview.shipped().text(text);
    }

    /**
     * Whether an item judges anything; what the item itself says unless overridden.
     *
     * @param item the item
     * @return whether it does
     */
    default boolean isInForce(Item item) {
        return item.isInForce();
    }

    /** {@return the least share of rules, in percent, that must be flagged in each way, and not at all: 3} */
    default int leastPercent() {
        return 3;
    }

    /** {@return single rules: of the catalogue, and put together from the ways rules say a thing} */
    @Provide
    default Arbitrary<Reviewable> rules() {
        List<Reviewable> items = new ArrayList<>(catalogue().items());
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(items)),
                        Tuple.of(2, Wordings.rules().map(rule -> (Reviewable) rule)))
                .withoutEdgeCases();
    }

    /** {@return a few rules that stand together in one catalogue} */
    @Provide
    default Arbitrary<List<Reviewable>> catalogues() {
        return rules().list().ofMinSize(1).ofMaxSize(12).withoutEdgeCases();
    }

    /** {@return texts nobody would write, and some that people do} */
    @Provide
    default Arbitrary<String> texts() {
        return Wordings.hostile();
    }
}
