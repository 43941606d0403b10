package io.github.governance4j.mediation.roster;

/** How somebody came to be a mediator (担任方式): 人民调解法 art. 13 knows these two. */
public enum Engagement {
    /** Elected into the committee (调解委员会委员), for a term (art. 9). */
    COMMITTEE_MEMBER,
    /** Engaged by the committee (聘任), for as long as agreed. */
    ENGAGED
}
