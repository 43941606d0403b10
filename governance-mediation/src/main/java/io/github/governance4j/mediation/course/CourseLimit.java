package io.github.governance4j.mediation.course;

/** A limit that runs while a dispute is mediated (调解中的期限). Of two that end at one moment the earlier constant comes first. */
public enum CourseLimit {
    /** How long the mediation limit may stand still (中止期限). */
    PAUSE,
    /** How long it may take in all (调解期限). */
    MEDIATION,
    /** How long a body has to accept or decline (受理期限). */
    ACCEPT,
    /** How long it has then, under supervision, before everybody is told to go elsewhere (督办期限). */
    ACCEPT_AT_LAST,
    /** How long the parties have to consent (同意期限). */
    CONSENT,
    /** How long they have to choose a mediator together (点单期限). */
    CHOOSE,
    /** How long the office has to assign one (派单期限). */
    ASSIGN,
    /** How long the mediator has to confirm (接单期限). */
    CONFIRM,
    /** How long the office has to answer a challenge (回避决定期限). */
    RECUSAL,
    /** How long a draft may wait for signatures (签署期限). */
    SIGN,
    /** Until when another try must be done, from the first on (再次调解期限): 公安机关办理行政案件程序规定 art. 183. */
    NEXT_TRY
}
