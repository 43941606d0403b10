package io.github.governance4j.core.rights.review;

import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Sign;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the table of kinds: the words that speak for a kind of deed (行为类别线索). The first row that fits is proposed.
 *
 * @param kind the kind
 * @param signs the signs it is looked for under
 * @param when what must stand there
 * @param unless what says that it is not meant
 */
record KindRow(DeedKind kind, Set<Sign> signs, List<Term> when, List<Term> unless) {
    static final String HEADER = "kind,sign,when,unless,note";

    static KindRow of(Lexicon lexicon, Map<String, String> row) {
        return new KindRow(
                DeedKind.valueOf(row.getOrDefault("kind", "")),
                LineRow.signs(row.getOrDefault("sign", "")),
                Term.terms(lexicon, row.getOrDefault("when", "")),
                Term.terms(lexicon, row.getOrDefault("unless", "")));
    }

    /** The first words of a rule that speak for it. */
    Optional<Hit> in(Sentence whole, Hits hits) {
        if (!signs.contains(whole.sign())) {
            return Optional.empty();
        }
        return when.get(0).all(hits, whole).stream()
                .filter(hit -> when.stream()
                        .skip(1)
                        .allMatch(term -> term.with(hit, hits, whole).isPresent()))
                .filter(hit -> unless.stream().noneMatch(term -> term.stands(hit, hits, whole)))
                .findFirst();
    }
}
