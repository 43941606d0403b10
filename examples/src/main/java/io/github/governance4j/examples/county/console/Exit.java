package io.github.governance4j.examples.county.console;

/** The exit codes of every command (退出码). */
public final class Exit {
    /** All is well; warnings do not change that. */
    public static final int FINE = 0;
    /** The input has faults, and all of them were printed; what could be answered was. */
    public static final int FAULTS = 1;
    /** Wrong usage, a place to write to that cannot be written, or too little memory. */
    public static final int USAGE = 2;
    /** A bug of ours. */
    public static final int BUG = 3;

    private Exit() {}
}
