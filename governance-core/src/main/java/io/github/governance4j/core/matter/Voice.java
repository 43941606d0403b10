package io.github.governance4j.core.matter;

import io.github.governance4j.core.place.ReceiptId;

/**
 * Somebody who reported it, known by the receipt alone (上报人回执). Who that is stays in a stream of its own ({@link Reporters}).
 *
 * @param receipt what the reporter was given
 * @param source how the report came in
 */
public record Voice(ReceiptId receipt, SourceKind source) {}
