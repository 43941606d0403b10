package io.github.governance4j.core.rights.review;

import io.github.governance4j.core.rulebook.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a rule into sentences and says which way each goes (断句). */
final class Sentences {
    private final int takes;
    private final int gives;
    private final int cuts;

    Sentences(Lexicon lexicon) {
        takes = lexicon.concept("TAKES");
        gives = lexicon.concept("GIVES");
        cuts = lexicon.concept("CUT");
    }

    /** The sentences of a text; where one does not say which way it goes, it goes the way of the rule. */
    List<Sentence> of(Plain text, Hits hits, Sign ofRule) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.endsSentence(i)) {
                if (i > from) {
                    sentences.add(new Sentence(from, i, sign(text, hits, from, i, ofRule)));
                }
                from = i + 1;
            }
        }
        return sentences;
    }

    /** Which way some words go. A number of points that is taken or given says more than the column they stand in. */
    Sign sign(Plain text, Hits hits, int from, int to, Sign otherwise) {
        Optional<Figures.Figure> counted = Figures.signed(text, from, to);
        if (counted.isPresent()) {
            return counted.get().sign();
        }
        if (otherwise != Sign.UNSAID) {
            return otherwise;
        }
        if (hits.first(takes, from, to, hit -> !hit.denied()).isPresent()) {
            return Sign.DEDUCTION;
        }
        if (hits.first(gives, from, to, hit -> true).isPresent()) {
            return Sign.AWARD;
        }
        return hits.first(cuts, from, to, hit -> !hit.denied()).isPresent() ? Sign.DEDUCTION : Sign.UNSAID;
    }
}
