package io.github.governance4j.core.rulebook;

/**
 * What kind of deed a rule judges (行为类别). A closed vocabulary of ours.
 *
 * <p>There is none for ethnicity, religion, health, marital status, petition, lawsuit, complaint, refusing mediation or speech: a rule
 * that judges these cannot be put in force (宪法 4, 33, 35, 36, 41 条；信访工作条例 18、46 条；人民调解法 3、17、23 条).
 */
public enum DeedKind {
    /** Unpaid service freely given (志愿服务). */
    VOLUNTEERING,
    /** Help between neighbours, care for the old, the young and the weak (邻里互助). */
    MUTUAL_AID,
    /** Clean yards, sorted waste, planted trees (环境卫生). */
    ENVIRONMENT,
    /** Taking part in village affairs: meetings, public works, patrols (公共事务). */
    PUBLIC_AFFAIRS,
    /** Culture and sport (文体活动). */
    CULTURE_AND_SPORT,
    /** Training and learning attended (学习培训). */
    LEARNING,
    /** Giving money, goods or blood (捐赠). */
    DONATION,
    /** A brave or outstanding good deed (好人好事、见义勇为). */
    GOOD_DEED,
    /** An honour somebody else conferred (荣誉表彰). */
    HONOUR,
    /** Military and other public service (服役). */
    PUBLIC_SERVICE,
    /** Reporting a hazard in a thing or place: a road, a fire risk, a structure; never a person (隐患报告). */
    HAZARD_REPORT,
    /** Work, trade and farming that the village encourages (产业发展). */
    ENTERPRISE,
    /** Care within the family, good upbringing, thrift at weddings and funerals (家风文明). */
    FAMILY_LIFE,
    /** A breach of a village rule by the person's own act (违反村规). */
    RULE_BREACH,
    /** What the law punishes; counts only with a finding of the competent authority (违法行为). */
    OFFENCE
}
