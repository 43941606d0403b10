package io.github.governance4j.mediation.roster;

/** For what a mediator is criticised and, in serious cases, removed (违规行为): 人民调解法 art. 15 lists these four and no other. */
public enum Misconduct {
    /** Siding with one party (偏袒一方当事人). */
    TOOK_A_SIDE,
    /** Insulting a party (侮辱当事人). */
    INSULTED_A_PARTY,
    /** Asking for or taking money, goods or other gain (索取、收受财物或者牟取其他不正当利益). */
    TOOK_GAIN,
    /** Giving away a party's privacy or trade secrets (泄露当事人的个人隐私、商业秘密). */
    GAVE_AWAY_SECRETS
}
