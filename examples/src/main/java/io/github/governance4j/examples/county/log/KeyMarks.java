package io.github.governance4j.examples.county.log;

/**
 * A set of owners and ids that forgets which they were but not that they were there (布隆过滤器). May say yes of one that is not in it,
 * about once in a thousand when as full as expected; never no of one that is.
 */
final class KeyMarks {
    private static final int MARKS = 4;
    private static final int BITS_A_KEY = 16;
    private static final long LEAST_BITS = 1L << 16;
    /** 128 MiB. */
    private static final long MOST_BITS = 1L << 30;

    private final long[] words;
    private final long mask;

    private KeyMarks(long bits) {
        this.words = new long[(int) (bits / Long.SIZE)];
        this.mask = bits - 1;
    }

    static KeyMarks forKeys(long expected) {
        long wanted = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.min(MOST_BITS, expected) * BITS_A_KEY));
        return new KeyMarks(Long.highestOneBit(wanted));
    }

    /** Puts a key in; answers whether it was surely not there before. */
    boolean mark(String owner, String id) {
        long first = first(owner, id);
        long step = step(first, owner, id);
        boolean isNew = false;
        for (int i = 0; i < MARKS; i++) {
            long bit = (first + i * step) & mask;
            int word = (int) (bit >>> 6);
            long set = words[word] | (1L << bit);
            isNew |= set != words[word];
            words[word] = set;
        }
        return isNew;
    }

    boolean has(String owner, String id) {
        long first = first(owner, id);
        long step = step(first, owner, id);
        for (int i = 0; i < MARKS; i++) {
            long bit = (first + i * step) & mask;
            if ((words[(int) (bit >>> 6)] & (1L << bit)) == 0) {
                return false;
            }
        }
        return true;
    }

    private static long first(String owner, String id) {
        return mixed(mixed(hash(owner)) + hash(id));
    }

    private static long step(long first, String owner, String id) {
        return mixed(first + owner.length() * 31L + id.length()) | 1;
    }

    private static long hash(String text) {
        long hash = 1125899906842597L;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    // The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
