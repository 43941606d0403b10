package io.github.governance4j.core.explain;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes sentences of codes and values. */
final class Sentences {
    private static final Pattern HOLE = Pattern.compile("\\{([a-z0-9-]+)}");

    private Sentences() {}

    static String tree(Explanation explanation, Language language, Phrasebook phrases) {
        StringBuilder out = new StringBuilder();
        write(explanation, language, phrases, 0, out);
        return out.toString();
    }

    private static void write(Explanation why, Language language, Phrasebook phrases, int depth, StringBuilder out) {
        if (depth > 0) {
            out.append('\n');
        }
        out.append("  ".repeat(depth)).append(why.holds() ? "✓ " : "✗ ").append(line(why, language, phrases));
        for (Explanation finding : why.because()) {
            write(finding, language, phrases, depth + 1, out);
        }
    }

    static String line(Explanation why, Language language, Phrasebook phrases) {
        String code = why.code();
        Optional<String> phrase = phrases.phrase(code + (why.holds() ? ".yes" : ".no"), language)
                .or(() -> phrases.phrase(code, language));
        // A host's decider without phrases must still be readable: the code and the values, never an error.
        return phrase.map(text -> fill(text, name -> word(why, name, language, phrases)))
                .orElseGet(() -> code + " "
                        + why.facts().stream()
                                .map(f -> f.name() + "=" + f.print())
                                .toList());
    }

    static String fill(String phrase, Function<String, String> values) {
        Matcher hole = HOLE.matcher(phrase);
        return hole.replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
    }

    static String fill(String phrase, Map<String, String> values) {
        return fill(phrase, name -> values.getOrDefault(name, "{" + name + "}"));
    }

    private static String word(Explanation why, String name, Language language, Phrasebook phrases) {
        // A hole no slot fills stays visible: a slip in a host's phrase file must not cost anyone their reason.
        return why.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .map(fact -> switch (fact.kind()) {
                    case CODE ->
                        phrases.phrase(name + "." + fact.word(), language).orElse(fact.word());
                    case FLAG ->
                        phrases.phrase(fact.number() == 1 ? "flag.yes" : "flag.no", language)
                                .orElse(fact.print());
                    default -> fact.print();
                })
                .orElse("{" + name + "}");
    }
}
