package io.github.governance4j.examples.county.book;

/** What came of a deed, in the words of the result files (办理结果). */
public enum Verdict {
    /** It was scored, in full or in part. */
    ACCEPTED("计分", "accepted"),
    /** It was scored at zero, because its cap was used up or nothing more is due for it: a fact, not a refusal. */
    DECLINED("不计分", "declined"),
    /** It could not be scored; nothing was written to the account. */
    REFUSED("不予受理", "refused");

    private final String zh;
    private final String word;

    Verdict(String zh, String word) {
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
