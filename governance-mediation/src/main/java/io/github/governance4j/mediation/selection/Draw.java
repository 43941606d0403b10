package io.github.governance4j.mediation.selection;

import io.github.governance4j.mediation.DisputeId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Chance that anybody can work out again (可复核的抽签): everything follows from the seed, the dispute and the round.
 *
 * <pre>{@code
 * Commitment promised = seed.commitment();           // published before the sides speak
 * new Draw(seed, dispute, 1).order(List.of(a, b, c));     // the same for everybody, in whatever order they are given
 * promised.isKeptBy(seed);                            // checked when the seed is shown
 * }</pre>
 *
 * <p>Every number below n comes up equally often over all seeds: 63 bits of a SHA-256 are taken, and taken anew where they lie beyond the
 * last multiple of n.
 *
 * @param seed where it comes from
 * @param dispute for which dispute; each has its own chance
 * @param round the how-manieth choice for it, from 1; each has its own chance
 */
public record Draw(Seed seed, DisputeId dispute, int round) {
    /**
     * Checks the round.
     *
     * @param seed where it comes from
     * @param dispute for which dispute
     * @param round the how-manieth choice for it
     * @throws IllegalArgumentException if the round is below 1
     */
    public Draw {
        if (round < 1) {
            throw new IllegalArgumentException("rounds are counted from 1: " + round);
        }
    }

    /**
     * {@return a number from 0 to {@code n}, excluded}
     *
     * @param n how many there are, 1 or more
     * @throws IllegalArgumentException if there is none
     */
    public int pick(int n) {
        return below(n, 0);
    }

    /**
     * {@return these in the drawn order, each once}
     *
     * @param <T> what is put in order
     * @param all whatever there is, in any order
     */
    public <T extends Comparable<T>> List<T> order(Collection<T> all) {
        List<T> order = new ArrayList<>(new TreeSet<>(all));
        for (int left = order.size(); left > 1; left--) {
            Collections.swap(order, left - 1, below(left, left));
        }
        return List.copyOf(order);
    }

    /** The turn keeps the numbers of one draw apart from each other. */
    private int below(int n, int turn) {
        if (n < 1) {
            throw new IllegalArgumentException("nobody to draw from: " + n);
        }
        long most = Long.MAX_VALUE - (Long.MAX_VALUE % n + 1) % n;
        for (long again = 0; ; again++) {
            byte[] digest = Hashing.of("draw")
                    .add(Hashing.bytes(seed.hex()))
                    .add(dispute.value().getBytes(StandardCharsets.UTF_8))
                    .add(round)
                    .add(turn)
                    .add(again)
                    .digest();
            long bits = ByteBuffer.wrap(digest).getLong() >>> 1;
            if (bits <= most) {
                return (int) (bits % n);
            }
        }
    }
}
