package io.github.governance4j.examples.county.claimed;

import java.util.Locale;

/** Of what people were given notice (告知事项). */
public enum NoticeKind {
    /** A case was opened: grounds and evidence, before anything is decided. */
    CASE("拟减分，听取申辩", "a deduction is thought of; the person can reply"),
    /** Standing was lowered. */
    DEDUCTION("减分决定", "a deduction"),
    /** An award was taken back. */
    TAKEN_BACK("收回加分", "an award taken back"),
    /** A claim was declined. */
    DECLINED("申报不予通过", "a claim declined");

    private final String zh;
    private final String en;

    NoticeKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return the word in the result files} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
