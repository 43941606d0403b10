package io.github.governance4j.mediation.record;

import io.github.governance4j.mediation.DocumentId;
import io.github.governance4j.mediation.IssueId;
import java.time.LocalDateTime;

/**
 * Something no party disputes, recorded with the consent of all (无争议事实): the one thing said in mediation that may be used elsewhere.
 *
 * @param at when it was recorded, to the second
 * @param issue which point it is about
 * @param document the host's document with its words, to which every party agreed
 */
public record UndisputedFact(LocalDateTime at, IssueId issue, DocumentId document) {}
