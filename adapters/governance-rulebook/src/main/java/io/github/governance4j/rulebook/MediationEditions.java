package io.github.governance4j.rulebook;

import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.mediation.feedback.FeedbackRules;
import io.github.governance4j.mediation.rules.MediationRules;

/**
 * What a rulebook says of mediation, and apart from it of ratings, which no rule of mediation may see.
 *
 * @param rules how disputes are mediated
 * @param feedback how parties rate
 */
record MediationEditions(Editions<MediationRules> rules, Editions<FeedbackRules> feedback) {
    /** Nothing at all. */
    static final MediationEditions NONE = new MediationEditions(Editions.none(), Editions.none());
}
