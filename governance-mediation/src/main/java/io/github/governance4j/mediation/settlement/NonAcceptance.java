package io.github.governance4j.mediation.settlement;

/** Why a court does not accept an application for confirmation (不予受理的情形): 民诉法解释 art. 355. */
public enum NonAcceptance {
    /** It is not for the courts (不属于人民法院受理范围). */
    OUTSIDE_COURT_COMPETENCE,
    /** It is not for this court (不属于收到申请的人民法院管辖). */
    WRONG_COURT,
    /** It is about marriage, parentage, adoption or the like being there or not (婚姻、亲子、收养等身份关系). */
    PERSONAL_STATUS,
    /** It belongs into another special procedure, publication for claims or bankruptcy (适用其他特别程序、公示催告程序、破产程序). */
    OTHER_PROCEDURE,
    /** It is about confirming a real right or intellectual property (物权、知识产权确权). */
    TITLE
}
