package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.report.DecisionsCsv;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A kind of log and how it is decided (登记簿种类). {@link Replay} is the frame around it: folders, drafts, digests, exit codes. */
public interface LogKind {
    /**
     * {@return whether rows can be read from a log at all}
     *
     * @param log the log
     * @param tell hears why not; nothing if it can be read
     */
    boolean isReadable(Path log, Consumer<Problem> tell);

    /**
     * Decides a log, writing each decision as it is made.
     *
     * @param log the log, readable
     * @param decisions where decisions go
     * @param telling hears of faulty rows
     * @return what came of it
     * @throws IOException if the log cannot be read to its end or a decision not be written
     */
    Outcome decide(Path log, DecisionsCsv decisions, Telling telling) throws IOException;

    /** What came of a log (办理结果): what the result files other than {@code decisions.csv} tell. */
    interface Outcome {
        /** {@return the digest of the log that was decided; empty if it changed while it was read} */
        Optional<String> digest();

        /**
         * Writes {@code result.json}.
         *
         * @param to where to
         * @throws IOException if it cannot be written
         */
        void result(Writer to) throws IOException;

        /**
         * Writes {@code report.html}.
         *
         * @param to where to
         * @throws IOException if it cannot be written
         */
        void report(Writer to) throws IOException;

        /**
         * Says in a line or two what came of it.
         *
         * @param console where to say it
         */
        void sumUp(Console console);
    }
}
