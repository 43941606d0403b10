package io.github.governance4j.core.rights.review;

/** Tells whether words say only how much, how often and for whom (计量): 每次扣20分, 每发生一次, 每户. */
final class Measures {
    private final int measure;

    Measures(Lexicon lexicon) {
        measure = lexicon.concept("MEASURE");
    }

    /** Whether nothing of a text is said by any other words. */
    boolean cover(Plain text, Hits hits) {
        int covered = 0;
        for (Hit hit : hits.of(measure, 0, text.length())) {
            if (!isSaidByNone(text, covered, hit.from())) {
                return false;
            }
            covered = Math.max(covered, hit.to());
        }
        return isSaidByNone(text, covered, text.length());
    }

    private static boolean isSaidByNone(Plain text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.at(i))) {
                return false;
            }
        }
        return true;
    }
}
