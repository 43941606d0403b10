package io.github.governance4j.examples.county.book;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds things by name (按名查找). A name of one to sixteen characters up to U+00FF stands in the table itself, as two numbers, so that it is
 * compared without going to the thing it names: among a million accounts met in no order each such step waits for memory. Any other name
 * is kept in a map. For one thread.
 *
 * @param <T> the things
 */
final class Names<T> {
    private static final int FIRST_PLACES = 1 << 10;
    private static final int LETTERS_A_NUMBER = 8;
    private static final int LETTERS = 2 * LETTERS_A_NUMBER;

    private final Map<String, T> others = new HashMap<>();
    /** Two for each place. */
    private long[] numbers = new long[2 * FIRST_PLACES];
    /** What stands at each place, if anything does. */
    private @Nullable Object[] things = new @Nullable Object[FIRST_PLACES];

    private int taken;

    /** {@return what is called so, if anything is}
     *
     * @param name the name
     */
    @Nullable
    T get(String name) {
        if (!isShort(name)) {
            return others.get(name);
        }
        return thing(place(number(name, 0), number(name, LETTERS_A_NUMBER)));
    }

    /** Puts down a thing; nothing was called so yet.
     *
     * @param name the name
     * @param thing the thing
     */
    void put(String name, T thing) {
        if (!isShort(name)) {
            others.put(name, thing);
            return;
        }
        if (2 * ++taken > things.length) {
            grow();
        }
        put(number(name, 0), number(name, LETTERS_A_NUMBER), thing);
    }

    boolean isEmpty() {
        return taken == 0 && others.isEmpty();
    }

    /** Shows everything, in no order.
     *
     * @param with sees it
     */
    void forEach(Consumer<? super T> with) {
        for (int place = 0; place < things.length; place++) {
            T thing = thing(place);
            if (thing != null) {
                with.accept(thing);
            }
        }
        others.values().forEach(with);
    }

    private void put(long first, long second, Object thing) {
        int place = place(first, second);
        numbers[2 * place] = first;
        numbers[2 * place + 1] = second;
        things[place] = thing;
    }

    /** Where a name stands, or would. */
    private int place(long first, long second) {
        int last = things.length - 1;
        int place = (int) (spread(first, second) & last);
        while (numbers[2 * place] != 0 && (numbers[2 * place] != first || numbers[2 * place + 1] != second)) {
            place = (place + 1) & last;
        }
        return place;
    }

    @SuppressWarnings("unchecked") // put took nothing else
    private @Nullable T thing(int place) {
        return (T) things[place];
    }

    private void grow() {
        long[] oldNumbers = numbers;
        @Nullable Object[] old = things;
        numbers = new long[2 * oldNumbers.length];
        things = new @Nullable Object[2 * old.length];
        for (int place = 0; place < old.length; place++) {
            Object thing = old[place];
            if (thing != null) {
                put(oldNumbers[2 * place], oldNumbers[2 * place + 1], thing);
            }
        }
    }

    /** Whether a name can be written as two numbers, no two names as the same ones; the first is never 0. */
    private static boolean isShort(String name) {
        int length = name.length();
        int union = 0;
        boolean hasZero = length == 0;
        for (int i = 0; i < length; i++) {
            char letter = name.charAt(i);
            union |= letter;
            hasZero |= letter == 0;
        }
        return length <= LETTERS && union <= 0xFF && !hasZero;
    }

    private static long number(String name, int from) {
        long number = 0;
        for (int i = Math.min(name.length(), from + LETTERS_A_NUMBER) - 1; i >= from; i--) {
            number = number << Byte.SIZE | name.charAt(i);
        }
        return number;
    }

    // The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
    private static long spread(long first, long second) {
        long z = first + second * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
