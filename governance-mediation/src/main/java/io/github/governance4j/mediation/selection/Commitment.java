package io.github.governance4j.mediation.selection;

/**
 * The promise to draw from one seed, given before it is shown (承诺值): the SHA-256 of its 32 bytes. Anybody can check it with the tools of
 * any system.
 *
 * @param hex 64 digits of 0–9 and a–f
 */
public record Commitment(String hex) {
    /**
     * Checks the digits.
     *
     * @param hex 64 digits of 0–9 and a–f
     * @throws IllegalArgumentException if it is anything else
     */
    public Commitment {
        Hashing.checkDigits("commitment", hex);
    }

    /**
     * {@return whether this seed is the promised one}
     *
     * @param shown the seed as it was shown afterwards
     */
    public boolean isKeptBy(Seed shown) {
        return shown.commitment().equals(this);
    }

    /** {@return its digits} */
    @Override
    public String toString() {
        return hex;
    }
}
