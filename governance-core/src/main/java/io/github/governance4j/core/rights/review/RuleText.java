package io.github.governance4j.core.rights.review;

import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.Magnitude;
import io.github.governance4j.core.rulebook.Reviewable;
import io.github.governance4j.core.rulebook.Sign;
import java.util.Optional;
import org.immutables.value.Value;

/** One rule as free words, typed by somebody or cut out of a longer text (规则文字). Nobody has classified it. */
@Value.Immutable
@Hidden
public sealed interface RuleText extends Reviewable permits ImmutableRuleText {
    @Override
    @Value.Default
    default String code() {
        return "";
    }

    @Override
    String title();

    @Override
    @Value.Default
    default String category() {
        return "";
    }

    @Override
    @Value.Default
    default String lead() {
        return "";
    }

    @Override
    @Value.Default
    default Sign sign() {
        return Sign.UNSAID;
    }

    @Override
    Optional<Magnitude> magnitude();

    @Override
    @Value.Default
    default String unit() {
        return "";
    }

    @Override
    @Value.Default
    default String evidence() {
        return "";
    }

    /** {@return where the title begins in the text it was cut out of, in UTF-16 units; 0 if it stands alone} */
    @Value.Default
    default int offset() {
        return 0;
    }

    @Override
    default Optional<Classification> classification() {
        return Optional.empty();
    }

    /**
     * {@return a rule that stands alone}
     *
     * @param title its words
     * @param sign which way it goes
     */
    static RuleText of(String title, Sign sign) {
        return builder().title(title).sign(sign).build();
    }

    /** {@return a builder with everything but the title left empty} */
    static Builder builder() {
        return ImmutableRuleText.builder();
    }

    /** Makes a rule. */
    sealed interface Builder permits ImmutableRuleText.Builder {
        /**
         * Its code.
         *
         * @param code as the text prints it; empty unless said
         * @return this
         */
        Builder code(String code);

        /**
         * Its words.
         *
         * @param title the words
         * @return this
         */
        Builder title(String title);

        /**
         * The heading it stands under.
         *
         * @param category the heading
         * @return this
         */
        Builder category(String category);

        /**
         * What stands before a colon and speaks for it.
         *
         * @param lead in the text's words
         * @return this
         */
        Builder lead(String lead);

        /**
         * Which way it goes; unsaid unless said.
         *
         * @param sign which
         * @return this
         */
        Builder sign(Sign sign);

        /**
         * How much it is worth.
         *
         * @param magnitude how much
         * @return this
         */
        Builder magnitude(Magnitude magnitude);

        /**
         * How much it is worth, if that is known.
         *
         * @param magnitude how much
         * @return this
         */
        Builder magnitude(Optional<? extends Magnitude> magnitude);

        /**
         * What its points are given for.
         *
         * @param unit in the text's words
         * @return this
         */
        Builder unit(String unit);

        /**
         * What shows that it was done.
         *
         * @param evidence in the text's words
         * @return this
         */
        Builder evidence(String evidence);

        /**
         * Where the title begins in the text it was cut out of.
         *
         * @param offset in UTF-16 units
         * @return this
         */
        Builder offset(int offset);

        /**
         * Ends.
         *
         * @return the rule
         * @throws IllegalStateException if the title is missing
         */
        RuleText build();
    }
}
