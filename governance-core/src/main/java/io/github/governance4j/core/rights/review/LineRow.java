package io.github.governance4j.core.rights.review;

import io.github.governance4j.core.rulebook.Sign;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One row of the table of lines, ready to be looked for (红线条目).
 *
 * @param line what is told
 * @param parts the parts of a rule it is looked for in
 * @param signs the signs it is looked for under
 * @param when what must stand there, the first of it first
 * @param unless what says that it is not meant
 */
record LineRow(RedLine line, Set<Part> parts, Set<Sign> signs, List<Term> when, List<Term> unless) {
    static final String HEADER = "id,in,sign,when,unless,bar,why_zh,why_en";
    static final String CODES = "code,basis,lawful_zh,lawful_en";

    static LineRow of(Lexicon lexicon, Map<String, String> row, Map<String, Map<String, String>> codes) {
        String id = row.getOrDefault("id", "");
        String code = id.substring(0, Math.max(0, id.lastIndexOf('-')));
        Map<String, String> of = codes.get(code);
        if (of == null) {
            throw new IllegalStateException("no row says what " + code + " rests on: " + id);
        }
        RedLine line = RedLine.builder()
                .id(id)
                .code(code)
                .bar(Bar.valueOf(row.getOrDefault("bar", "")))
                .why(new Bilingual(row.getOrDefault("why_zh", ""), row.getOrDefault("why_en", "")))
                .basis(of.getOrDefault("basis", ""))
                .lawful(new Bilingual(of.getOrDefault("lawful_zh", ""), of.getOrDefault("lawful_en", "")))
                .build();
        return new LineRow(
                line,
                parts(row.getOrDefault("in", "")),
                signs(row.getOrDefault("sign", "")),
                Term.terms(lexicon, row.getOrDefault("when", "")),
                Term.terms(lexicon, row.getOrDefault("unless", "")));
    }

    private static Set<Part> parts(String cell) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Csv.words(cell).forEach(word -> parts.add(Part.valueOf(word)));
        return parts;
    }

    static Set<Sign> signs(String cell) {
        Set<Sign> signs = new TreeSet<>();
        for (int i = 0; i < cell.length(); i++) {
            switch (cell.charAt(i)) {
                case '+' -> signs.add(Sign.AWARD);
                case '-' -> signs.add(Sign.DEDUCTION);
                case '?' -> signs.add(Sign.UNSAID);
                default -> throw new IllegalStateException("a sign is +, - or ?: " + cell);
            }
        }
        return signs;
    }

    /** Where a sentence crosses it, as one hit over all it rests on: what stands closest together. */
    Optional<Hit> in(Sentence sentence, Hits hits) {
        if (when.isEmpty() || !signs.contains(sentence.sign())) {
            return Optional.empty();
        }
        Optional<Hit> closest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Hit anchor : when.get(0).all(hits, sentence)) {
            if (least == 0) {
                break;
            }
            Optional<Hit> whole = Optional.of(anchor);
            int gaps = 0;
            for (int i = 1; i < when.size() && whole.isPresent(); i++) {
                Hit found = whole.get();
                Optional<Hit> next = when.get(i).with(found, hits, sentence);
                gaps += next.map(found::apart).orElse(0);
                whole = next.map(found::and);
            }
            // What stands closest together is what was meant; of equals, the first.
            if (gaps < least
                    && whole.isPresent()
                    && whole.filter(found -> !hits.isSpared(found)
                                    && unless.stream().noneMatch(term -> term.stands(found, hits, sentence)))
                            .isPresent()) {
                closest = whole;
                least = gaps;
            }
        }
        return closest;
    }
}
