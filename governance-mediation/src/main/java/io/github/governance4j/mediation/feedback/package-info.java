/**
 * What the parties think of their mediators afterwards (评单): one rating by each party for each mediator, and summaries that say how
 * little a few ratings tell.
 *
 * <p>Start at {@link io.github.governance4j.mediation.feedback.Feedback}, one stream a dispute, opened when its mediation has ended. A
 * {@link io.github.governance4j.mediation.feedback.RatingSummary} is what anybody but the rater may see. A rating touches nobody's points,
 * standing or stipend: no package of those can see this one, and the house rules check it. A further command is one more case beside the
 * others.
 *
 * <p>Depends on {@code mediation}, {@code dispute}, {@code rates}, the views of {@code course} and the core.
 */
@NullMarked
package io.github.governance4j.mediation.feedback;

import org.jspecify.annotations.NullMarked;
