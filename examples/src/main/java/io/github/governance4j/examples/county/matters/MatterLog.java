package io.github.governance4j.examples.county.matters;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.log.ActLog;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.LogForm;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The log of matters, {@code matters.csv} (事项登记簿): a log of acts whose stream is a matter. */
public final class MatterLog {
    /** What it looks like. */
    public static final LogForm FORM = LogForm.of("matter", "category", "area");

    private MatterLog() {}

    /**
     * Opens a log. One that is missing or cannot be read has no rows, and {@code tell} hears why.
     *
     * @param file the log
     * @param tell hears of every fault, also while rows are read
     * @return the log; to be closed
     */
    public static ActLog<MatterEntry> open(Path file, Consumer<Problem> tell) {
        return ActLog.open(FORM, Action.values(), MatterLog::entry, List.of(file), tell);
    }

    private static Optional<MatterEntry> entry(ActRow<Action> row, Consumer<Problem> tell) {
        return new RowCommands(row.stamp(), row.cell("category"), row.cell("area"), row.detail(), tell)
                .of(row.action())
                .map(asked -> new MatterEntry(
                        row.stream(),
                        row.action(),
                        row.stamp(),
                        asked,
                        row.detail().other(),
                        row.content(),
                        row.at()));
    }
}
