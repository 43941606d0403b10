package io.github.governance4j.examples.county.claims;

import io.github.governance4j.examples.county.log.Act;

/** A row of any of the three files (登记). */
public sealed interface HallRow extends Act permits ClaimEntry, DeedRow {}
