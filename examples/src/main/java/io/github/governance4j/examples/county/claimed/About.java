package io.github.governance4j.examples.county.claimed;

/** What people objected to (异议对象). */
public enum About {
    /** A deduction. */
    DEDUCTION("减分", "deductions"),
    /** An award that was taken back. */
    TAKEN_BACK("收回加分", "awards taken back"),
    /** A claim that was declined. */
    DECLINED("申报不予通过", "claims declined"),
    /** What was on the board. */
    POSTING("公示", "what was on the board");

    private final String zh;
    private final String en;

    About(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
