package io.github.governance4j.core.explain;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The sentences for rule codes, problem codes and vocabulary words, in Chinese and English (用语).
 *
 * <p>Each module ships one; a host adds its own for the deciders it writes, as a service provider or by passing it to {@link
 * Explanation#text(Language, Phrasebook)}. A phrase has holes named like the rule's slots: {@code "上限 {cap} 分，已用 {used-before} 分"}.
 *
 * <p>Keys are tried in this order: {@code <code>.yes} or {@code <code>.no} by the verdict, then {@code <code>}. A word of a closed
 * vocabulary in slot {@code unit} is looked up as {@code unit.WORKING_DAY}; problems as {@code problem.<CODE>}.
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
}
