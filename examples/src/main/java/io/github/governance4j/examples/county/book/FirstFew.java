package io.github.governance4j.examples.county.book;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts all and keeps the first few (前若干件).
 *
 * @param <T> of what
 */
public final class FirstFew<T> {
    private final int most;
    private final List<T> kept = new ArrayList<>();
    private long count;

    /**
     * None yet.
     *
     * @param most how many to keep
     */
    public FirstFew(int most) {
        this.most = most;
    }

    /** Takes one more.
     *
     * @param one it
     */
    public void add(T one) {
        count++;
        if (kept.size() < most) {
            kept.add(one);
        }
    }

    /** Counts some more that are not kept: as many as can be are.
     *
     * @param more how many
     */
    public void count(long more) {
        count += more;
    }

    /** {@return the first few} */
    public List<T> kept() {
        return kept;
    }

    /** {@return how many there were in all} */
    public long count() {
        return count;
    }

    /** {@return whether some were not kept} */
    public boolean isCut() {
        return count > kept.size();
    }
}
