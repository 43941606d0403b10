package io.github.governance4j.examples.county.rulings;

/** What came of an act, in the words of the result files (办理结果). */
public enum Outcome {
    /** It counts. */
    ACCEPTED("准予", "accepted"),
    /** It counts, and by it somebody declined what was asked: an official act with grounds. */
    DECLINED("不予同意", "declined"),
    /** It was told afterwards and is not possible yet as far as is known: it waits for what came before. */
    HELD("暂存待补", "held"),
    /** It is not possible; nothing was written. */
    REFUSED("不予受理", "refused");

    private final String zh;
    private final String word;

    Outcome(String zh, String word) {
        this.zh = zh;
        this.word = word;
    }

    /** {@return the word for people} */
    public String zh() {
        return zh;
    }

    /** {@return the word in the result files} */
    public String word() {
        return word;
    }
}
