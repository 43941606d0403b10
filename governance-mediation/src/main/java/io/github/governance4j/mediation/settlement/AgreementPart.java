package io.github.governance4j.mediation.settlement;

/** What an agreement in writing may state (协议书可载明事项): 人民调解法 art. 29. What is missing is shown and stands in nobody's way. */
public enum AgreementPart {
    /** Who the parties are (当事人的基本情况). */
    PARTIES,
    /** The main facts (纠纷的主要事实). */
    MAIN_FACTS,
    /** The points at issue (争议事项). */
    POINTS_AT_ISSUE,
    /** Who answers for what (各方当事人的责任). */
    RESPONSIBILITIES,
    /** What was agreed (达成调解协议的内容). */
    CONTENT,
    /** How and by when it is performed (履行的方式、期限). */
    WAY_AND_TERM
}
