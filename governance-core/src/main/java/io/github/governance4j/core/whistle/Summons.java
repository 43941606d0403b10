package io.github.governance4j.core.whistle;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.Deadline;

/**
 * One body called to help, and until when it is to report in (报到通知).
 *
 * @param body the body
 * @param deadline until when
 */
public record Summons(BodyId body, Deadline deadline) {}
