package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.points.scoring.Deed;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * By what a claim is known again when it comes twice (重复申报的比对要素).
 *
 * @param account the account
 * @param deed the deed
 * @param done when it was done
 * @param digests the digests of its exhibits
 * @param stands whether it is on its way or entered; one that was declined, dropped or withdrawn stands in nobody's way
 */
public record Likeness(StreamId account, Deed deed, LocalDateTime done, Set<String> digests, boolean stands) {
    /**
     * Copies the set.
     *
     * @param account the account
     * @param deed the deed
     * @param done when it was done
     * @param digests the digests of its exhibits
     * @param stands whether it is on its way or entered
     */
    public Likeness {
        digests = Collections.unmodifiableSet(new TreeSet<>(digests));
    }
}
