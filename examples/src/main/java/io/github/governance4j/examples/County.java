package io.github.governance4j.examples;

/** The {@code county} command. */
public final class County {
    private County() {}

    /**
     * Runs the command.
     *
     * @param args what the user typed after {@code county}
     */
    public static void main(String[] args) {
        System.out.println("county");
    }
}
