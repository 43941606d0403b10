package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineFact;
import io.github.governance4j.mediation.DocumentId;
import io.github.governance4j.mediation.casefile.CaseDocumentId;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What the office did (办理事实).
 */
public sealed interface OfficeFact extends CourseFact {
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
        return cases.office(this);
    }

    /**
     * The mediation limit was extended, stood still or ran again (期限变动).
     *
     * @param at when, to the second
     * @param fact what happened to it
     * @param pauseUntil until when it may stand still, where it does
     * @param words why; blank where it came about by itself
     */
    record DeadlineMoved(LocalDateTime at, DeadlineFact fact, Optional<Deadline> pauseUntil, String words)
            implements OfficeFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.deadlineMoved(this);
        }
    }

    /**
     * A document was put on file (已归档).
     *
     * @param at when, to the second
     * @param kind which of the list
     * @param document its name with the host
     */
    record DocumentFiled(LocalDateTime at, CaseDocumentId kind, DocumentId document) implements OfficeFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.documentFiled(this);
        }
    }

    /**
     * The file was closed (已结案).
     *
     * @param at when, to the second
     * @param by who closed it
     */
    record FileClosed(LocalDateTime at, Actor by) implements OfficeFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.fileClosed(this);
        }
    }

    /**
     * One answer for each fact of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link DeadlineMoved}.
         *
         * @param fact what happened
         * @return the answer
         */
        T deadlineMoved(DeadlineMoved fact);

        /**
         * For {@link DocumentFiled}.
         *
         * @param fact what happened
         * @return the answer
         */
        T documentFiled(DocumentFiled fact);

        /**
         * For {@link FileClosed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T fileClosed(FileClosed fact);
    }
}
