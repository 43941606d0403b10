package io.github.governance4j.mediation.settlement;

/** Why a court dismisses an application for confirmation (裁定驳回的情形): 民诉法解释 art. 358. */
public enum Dismissal {
    /** Against mandatory law (违反法律强制性规定). */
    AGAINST_LAW,
    /** It harms the state, the public or others (损害国家利益、社会公共利益、他人合法权益). */
    HARMS_OTHERS,
    /** Against public order and good morals (违背公序良俗). */
    AGAINST_PUBLIC_ORDER,
    /** Not agreed to freely (违反自愿原则). */
    AGAINST_VOLUNTARINESS,
    /** What was agreed is not clear (内容不明确). */
    UNCLEAR,
    /** Another reason why it cannot be confirmed (其他不能进行司法确认的情形). */
    OTHER
}
