package io.github.governance4j.mediation.roster;

/** Why somebody may not mediate a dispute, most decisive first (不符合条件的理由). */
public enum Ineligible {
    /** Nobody of that name stands in the roster on the day: before or after the term, or never. */
    NOT_ON_THE_ROSTER,
    /** Suspended or removed. */
    NOT_SERVING,
    /** Recused: tied to a party, asked by one to step back, or stepped back. */
    RECUSED,
    /** Not of a body that is asked. */
    OF_ANOTHER_BODY,
    /** Does not mediate disputes of the kind. */
    ANOTHER_KIND,
    /** Does not serve the place. */
    ANOTHER_AREA,
    /** Does not speak what the parties wish. */
    ANOTHER_LANGUAGE
}
