package io.github.governance4j.mediation.record;

import io.github.governance4j.mediation.DocumentId;
import io.github.governance4j.mediation.SessionId;
import java.time.LocalDateTime;

/**
 * One entry of the record (记录条目): where its words are, and nothing of them.
 *
 * @param at when it was written, to the second
 * @param session in which session it was said
 * @param said what sort of thing it is
 * @param document the host's document with the words
 */
public record Entry(LocalDateTime at, SessionId session, Said said, DocumentId document) {}
