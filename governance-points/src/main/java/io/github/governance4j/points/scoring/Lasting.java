package io.github.governance4j.points.scoring;

import java.util.OptionalLong;

/**
 * How long what was earned on a day lasts; what is earned on one day under like items shares it.
 *
 * @param earned the day, as an epoch day
 * @param spendable the last day it can be spent; empty if it never lapses or cannot be spent
 * @param standing the last day it counts for standing; empty if it always does
 */
record Lasting(long earned, OptionalLong spendable, OptionalLong standing) {}
