package io.github.governance4j.core.decide;

/** What people write into a command: grounds, reasons, answers (书面文字). Whether it may be blank is for the decider to say. */
public final class Words {
    /** The most characters of what somebody writes with a command: 500 (ours). */
    public static final int MOST_CHARACTERS = 500;

    private Words() {}

    /**
     * Checks the length, when a command is made:
     *
     * <pre>{@code
     * record Decline(Stamp stamp, String grounds) implements FloodCommand {
     *     Decline {
     *         stamp.requireOfHost();
     *         Words.requireShort(grounds);
     *     }
     * }
     * }</pre>
     *
     * @param text what was written
     * @throws IllegalArgumentException if it has more than {@link #MOST_CHARACTERS}
     */
    public static void requireShort(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("at most " + MOST_CHARACTERS + " characters: " + text.length());
        }
    }
}
