package io.github.governance4j.core.problem;

import static java.util.stream.Collectors.joining;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.explain.Phrasebook;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One fault in a document (问题): where, what, how bad, and the words to say it in Chinese and English.
 *
 * <pre>{@code
 * Problem.error(new Position("kinds.csv", 4, 7), "NOT_A_NUMBER").about("WD017").with("found", "two")
 * // kinds.csv:4:7: NOT_A_NUMBER 应为数字，实为“two”。
 * }</pre>
 *
 * @param at where
 * @param code stable, upper-case words joined by underscores, for example {@code "NOT_A_NUMBER"}
 * @param severity how bad
 * @param item the rule or item it concerns, where there is one
 * @param values what the sentence speaks of, by the name of its hole; what is itself a sentence comes once for each language, as {@code
 *     cause-zh} and {@code cause-en} for the hole {@code {cause}}
 */
public record Problem(Position at, String code, Severity severity, Optional<String> item, Map<String, String> values) {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    /**
     * Copies the values and checks the code.
     *
     * @param at where
     * @param code what
     * @param severity how bad
     * @param item the rule or item it concerns
     * @param values what the sentence speaks of
     * @throws IllegalArgumentException if the code is not upper-case words joined by underscores
     */
    public Problem {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "a problem code is upper-case words joined by underscores: '" + code + "'");
        }
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * {@return an {@link Severity#ERROR}}
     *
     * @param at where
     * @param code what, in upper-case words joined by underscores
     */
    public static Problem error(Position at, String code) {
        return new Problem(at, code, Severity.ERROR, Optional.empty(), Map.of());
    }

    /**
     * {@return a {@link Severity#WARNING}}
     *
     * @param at where
     * @param code what, in upper-case words joined by underscores
     */
    public static Problem warning(Position at, String code) {
        return new Problem(at, code, Severity.WARNING, Optional.empty(), Map.of());
    }

    /**
     * {@return an {@link Severity#INFO}}
     *
     * @param at where
     * @param code what, in upper-case words joined by underscores
     */
    public static Problem info(Position at, String code) {
        return new Problem(at, code, Severity.INFO, Optional.empty(), Map.of());
    }

    /**
     * {@return the same problem, concerning one item}
     *
     * @param itemCode the item's code
     */
    public Problem about(String itemCode) {
        return new Problem(at, code, severity, Optional.of(itemCode), values);
    }

    /**
     * {@return the same problem, with one more value for its sentence}
     *
     * @param name the name of the hole it fills
     * @param value the value; cut to 80 characters if it is longer
     */
    public Problem with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(
                name,
                value.codePointCount(0, value.length()) <= 80
                        ? value
                        : value.substring(0, value.offsetByCodePoints(0, 79)) + "…");
        return new Problem(at, code, severity, item, more);
    }

    /**
     * {@return the same problem, with one more list for its sentence, commas between its parts}
     *
     * @param name the name of the hole it fills
     * @param parts what there is to choose from; whole up to 60 parts, of more the first 59 and {@code …}
     */
    public Problem with(String name, Collection<?> parts) {
        String first = parts.stream()
                .limit(parts.size() <= 60 ? 60 : 59)
                .map(String::valueOf)
                .collect(joining(", "));
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, parts.size() <= 60 ? first : first + ", …");
        return new Problem(at, code, severity, item, more);
    }

    /**
     * {@return the same problem, with one more number for its sentence}
     *
     * @param name the name of the hole it fills
     * @param value the number
     */
    public Problem with(String name, long value) {
        return with(name, Long.toString(value));
    }

    /**
     * {@return the sentence, without place and code; the bare values where no phrase is installed}
     *
     * @param language the language to say it in
     */
    public String message(Language language) {
        return Phrasebook.installed()
                .phrase("problem." + code, language)
                .map(phrase -> Phrasebook.fill(phrase, hole -> value(hole, language)))
                .orElseGet(() -> Phrasebook.printable(values.toString()));
    }

    /**
     * {@return the problem on one line: {@code file:line:column: CODE message}}
     *
     * @param language the language to say it in
     */
    public String text(Language language) {
        return Phrasebook.printable(at.toString()) + ": " + code + " " + message(language);
    }

    private Optional<String> value(String hole, Language language) {
        return Optional.ofNullable(values.get(hole))
                .or(() -> Optional.ofNullable(values.get(hole + (language == Language.ZH ? "-zh" : "-en"))));
    }
}
