package io.github.governance4j.core.explain;

import java.util.Optional;

/** Makes sentences of codes and values. */
final class Sentences {
    private static final String HOLDS = "✓ ";
    private static final String FAILS = "✗ ";
    // Did not hold, and the finding above holds all the same: it informs and stands in nobody's way.
    private static final String INFORMS = "· ";

    private Sentences() {}

    static String tree(Explanation explanation, Language language, Phrasebook phrases) {
        StringBuilder out = new StringBuilder();
        write(explanation, false, language, phrases, 0, out);
        return out.toString();
    }

    private static void write(
            Explanation why, boolean holdsAbove, Language language, Phrasebook phrases, int depth, StringBuilder out) {
        if (depth > 0) {
            out.append('\n');
        }
        String mark = why.holds() ? HOLDS : holdsAbove ? INFORMS : FAILS;
        out.append("  ".repeat(depth)).append(mark).append(line(why, language, phrases));
        for (Explanation finding : why.because()) {
            write(finding, why.holds(), language, phrases, depth + 1, out);
        }
    }

    static String line(Explanation why, Language language, Phrasebook phrases) {
        String code = why.code();
        Optional<String> phrase = phrases.phrase(code + (why.holds() ? ".yes" : ".no"), language)
                .or(() -> phrases.phrase(code, language));
        // A host's decider without phrases must still be readable: the code and the values, never an error.
        return phrase.map(text -> Phrasebook.fill(text, name -> word(why, name, language, phrases)))
                .orElseGet(() -> Phrasebook.printable(code + " "
                        + why.facts().stream()
                                .map(f -> f.name() + "=" + f.print())
                                .toList()));
    }

    private static Optional<String> word(Explanation why, String name, Language language, Phrasebook phrases) {
        return why.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .map(fact -> switch (fact.kind()) {
                    case CODE ->
                        phrases.phrase(why.code() + "." + name + "." + fact.word(), language)
                                .or(() -> phrases.phrase(name + "." + fact.word(), language))
                                .orElse(fact.word());
                    case FLAG ->
                        phrases.phrase(fact.number() == 1 ? "flag.yes" : "flag.no", language)
                                .orElse(fact.print());
                    default -> fact.print();
                });
    }
}
