package io.github.governance4j.mediation.numbering;

/** Sets of small numbers as bits, 64 a word. */
public final class Bits {
    private Bits() {}

    /**
     * {@return how many words hold so many bits}
     *
     * @param bits how many, 0 or more
     */
    public static int words(int bits) {
        return (bits + 63) >>> 6;
    }

    /**
     * {@return whether a bit is set}
     *
     * @param words the set
     * @param bit which
     */
    public static boolean has(long[] words, int bit) {
        return (words[bit >> 6] >>> bit & 1) != 0;
    }

    /**
     * Sets a bit.
     *
     * @param words the set
     * @param bit which
     */
    public static void set(long[] words, int bit) {
        words[bit >> 6] |= 1L << bit;
    }

    /**
     * Takes a bit away.
     *
     * @param words the set
     * @param bit which
     */
    public static void clear(long[] words, int bit) {
        words[bit >> 6] &= ~(1L << bit);
    }

    /**
     * {@return how many are set}
     *
     * @param words the set
     */
    public static int count(long[] words) {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /**
     * {@return how many below a bit are set}
     *
     * @param words the set
     * @param bit which
     */
    public static int countBelow(long[] words, int bit) {
        // Every word each time: how many there are is foreseen by the processor, where the bit stands is not.
        int count = 0;
        for (int word = 0; word < words.length; word++) {
            int below = bit - (word << 6);
            long mask = below >= 64 ? -1L : below <= 0 ? 0 : (1L << below) - 1;
            count += Long.bitCount(words[word] & mask);
        }
        return count;
    }

    /**
     * {@return the bit below which so many are set}
     *
     * @param words the set
     * @param at how many, 0 to the {@link #count}, excluded
     * @throws ArrayIndexOutOfBoundsException if there are fewer
     */
    public static int select(long[] words, int at) {
        int left = at;
        int word = 0;
        for (int here = Long.bitCount(words[0]); here <= left; here = Long.bitCount(words[word])) {
            left -= here;
            word++;
        }
        long bits = words[word];
        int bit = word << 6;
        for (int half = 32; half > 0; half >>= 1) {
            int below = Long.bitCount(bits & (1L << half) - 1);
            if (below <= left) {
                left -= below;
                bits >>>= half;
                bit += half;
            }
        }
        return bit;
    }

    /**
     * {@return every set bit, the smallest first}
     *
     * @param words the set
     */
    public static int[] all(long[] words) {
        int[] all = new int[count(words)];
        int size = 0;
        for (int word = 0; word < words.length; word++) {
            for (long bits = words[word]; bits != 0; bits &= bits - 1) {
                all[size++] = word << 6 | Long.numberOfTrailingZeros(bits);
            }
        }
        return all;
    }
}
