/**
 * What is said in mediation, and that it stays there (调解记录与保密): what parties state, concede and propose is no evidence later
 * (特邀调解规定 art. 22).
 *
 * <p>Start at {@link io.github.governance4j.mediation.record.SessionRecords}, one stream a dispute. The words themselves stay with the
 * host, as documents; this names them, and says who may read: the parties, whoever acts for them, and the mediators. The one thing that
 * may leave is an {@link io.github.governance4j.mediation.record.UndisputedFact}, with the consent of every party. Nothing in the library
 * may see this package, and the house rules check it: no other decider can rest on what was said. A further command is one more case
 * beside the others.
 *
 * <p>Depends on {@code mediation}, {@code dispute} and the core.
 */
@NullMarked
package io.github.governance4j.mediation.record;

import org.jspecify.annotations.NullMarked;
