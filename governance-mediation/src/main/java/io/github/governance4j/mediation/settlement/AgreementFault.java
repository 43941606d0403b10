package io.github.governance4j.mediation.settlement;

/**
 * Something in an agreement that may not stand (协议缺陷).
 *
 * @param what what it is
 * @param clause the number of the clause, 0 for the whole
 * @param found the words or the name it was found by; may be empty
 * @param basis the law and article, or "ours"
 */
public record AgreementFault(What what, int clause, String found, String basis) {
    /** What can be wrong. */
    public enum What {
        /** It gives up suing, petitioning, reporting or another way to somebody else's judgement (放弃救济). */
        WAIVES_REMEDY,
        /** There is no clause at all. */
        NO_CLAUSE,
        /** Two clauses share a number, or one was used before. */
        NUMBER_TWICE,
        /** It obliges or favours somebody who is no party. */
        NO_PARTY,
        /** It obliges somebody to themselves. */
        OWED_TO_ONESELF,
        /** A payment without an amount, or an amount without a payment. */
        AMOUNT,
        /** It says nothing. */
        NO_WORDS
    }
}
