package io.github.governance4j.mediation.course;

/** Why a command on the mediation of a dispute is not possible, most decisive first (不予受理的理由). Moving a constant changes the contract. */
public enum CourseRefusal {
    /** It happened before the last act. */
    OUT_OF_ORDER,
    /** The ladder, or the track, allows no further try. */
    NO_TRIES_LEFT,
    /** It cannot be asked of a dispute that has come so far. */
    NOT_AT_THIS_STAGE,
    /** No duly adopted edition had begun on the day, or the one the dispute keeps is not at hand. */
    NO_EDITION_IN_FORCE,
    /** The edition has no such kind of dispute. */
    KIND_UNKNOWN,
    /** The edition has no such track. */
    TRACK_UNKNOWN,
    /** It may not be mediated, or not on this track. */
    NOT_MEDIABLE,
    /** The track does not let a body begin by itself, or settle on the spot. */
    NOT_ON_THIS_TRACK,
    /** Whoever acts is not this party, nor its guardian or representative, nor writes down what it said. */
    NOT_A_PARTY,
    /** The post is not held by whoever acts, is of another role, or of a body that does not have the dispute. */
    NOT_OF_THIS_OFFICE,
    /** The body is not competent for this kind of dispute there. */
    NOT_COMPETENT,
    /** The mediator who is named does not mediate this dispute. */
    NOT_MEDIATING,
    /** Whoever acts is not the mediator. */
    NOT_THE_MEDIATOR,
    /** It was offered to another body, and that has not answered. */
    TRANSFER_PENDING,
    /** It was offered to nobody. */
    NO_TRANSFER_PENDING,
    /** There is no such body on the day, or it is the one that has it. */
    BODY_UNKNOWN,
    /** The party was not informed first. */
    NOT_INFORMED,
    /** Every party's consent is needed, and one is missing. */
    CONSENT_MISSING,
    /** The limit stands still, and nothing is mediated meanwhile. */
    PAUSED,
    /** The office assigns now; the parties' time to choose is over. */
    TIME_TO_CHOOSE_OVER,
    /** The parties can still choose. */
    PARTIES_STILL_CHOOSE,
    /** The party has picked already. */
    ALREADY_PICKED,
    /** Nobody can be assigned: nobody may mediate this, or the parties struck everybody who may. */
    NOBODY_ELIGIBLE,
    /** The roster has no such mediator on the day. */
    MEDIATOR_UNKNOWN,
    /** The mediator was replaced, refused or stepped down, and is not found again for this dispute. */
    MEDIATOR_BARRED,
    /** The roster says that the mediator may not mediate this. */
    NOT_ELIGIBLE,
    /** Equals are decided by a draw, and its seed was not promised before, or is another. */
    DRAW_NOT_PROMISED,
    /** A seed was promised already, or a party has picked. */
    PROMISED_TOO_LATE,
    /** The ballot strikes more mediators than the rules allow. */
    TOO_MANY_STRIKES,
    /** The selection names another mediator. */
    NOT_SELECTED,
    /** Nobody was assigned: the parties chose together. */
    NOT_ASSIGNED,
    /** A challenge waits for an answer. */
    RECUSAL_PENDING,
    /** No challenge waits for an answer, or one to another mediator does. */
    NO_RECUSAL_PENDING,
    /** Nothing was disclosed, or it cannot be waived. */
    NOTHING_TO_WAIVE,
    /** What was disclosed is not waived by every party. */
    DISCLOSURE_OPEN,
    /** The track has no panels, or the panel is not as its rule has it. */
    PANEL_NOT_ALLOWED,
    /** Whoever decides is the one it is about, or is a party or acts for one. */
    SAME_PERSON,
    /** A try is running and ends first. */
    TRY_RUNNING,
    /** No try is running. */
    NO_TRY_RUNNING,
    /** It is another session that is being held, or the name was used before. */
    OTHER_SESSION,
    /** Somebody is there who is no party, acts for none, and was not agreed to. */
    STRANGER_ATTENDS,
    /** Nobody is there who is a party or acts for one. */
    NO_PARTY_ATTENDS,
    /** The guardian of a minor must be there. */
    GUARDIAN_ABSENT,
    /** What is spoken of is not at issue, or settled already. */
    NOT_AT_ISSUE,
    /** A clause gives up suing, reporting or another remedy. */
    WAIVES_REMEDY,
    /** The agreement is not as the law asks. */
    AGREEMENT_FAULTY,
    /** An agreement of that name took effect already. */
    AGREEMENT_KNOWN,
    /** Only the party itself, its guardian or a representative with special authority agrees to an outcome. */
    NO_SPECIAL_AUTHORITY,
    /** The ladder does not allow it. */
    LADDER_REFUSES,
    /** The track has no ladder, or no rung above. */
    NO_WAY_UP,
    /** Neither the track nor the rung names this remedy. */
    NO_SUCH_EXIT,
    /** The track's limit is not extended. */
    NOT_EXTENDABLE,
    /** Not every party asked for as much. */
    NOT_ALL_ASKED,
    /** The limit does not allow it. */
    LIMIT_REFUSES,
    /** The track's limit does not stand still. */
    NOT_PAUSABLE,
    /** It does not stand still. */
    NOT_PAUSED,
    /** It is not simple, by the track's rule. */
    NOT_SIMPLE,
    /** The assistant was not invited. */
    ASSISTANT_UNKNOWN,
    /** The assistant is a party, or acts for one. */
    ASSISTANT_IS_A_PARTY,
    /** The file has no such document. */
    DOCUMENT_UNKNOWN,
    /** A document the list requires is missing. */
    DOCUMENTS_MISSING,
    /** Nothing was said of why. */
    GROUNDS_MISSING,
    /** Nothing was due at the moment. */
    NOTHING_DUE,
    /** It was recorded before it happened. */
    RECORDED_BEFORE_IT_HAPPENED
}
