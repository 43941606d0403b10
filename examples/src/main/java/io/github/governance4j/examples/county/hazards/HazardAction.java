package io.github.governance4j.examples.county.hazards;

import io.github.governance4j.examples.county.log.Keys;
import io.github.governance4j.examples.county.log.Verb;

/**
 * What the cell {@code action} of a log of hazards may say (操作), and the keys its {@code detail} takes. A key with an exclamation mark must be
 * there; where there is a {@code *}, every other key is an indicator of the model and its value a reading.
 */
public enum HazardAction implements Verb {
    /** A hazard is assessed, and a tier proposed. */
    ASSESS("assess", "研判提级", "model!", "affected", "*"),
    /** The body that proposed takes its proposal back. */
    WITHDRAW("withdraw", "撤回提议", "grounds!"),
    /** Another body says no to it. */
    DECLINE("decline", "不予确认", "grounds!"),
    /** Another body confirms it, until a last day. */
    CONFIRM("confirm", "确认生效", "until!", "grounds!"),
    /** What is to be done about it. */
    PLAN("plan", "一事一案", "responsible!", "measures", "until!", "target!", "funds", "contingency"),
    /** Somebody looks whether the tier is still right. */
    REVIEW("review", "定期复核", "keeps!", "grounds!"),
    /** A person it affects objects. */
    OBJECT("object", "提出异议", "grounds!"),
    /** Somebody who neither proposed nor confirmed answers. */
    DECIDE_OBJECTION("decide-objection", "异议处理", "upheld!", "grounds!"),
    /** It is to be put right. */
    ORDER_RECTIFICATION("order-rectification", "责令整改", "stop-use", "grounds!"),
    /** It is said to be put right. */
    RECTIFIED("rectified", "整改报告", "proof!"),
    /** Somebody else goes and sees. */
    REEXAMINE("reexamine", "复查销号", "passed!", "grounds!"),
    /** A warning is issued; everything but level, start and last day may be missing here and is then named by the decider. */
    ISSUE_WARNING(
            "issue-warning",
            "发布预警",
            "level!",
            "start!",
            "until!",
            "areas",
            "advice",
            "measures",
            "necessity",
            "cause",
            "matter",
            "receipt"),
    /** Its level or measures change. */
    ADJUST_WARNING("adjust-warning", "调整预警", "level!", "measures", "necessity", "grounds"),
    /** It is lifted. */
    LIFT_WARNING("lift-warning", "解除预警", "grounds"),
    /** Somebody was told of it. */
    TOLD("told", "告知", "post!");

    private final String word;
    private final String zh;
    private final String keys;

    HazardAction(String word, String zh, String... keys) {
        this.word = word;
        this.zh = zh;
        this.keys = String.join(Keys.BETWEEN, keys);
    }

    /** {@return whether it is about a warning, and not about the tier of a hazard} */
    boolean isAboutWarning() {
        return compareTo(ISSUE_WARNING) >= 0;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public Keys keys() {
        return new Keys(keys);
    }
}
