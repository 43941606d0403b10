package io.github.governance4j.core.rights.review;

import io.github.governance4j.core.explain.Language;

/**
 * One sentence in Chinese and English (中英文).
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Bilingual(String zh, String en) {
    /**
     * {@return the sentence in a language}
     *
     * @param language which
     */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
