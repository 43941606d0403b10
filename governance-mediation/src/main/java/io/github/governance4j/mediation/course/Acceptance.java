package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.Deadline;

/**
 * How a dispute was taken up (受理).
 *
 * @param body the body that has it
 * @param by who accepted it
 * @param onTheSpot whether it was settled where it arose (随手调)
 * @param consentBy until when every party must have consented
 * @param mediateBy until when mediation may take in all
 */
public record Acceptance(BodyId body, Actor by, boolean onTheSpot, Deadline consentBy, Deadline mediateBy) {}
