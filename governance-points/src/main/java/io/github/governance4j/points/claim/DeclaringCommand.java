package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import java.util.List;

/** Declaring a deed, and what the one who declared it can still do (申报与撤回). */
public sealed interface DeclaringCommand extends ClaimCommand {
    @Override
    default <T> T match(ClaimCommand.Cases<T> cases) {
        return cases.declaring(this);
    }

    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * Declare a deed (申报): for oneself or one's family, or as a post for somebody; a breach only as a post.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param declaration what is declared
     * @param like other claims that look like this one, as the host saw them: of the same account and day, or with one of the same exhibits
     */
    record Declare(Stamp stamp, Declaration declaration, List<Seen<Likeness>> like) implements DeclaringCommand {
        /**
         * Checks the id and copies the list.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param declaration what is declared
         * @param like other claims that look like this one, as the host saw them: of the same account and day, or with one of the same exhibits
         * @throws IllegalArgumentException if the id is kept for the library
         */
        public Declare {
            stamp.requireOfHost();
            like = List.copyOf(like);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.declare(this);
        }
    }

    /**
     * Attach the competent authority's finding, by reference (附有权机关认定): without it no offence is decided.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param finding the reference, 1 to 200 characters
     */
    record AttachFinding(Stamp stamp, String finding) implements DeclaringCommand {
        /**
         * Checks id and reference.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param finding the reference, 1 to 200 characters
         * @throws IllegalArgumentException if the id is kept for the library, or the reference is blank or too long
         */
        public AttachFinding {
            stamp.requireOfHost();
            Written.reference("a finding", finding);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.attachFinding(this);
        }
    }

    /**
     * Take the declaration back (撤回): whoever declared, at every step before the entry; an award also the person it is for.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param words why, in the words of whoever acts; no names. At most 500 characters
     */
    record Withdraw(Stamp stamp, String words) implements DeclaringCommand {
        /**
         * Checks id and length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param words why, in the words of whoever acts; no names. At most 500 characters
         * @throws IllegalArgumentException if the id is kept for the library, or the words are too long
         */
        public Withdraw {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.withdraw(this);
        }
    }

    /**
     * One answer for each command.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Declare}.
         *
         * @param command what is asked
         * @return the answer
         */
        T declare(Declare command);

        /**
         * For {@link AttachFinding}.
         *
         * @param command what is asked
         * @return the answer
         */
        T attachFinding(AttachFinding command);

        /**
         * For {@link Withdraw}.
         *
         * @param command what is asked
         * @return the answer
         */
        T withdraw(Withdraw command);
    }
}
