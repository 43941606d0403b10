package io.github.governance4j.core.explain;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * The sentences for rule codes, problem codes and vocabulary words, in Chinese and English (用语).
 *
 * <p>Each module ships one; a host adds its own for the deciders it writes, as a service provider or by passing it to {@link
 * Explanation#text(Language, Phrasebook)}. A phrase has holes named like the rule's slots: {@code "上限 {cap} 分，已用 {used-before} 分"}.
 *
 * <p>Keys are tried in this order: {@code <code>.yes} or {@code <code>.no} by the verdict, then {@code <code>}. A word of a closed
 * vocabulary in slot {@code unit} is looked up as {@code <code>.unit.WORKING_DAY}, then {@code unit.WORKING_DAY}; problems as {@code
 * problem.<CODE>}.
 */
@FunctionalInterface
public interface Phrasebook {
    /**
     * {@return the phrase for {@code key}, if this book has it}
     *
     * @param key a rule's code with or without its verdict, a problem's code, or a vocabulary word
     * @param language the language of the phrase
     */
    Optional<String> phrase(String key, Language language);

    /** {@return the books of every module present, asked in turn; found once, through {@link ServiceLoader}} */
    static Phrasebook installed() {
        return Installed.BOOKS;
    }

    /**
     * {@return a book that asks {@code books} in turn}
     *
     * @param books the books, the one to ask first in front
     */
    static Phrasebook of(List<Phrasebook> books) {
        List<Phrasebook> all = List.copyOf(books);
        return (key, language) -> all.stream()
                .flatMap(book -> book.phrase(key, language).stream())
                .findFirst();
    }

    /**
     * Fills the holes of a phrase. What is filled in is made {@link #printable} first; a hole nothing is known for stays visible: a slip
     * in a host's phrase file must not cost anyone their reason.
     *
     * @param phrase a phrase with holes like {@code {used-before}}
     * @param values the word for each hole, or empty
     * @return the sentence
     */
    static String fill(String phrase, Function<String, Optional<String>> values) {
        return Installed.HOLE
                .matcher(phrase)
                .replaceAll(hole -> Matcher.quoteReplacement(
                        values.apply(hole.group(1)).map(Phrasebook::printable).orElseGet(hole::group)));
    }

    /**
     * The same text with whatever a terminal or a page could take for more than text replaced by U+FFFD: controls, line breaks,
     * direction marks. What people and documents write must not forge a second line.
     *
     * @param text any text
     * @return the text on one line
     */
    static String printable(String text) {
        return text.codePoints()
                .map(c -> switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE -> 0xFFFD;
                    default -> c;
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
