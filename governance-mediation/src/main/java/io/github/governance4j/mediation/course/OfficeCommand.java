package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.mediation.DocumentId;
import io.github.governance4j.mediation.casefile.CaseDocumentId;

/**
 * What the office does while a dispute is mediated and after (办理).
 */
public sealed interface OfficeCommand extends CourseCommand {
    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(CourseCommand.Cases<T> cases) {
        return cases.office(this);
    }

    /**
     * End it because no agreement can be reached (终止调解): for the mediator, 人民调解法 art. 26; while nobody mediates, for a post that
     * assigns one (ours).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param words why, in their own words; at most 500 characters, not blank
     */
    record EndAsFailed(Stamp stamp, String words) implements OfficeCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param words why, in their own words; at most 500 characters, not blank
         * @throws IllegalArgumentException if the id is one of those kept for the library, or a text has more than 500
         *     characters
         */
        public EndAsFailed {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.endAsFailed(this);
        }
    }

    /**
     * Let the limit stand still while something is appraised (鉴定期间不计入).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param words why, in their own words; at most 500 characters, not blank
     */
    record Pause(Stamp stamp, String words) implements OfficeCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param words why, in their own words; at most 500 characters, not blank
         * @throws IllegalArgumentException if the id is one of those kept for the library, or a text has more than 500
         *     characters
         */
        public Pause {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.pause(this);
        }
    }

    /**
     * Let it run again (恢复计算).
     *
     * @param stamp when it happened, when and by whom it was recorded
     */
    record Resume(Stamp stamp) implements OfficeCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Resume {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.resume(this);
        }
    }

    /**
     * Agree to the extension every party asked for (同意延期).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param words why, in their own words; at most 500 characters, not blank
     */
    record Extend(Stamp stamp, String words) implements OfficeCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param words why, in their own words; at most 500 characters, not blank
         * @throws IllegalArgumentException if the id is one of those kept for the library, or a text has more than 500
         *     characters
         */
        public Extend {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.extend(this);
        }
    }

    /**
     * Put a document on file (归档).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param kind which of the list
     * @param document its name with the host
     */
    record FileDocument(Stamp stamp, CaseDocumentId kind, DocumentId document) implements OfficeCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param kind which of the list
         * @param document its name with the host
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public FileDocument {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.fileDocument(this);
        }
    }

    /**
     * Close the file (结案归档). Every document the list requires must be there.
     *
     * @param stamp when it happened, when and by whom it was recorded
     */
    record CloseFile(Stamp stamp) implements OfficeCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public CloseFile {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.closeFile(this);
        }
    }

    /**
     * One answer for each command of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link EndAsFailed}.
         *
         * @param command what is asked
         * @return the answer
         */
        T endAsFailed(EndAsFailed command);

        /**
         * For {@link Pause}.
         *
         * @param command what is asked
         * @return the answer
         */
        T pause(Pause command);

        /**
         * For {@link Resume}.
         *
         * @param command what is asked
         * @return the answer
         */
        T resume(Resume command);

        /**
         * For {@link Extend}.
         *
         * @param command what is asked
         * @return the answer
         */
        T extend(Extend command);

        /**
         * For {@link FileDocument}.
         *
         * @param command what is asked
         * @return the answer
         */
        T fileDocument(FileDocument command);

        /**
         * For {@link CloseFile}.
         *
         * @param command what is asked
         * @return the answer
         */
        T closeFile(CloseFile command);
    }
}
