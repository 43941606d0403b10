package io.github.governance4j.examples.county.claimed;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.rights.Objection;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One objection (异议), without whoever raised it.
 *
 * @param id the row it was raised by
 * @param stream the account or the claim it is on
 * @param about what it is about
 * @param raised when
 * @param replyBy the last day to answer
 * @param outcome what became of it
 * @param overdue whether it was not answered in time, as recorded
 * @param answered when it was answered
 */
public record Objected(
        String id,
        StreamId stream,
        About about,
        LocalDate raised,
        LocalDate replyBy,
        Objection.Outcome outcome,
        boolean overdue,
        Optional<LocalDate> answered) {
    static Objected open(String id, StreamId stream, About about, LocalDate raised, LocalDate replyBy) {
        return new Objected(id, stream, about, raised, replyBy, Objection.Outcome.OPEN, false, Optional.empty());
    }

    Objected became(Objection.Outcome end) {
        return new Objected(id, stream, about, raised, replyBy, end, overdue, Optional.empty());
    }

    Objected answered(Objection.Outcome end, LocalDate day) {
        return new Objected(id, stream, about, raised, replyBy, end, overdue, Optional.of(day));
    }

    Objected late() {
        return new Objected(id, stream, about, raised, replyBy, outcome, true, answered);
    }
}
