package io.github.governance4j.mediation.settlement;

/** Why a court is competent to confirm an agreement (司法确认管辖依据): 民事诉讼法 art. 205. */
public enum CourtBasis {
    /** It invited the mediation; then it alone is (作出邀请的人民法院). */
    INVITED,
    /** The dispute belongs before an intermediate court; then that is (中级人民法院). */
    INTERMEDIATE,
    /** The basic court where a party lives (当事人住所地). */
    DOMICILE,
    /** The basic court where the object lies (标的物所在地). */
    OBJECT,
    /** The basic court where a mediation body has its seat; with two bodies either's: 民诉法解释 art. 352 (调解组织所在地). */
    SEAT
}
