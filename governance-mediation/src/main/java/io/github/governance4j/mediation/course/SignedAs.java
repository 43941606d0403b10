package io.github.governance4j.mediation.course;

/** As what an agreement is signed for the office (签章). */
public enum SignedAs {
    /** By a mediator (调解员签名). */
    MEDIATOR,
    /** With the seal of the body that mediated (加盖调解组织印章). */
    BODY
}
