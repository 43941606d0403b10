package io.github.governance4j.core.risk.warning;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.rulebook.EditionId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Something that is true of a warning (预警事实). */
public sealed interface WarningFact {
    /** {@return when it happened} */
    LocalDateTime at();

    /**
     * Handles every kind of fact.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * It was issued (已发布).
     *
     * @param at when it happened
     * @param edition the edition it keeps
     * @param issuer the body that issued it
     * @param announcement what it states
     * @param telling how fast and whom it is told
     */
    record Issued(LocalDateTime at, EditionId edition, BodyId issuer, Announcement announcement, Tellings telling)
            implements WarningFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.issued(this);
        }
    }

    /**
     * Its level or its measures were changed as things changed (已调整, 突发事件应对法 art. 70); it is told anew.
     *
     * @param at when it happened
     * @param level the level from now on
     * @param measures what is done from now on
     * @param grounds why
     * @param telling how fast and whom it is told
     */
    record Adjusted(LocalDateTime at, WarningLevel level, List<Taken> measures, String grounds, Tellings telling)
            implements WarningFact {
        /**
         * Copies the measures.
         *
         * @param at when it happened
         * @param level the level from now on
         * @param measures what is done from now on
         * @param grounds why
         * @param telling how fast and whom it is told
         */
        public Adjusted {
            measures = List.copyOf(measures);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.adjusted(this);
        }
    }

    /**
     * It was lifted, and with it every measure (已解除, 突发事件应对法 art. 70).
     *
     * @param at when it happened
     * @param grounds why
     */
    record Lifted(LocalDateTime at, String grounds) implements WarningFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.lifted(this);
        }
    }

    /**
     * Somebody was told (已告知).
     *
     * @param at when it happened
     * @param post who
     * @param inTime whether it was in time
     */
    record WasTold(LocalDateTime at, PostId post, boolean inTime) implements WarningFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.wasTold(this);
        }
    }

    /**
     * Some were not told in time (告知逾期); said once of each.
     *
     * @param at when it happened
     * @param posts who
     */
    record TellingLate(LocalDateTime at, List<PostId> posts) implements WarningFact {
        /**
         * Copies the posts.
         *
         * @param at when it happened
         * @param posts who
         */
        public TellingLate {
            posts = List.copyOf(posts);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tellingLate(this);
        }
    }

    /**
     * Its last day is over, and with it every measure (已失效).
     *
     * @param at when it happened
     * @param lastDay its last day
     */
    record Lapsed(LocalDateTime at, LocalDate lastDay) implements WarningFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.lapsed(this);
        }
    }

    /**
     * How fast and whom a warning is told (告知安排).
     *
     * @param speed how fast
     * @param tells who, by their posts, each once
     * @param nobody where there was nobody to tell
     */
    record Tellings(Speed speed, List<Tell> tells, List<Tell.Nobody> nobody) {
        /**
         * Copies the lists.
         *
         * @param speed how fast
         * @param tells who
         * @param nobody where there was nobody to tell
         */
        public Tellings {
            tells = List.copyOf(tells);
            nobody = List.copyOf(nobody);
        }
    }

    /**
     * One answer for each kind of fact.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Issued}.
         *
         * @param fact what happened
         * @return the answer
         */
        T issued(Issued fact);

        /**
         * For {@link Adjusted}.
         *
         * @param fact what happened
         * @return the answer
         */
        T adjusted(Adjusted fact);

        /**
         * For {@link Lifted}.
         *
         * @param fact what happened
         * @return the answer
         */
        T lifted(Lifted fact);

        /**
         * For {@link WasTold}.
         *
         * @param fact what happened
         * @return the answer
         */
        T wasTold(WasTold fact);

        /**
         * For {@link TellingLate}.
         *
         * @param fact what happened
         * @return the answer
         */
        T tellingLate(TellingLate fact);

        /**
         * For {@link Lapsed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T lapsed(Lapsed fact);
    }
}
