package io.github.governance4j.mediation.settlement;

/** Why a command on an agreement is not possible, most decisive first (不予受理的理由). Moving a constant changes the contract. */
public enum SettlementRefusal {
    /** It happened before the last act. */
    OUT_OF_ORDER,
    /** It is not so far, or past it: nothing took effect, something did before, a judgment took its place. */
    NOT_AT_THIS_STAGE,
    /** No adopted rules were in force, or the edition it keeps is not there. */
    NO_EDITION,
    /** Whoever acts may not: neither a party concerned, nor acting for one, nor of the mediating body. */
    NOT_ENTITLED,
    /** Whoever acts for the mediating body is a party, or acts for one. */
    SAME_PERSON,
    /** A party named is none of it. */
    NO_SUCH_PARTY,
    /** A clause gives up suing, petitioning or reporting; not of what took effect in a course. */
    WAIVES_REMEDY,
    /** Something else is wrong with the clauses; not of what took effect in a course. */
    AGREEMENT_UNSOUND,
    /** It is said to take effect later than it is recorded. */
    EFFECT_IN_THE_FUTURE,
    /** There is no such clause. */
    NO_SUCH_CLAUSE,
    /** The clause was kept before, or replaced. */
    CLAUSE_NOT_OPEN,
    /** The clause is not owed to whoever confirms it. */
    NOT_OWED_TO,
    /** Not every party asks for it. */
    NOT_BY_ALL,
    /** The confirmation is not so far, or past it. */
    CONFIRMATION_NOT_AT_THIS_STAGE,
    /** The 30 days for asking for confirmation are over. */
    OVER_TIME,
    /** The court is none of those that may confirm it. */
    COURT_NOT_COMPETENT,
    /** The party has no suit pending. */
    NO_SUIT,
    /** Nothing was said of why, or grounds were given where there are none. */
    GROUNDS_MISSING,
    /** Nothing was due by then. */
    NOTHING_DUE,
    /** It is said to have been recorded before it happened. */
    RECORDED_BEFORE_IT_HAPPENED
}
