package io.github.governance4j.examples.county.docket;

/**
 * So many of so many (比率): exact, and said with both numbers. One of nothing is no rate.
 *
 * @param part how many
 * @param of of how many, at least as many
 */
public record Rate(long part, long of) {
    static final Rate NONE = new Rate(0, 0);

    Rate plus(boolean counts) {
        return new Rate(part + (counts ? 1 : 0), of + 1);
    }

    /** {@return whether there is anything to divide by} */
    public boolean isKnown() {
        return of > 0;
    }

    /** {@return in per mille, rounded down; 0 if there is nothing to divide by} */
    public long perMille() {
        return of == 0 ? 0 : part * 1000 / of;
    }

    /** {@return for people: {@code 12/16 75.0%}, or a dash} */
    public String text() {
        return isKnown() ? part + "/" + of + " " + perMille() / 10 + "." + perMille() % 10 + "%" : "–";
    }

    /**
     * {@return which is larger, exactly; one that is not known is smaller than any that is}
     *
     * @param other another
     */
    public int compare(Rate other) {
        return isKnown() && other.isKnown()
                ? Long.compare(part * other.of, other.part * of)
                : Boolean.compare(isKnown(), other.isKnown());
    }
}
