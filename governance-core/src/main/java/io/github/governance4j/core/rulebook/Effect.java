package io.github.governance4j.core.rulebook;

/**
 * What points may lead to (积分效果). A closed vocabulary of ours.
 *
 * <p>There is no effect on statutory benefits, certificates, school, medical care, votes or cash (社会救助法 47、48、70 条；行政处罚法
 * 16 条；村民委员会组织法 31 条).
 */
public enum Effect {
    /** Standing and public honour; nothing to spend (荣誉). */
    HONOUR,
    /** Goods from the village shop (实物). */
    GOODS,
    /** Services: a haircut, a repair, use of a hall (服务). */
    SERVICE,
    /** Volunteer credit (志愿时长). */
    VOLUNTEER_CREDIT;

    /** {@return whether points of this effect can be spent} */
    public boolean isRedeemable() {
        return this != HONOUR;
    }
}
