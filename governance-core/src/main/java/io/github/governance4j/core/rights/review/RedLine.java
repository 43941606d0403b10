package io.github.governance4j.core.rights.review;

import io.github.governance4j.core.house.Hidden;
import org.immutables.value.Value;

/** One way to cross a red line, as a row of the table tells it (红线条目). */
@Value.Immutable
@Hidden
public sealed interface RedLine permits ImmutableRedLine {
    /** {@return the row, for example {@code RL04-2}; two rows of one line differ in what they look for} */
    String id();

    /** {@return the line, {@code RL01} to {@code RL20}, or {@code PROPORTION}} */
    String code();

    /** {@return what it does to a rule that crosses it} */
    Bar bar();

    /** {@return why it is a line} */
    Bilingual why();

    /** {@return the laws and articles it rests on; {@code ours} where it is} */
    String basis();

    /** {@return what would make such a rule lawful} */
    Bilingual lawful();

    /** {@return a builder} */
    static Builder builder() {
        return ImmutableRedLine.builder();
    }

    /** Makes a row. */
    sealed interface Builder permits ImmutableRedLine.Builder {
        /**
         * The row's name.
         *
         * @param id for example {@code RL04-2}
         * @return this
         */
        Builder id(String id);

        /**
         * The line.
         *
         * @param code for example {@code RL04}
         * @return this
         */
        Builder code(String code);

        /**
         * What it does.
         *
         * @param bar to a rule that crosses it
         * @return this
         */
        Builder bar(Bar bar);

        /**
         * Why it is a line.
         *
         * @param why one sentence
         * @return this
         */
        Builder why(Bilingual why);

        /**
         * What it rests on.
         *
         * @param basis laws and articles
         * @return this
         */
        Builder basis(String basis);

        /**
         * What would make such a rule lawful.
         *
         * @param lawful one sentence
         * @return this
         */
        Builder lawful(Bilingual lawful);

        /**
         * Ends.
         *
         * @return the row
         */
        RedLine build();
    }
}
