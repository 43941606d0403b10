package io.github.governance4j.core.rights.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing a line looks for (条件): any of some concepts, written {@code A/B}; {@code -A} only where a “not” stands before it, {@code +A}
 * only where none does, or one that may speak of somebody else; {@code >A} only behind what was found before it; {@code =A} only in its
 * clause.
 */
record Term(List<Integer> concepts, Optional<Boolean> denied, boolean behind, boolean sameClause) {
    /** How far apart two things may stand and still be said of each other; behind each other, and on either side. */
    private static final int BEHIND = 14;

    private static final int EITHER = 22;
    /** How far off something may stand that says the line is not meant. */
    private static final int UNLESS = 14;

    static List<Term> terms(Lexicon lexicon, String cell) {
        List<Term> terms = new ArrayList<>();
        for (String word : Csv.words(cell)) {
            terms.add(term(lexicon, word));
        }
        return terms;
    }

    private static Term term(Lexicon lexicon, String word) {
        boolean behind = word.startsWith(">");
        boolean sameClause = word.startsWith("=");
        String rest = behind || sameClause ? word.substring(1) : word;
        Optional<Boolean> denied = Optional.empty();
        if (rest.startsWith("-") || rest.startsWith("+")) {
            denied = Optional.of(rest.startsWith("-"));
            rest = rest.substring(1);
        }
        List<Integer> concepts = new ArrayList<>();
        for (String name : Csv.words(rest.replace('/', ' '))) {
            concepts.add(lexicon.concept(name));
        }
        return new Term(List.copyOf(concepts), denied, behind, sameClause);
    }

    private boolean fits(Hit hit) {
        return denied.isEmpty() || (denied.get() ? hit.maybeDenied() : !hit.denied());
    }

    /** Every hit that fits, within a sentence, in no order. */
    List<Hit> all(Hits hits, Sentence in) {
        List<Hit> all = new ArrayList<>(0);
        for (int concept : concepts) {
            for (Hit hit : hits.of(concept, in.from(), in.to())) {
                if (fits(hit)) {
                    all.add(hit);
                }
            }
        }
        return all;
    }

    /** The nearest hit that goes with what was found so far, within a sentence. */
    Optional<Hit> with(Hit found, Hits hits, Sentence in) {
        int from = behind ? found.from() + 1 : found.from() - EITHER;
        int to = behind ? found.to() + BEHIND : found.to() + EITHER;
        Optional<Hit> nearest = Optional.empty();
        for (int concept : concepts) {
            for (Hit hit : hits.of(concept, Math.max(from, in.from()), Math.max(from, Math.min(to, in.to())))) {
                if (fits(hit) && (nearest.isEmpty() || found.apart(hit) < found.apart(nearest.get()))) {
                    nearest = Optional.of(hit);
                }
            }
        }
        return nearest;
    }

    /** Whether something stands near that says the line is not meant. */
    boolean stands(Hit found, Hits hits, Sentence in) {
        for (int concept : concepts) {
            int from = Math.max(behind ? found.from() + 1 : found.from() - UNLESS, in.from());
            int to = Math.min(found.to() + UNLESS, in.to());
            if (hits.first(concept, from, to, hit -> fits(hit) && (!sameClause || hits.isWithin(hit, found)))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
