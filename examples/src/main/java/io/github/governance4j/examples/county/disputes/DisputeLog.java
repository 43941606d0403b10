package io.github.governance4j.examples.county.disputes;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.log.ActLog;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.LogForm;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The log of disputes, {@code disputes.csv} and beside it {@code sessions.csv} (纠纷登记簿、调解记录簿): two files of one form, and one log in the
 * order its rows were recorded. Any row may stand in either.
 */
public final class DisputeLog {
    /** What it looks like. */
    public static final LogForm FORM = LogForm.of("dispute", PartyCell.COLUMN);

    private DisputeLog() {}

    /**
     * Opens a log. One that is missing or cannot be read has no rows, and {@code tell} hears why.
     *
     * @param files the files it is in
     * @param tell hears of every fault, also while rows are read
     * @return the log; to be closed
     */
    public static ActLog<DisputeEntry> open(List<Path> files, Consumer<Problem> tell) {
        return ActLog.open(FORM, DisputeAction.values(), DisputeLog::entry, files, tell);
    }

    /**
     * What becomes of a row.
     *
     * @param row the row
     * @param tell hears why nothing does
     * @return it, or empty
     */
    public static Optional<DisputeEntry> entry(ActRow<DisputeAction> row, Consumer<Problem> tell) {
        return asked(row, new PartyCell(row, tell), tell)
                .map(asked ->
                        new DisputeEntry(row.stream(), row.action(), row.stamp(), asked, row.content(), row.at()));
    }

    private static Optional<Asked> asked(ActRow<DisputeAction> row, PartyCell party, Consumer<Problem> tell) {
        return switch (row.action().of()) {
            case COURSE -> new CourseRow(row, party, tell).asked().map(Asked.OfCourse::new);
            case SESSION -> new SessionRow(row).asked();
            case SETTLEMENT -> new SettlementRow(row, party).asked();
            case REFERRAL -> new ReferralRow(row).asked();
            case STIPEND -> new FundRow(row).asked();
            case FEEDBACK -> new FeedbackRow(row, party).asked();
        };
    }
}
