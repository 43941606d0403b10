package io.github.governance4j.examples.county.claims;

import io.github.governance4j.examples.county.log.Keys;
import io.github.governance4j.examples.county.log.Verb;

/**
 * What the cell {@code action} of {@code claims.csv} and {@code objections.csv} may say (操作), and the columns that say the rest. One with an
 * exclamation mark must be filled in. What {@code ref} names decides what is acted on: a claim by the id it was declared under, or an entry of the
 * account by its id.
 */
public enum ClaimAction implements Verb {
    /**
     * A deed, or a breach, is declared: by {@code item}, {@code member}, {@code amount} and {@code done}, which is when it was done where that is
     * not {@code happened}; or, without an item, by {@code ref}, as a row of {@code activities.csv}.
     */
    DECLARE("declare", "申报", "ref, item, member, amount, done, evidence, family, area, reason"),
    /**
     * A step is passed; where the item leaves a range, {@code amount} says the points chosen and {@code reason} why; {@code together} names who else
     * decided at a meeting.
     */
    PASS("pass", "通过", "ref!, step, amount, together, reason"),
    /** A step is not passed. */
    DECLINE("decline", "不予通过", "ref!, step, together, reason!"),
    /** The person concerned is told. */
    TELL("tell", "告知本人", "ref!, reason!"),
    /** The person concerned replies. */
    REPLY("reply", "陈述申辩", "ref!, reason!"),
    /** An authority's finding is put with the case. */
    ATTACH_FINDING("attach-finding", "附机关认定", "ref!, evidence!, reason"),
    /** It is put on the board; {@code done} is when the person agreed to that, where no provision says it is put up. */
    POST("post", "张榜公示", "ref!, done"),
    /** It is taken off the board. */
    TAKE_DOWN("take-down", "撤下公示", "ref!, reason!"),
    /** Whoever declared it does not want it any more; or whoever objected takes the objection back. */
    WITHDRAW("withdraw", "撤回", "ref!, reason"),
    /** An entry is taken back: an award, a deduction or a spending. */
    TAKE_BACK("take-back", "收回（冲正）", "ref!, reason!"),
    /** Points are spent. */
    SPEND("spend", "兑换", "amount!"),
    /**
     * Somebody objects: to a deduction, to an award taken back, to a claim that was declined, or to what is on the board; {@code member}
     * is who is spoken for, where somebody else wrote it down for them. */
    OBJECT("object", "提出异议", "ref!, member, reason!"),
    /** The objection is found right; for a claim whose points nobody further on would choose, {@code amount} says them. */
    UPHOLD("uphold", "异议成立", "ref!, amount, reason!"),
    /** The objection is found wrong. */
    REJECT("reject", "异议不成立", "ref!, reason!");

    private final String word;
    private final String zh;
    private final String keys;

    ClaimAction(String word, String zh, String keys) {
        this.word = word;
        this.zh = zh;
        this.keys = keys;
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

    /** {@return whether a cell of this column must be filled in}
     *
     * @param column which
     */
    boolean needs(String column) {
        return keys().must(column);
    }
}
