package io.github.governance4j.mediation.selection;

import java.util.Collection;
import java.util.TreeSet;

/**
 * Where a draw comes from (随机种子): 32 bytes, written as 64 hexadecimal digits. The host makes it, promises it with a {@link Commitment}
 * before anybody says whom they want, and shows it afterwards.
 *
 * @param hex 64 digits of 0–9 and a–f
 */
public record Seed(String hex) implements Comparable<Seed> {
    /**
     * Checks the digits.
     *
     * @param hex 64 digits of 0–9 and a–f
     * @throws IllegalArgumentException if it is anything else
     */
    public Seed {
        Hashing.checkDigits("seed", hex);
    }

    /** {@return the promise to use this seed and no other} */
    public Commitment commitment() {
        return new Commitment(Hashing.hex(Hashing.sha256(Hashing.bytes(hex))));
    }

    /**
     * {@return one seed made of several, whatever their order} Give one by each side: nobody can steer the draw unless all do.
     *
     * @param seeds at least one, each from somebody else; the same one twice counts once
     * @throws IllegalArgumentException if there is none
     */
    public static Seed joined(Collection<Seed> seeds) {
        if (seeds.isEmpty()) {
            throw new IllegalArgumentException("at least one seed is wanted");
        }
        Hashing all = Hashing.of("joined seeds");
        for (Seed seed : new TreeSet<>(seeds)) {
            all.add(Hashing.bytes(seed.hex));
        }
        return new Seed(Hashing.hex(all.digest()));
    }

    @Override
    public int compareTo(Seed other) {
        return hex.compareTo(other.hex);
    }

    /** {@return its digits} */
    @Override
    public String toString() {
        return hex;
    }
}
