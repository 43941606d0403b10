package io.github.governance4j.mediation.course;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.dispute.Openness;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What parties asked for (当事人请求事实). That one left stands in {@link CourseFact.Ended}.
 */
public sealed interface PartyFact extends CourseFact {
    /**
     * Handles every fact of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(CourseFact.Cases<T> cases) {
        return cases.party(this);
    }

    /**
     * A party asked for it to be open, or closed (要求公开或不公开).
     *
     * @param at when, to the second
     * @param party which party
     * @param openness what for
     */
    record PublicityAsked(LocalDateTime at, PersonId party, Openness openness) implements PartyFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.publicityAsked(this);
        }
    }

    /**
     * A party asked for more time (已要求延期).
     *
     * @param at when, to the second
     * @param party which party
     * @param amount how much, in the unit of the extension rule
     */
    record ExtensionAsked(LocalDateTime at, PersonId party, long amount) implements PartyFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.extensionAsked(this);
        }
    }

    /**
     * A party asked for the short track, or for the ordinary one (已要求转换程序).
     *
     * @param at when, to the second
     * @param party which party
     * @param simple whether the short one
     */
    record SwitchAsked(LocalDateTime at, PersonId party, boolean simple) implements PartyFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.switchAsked(this);
        }
    }

    /**
     * It goes on along the short track, or the ordinary one (程序已转换).
     *
     * @param at when, to the second
     * @param simple whether the short one
     * @param mediateBy until when mediation may take in all now; empty where that stays as it is
     */
    record Switched(LocalDateTime at, boolean simple, Optional<Deadline> mediateBy) implements PartyFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.switched(this);
        }
    }

    /**
     * A party asked for the next level (已要求上一级调解).
     *
     * @param at when, to the second
     * @param party which party
     */
    record UpAsked(LocalDateTime at, PersonId party) implements PartyFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.upAsked(this);
        }
    }

    /**
     * One answer for each fact of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link PublicityAsked}.
         *
         * @param fact what happened
         * @return the answer
         */
        T publicityAsked(PublicityAsked fact);

        /**
         * For {@link ExtensionAsked}.
         *
         * @param fact what happened
         * @return the answer
         */
        T extensionAsked(ExtensionAsked fact);

        /**
         * For {@link SwitchAsked}.
         *
         * @param fact what happened
         * @return the answer
         */
        T switchAsked(SwitchAsked fact);

        /**
         * For {@link Switched}.
         *
         * @param fact what happened
         * @return the answer
         */
        T switched(Switched fact);

        /**
         * For {@link UpAsked}.
         *
         * @param fact what happened
         * @return the answer
         */
        T upAsked(UpAsked fact);
    }
}
