package io.github.governance4j.core.rights.review;

/** One line of a text that is cut into rules (行). */
final class Line {
    /** As much of a line as shows how it is counted. */
    private static final int SHOWS = 16;

    private final String text;
    private final int from;
    private final int to;
    private final Plain plain;
    private final String counted;

    /** The line from one character of a text to another. */
    Line(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.plain = Plain.of(text.substring(from, to));
        this.counted = Markers.kind(plain, 0, text.substring(from, Math.min(to, from + SHOWS)));
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    Plain plain() {
        return plain;
    }

    /** How it is counted, as {@link Markers#kind} says. */
    String counted() {
        return counted;
    }

    /** Whether behind a sentence that ends at a place of the plain line a list begins that is counted in another way than this line. */
    boolean isListBehind(int end) {
        String next = end + 1 < plain.length() ? Markers.kind(plain, end + 1, "") : nextCounted();
        return !next.isEmpty() && !next.equals(counted);
    }

    /** How the next line with anything on it is counted. */
    String nextCounted() {
        int begin = to;
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        String shows = text.substring(begin, Math.min(text.length(), begin + SHOWS));
        int end = shows.indexOf('\n');
        String next = end < 0 ? shows : shows.substring(0, end);
        return Markers.kind(Plain.of(next), 0, next);
    }
}
