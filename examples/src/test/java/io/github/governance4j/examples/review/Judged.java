package io.github.governance4j.examples.review;

import java.util.List;
import java.util.Set;

/**
 * One rule that was labelled by hand, and what the review named it for.
 *
 * @param code the rule's code, the scheme's place, or the text and where the clause begins
 * @param words its words
 * @param lines what it was labelled with, any of which is right; empty if it crosses none
 * @param doubtful whether fair people may see it otherwise
 * @param severe whether it was labelled blocked
 * @param flagged the codes the review named it for
 */
record Judged(String code, String words, List<String> lines, boolean doubtful, boolean severe, Set<String> flagged) {
    boolean crosses() {
        return !lines.isEmpty();
    }

    boolean isFlagged() {
        return !flagged.isEmpty();
    }

    boolean isFound() {
        return lines.stream().anyMatch(flagged::contains);
    }

    boolean isMissed() {
        return crosses() && !isFlagged();
    }

    boolean isFalseAlarm() {
        return isFlagged() && !crosses() && !doubtful;
    }

    @Override
    public String toString() {
        return code + " " + words.strip() + (crosses() ? " " + lines : "") + (isFlagged() ? " -> " + flagged : "");
    }
}
