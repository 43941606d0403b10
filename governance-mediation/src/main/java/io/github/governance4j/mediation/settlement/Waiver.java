package io.github.governance4j.mediation.settlement;

/**
 * Words that give up a way to somebody else's judgement, as a county adds them to those that are always looked for (放弃救济的表述).
 *
 * @param phrase what is looked for, without white space
 * @param basis why it may not stand: law and article
 */
public record Waiver(String phrase, String basis) {
    /**
     * Checks the words.
     *
     * @param phrase what is looked for
     * @param basis why it may not stand
     * @throws IllegalArgumentException if one of them is blank, or the phrase is shorter than 2 characters
     */
    public Waiver {
        if (phrase.isBlank() || phrase.strip().length() < 2 || basis.isBlank()) {
            throw new IllegalArgumentException("a phrase of 2 characters or more, and its basis: '" + phrase + "'");
        }
    }
}
