package io.github.governance4j.examples.county.replay;

import io.github.governance4j.examples.county.console.Console;

/** How far a long run has come, for whoever watches (进度): rows done, of how many, and how fast. */
final class Progress {
    private static final long NANOS_BETWEEN = 500_000_000L;
    private static final long MILLIS = 1_000_000L;

    private final Console console;
    private final String zh;
    private final String en;
    private final long began = System.nanoTime();
    private long told = began;

    Progress(Console console, String zh, String en) {
        this.console = console;
        this.zh = zh;
        this.en = en;
    }

    /** Says so now and then. */
    void at(long rows, long of) {
        long now = System.nanoTime();
        if (now - told >= NANOS_BETWEEN) {
            told = now;
            String done = of > 0 ? rows + " / " + of : Long.toString(rows);
            long rate = rows * 1000 / Math.max(1, (now - began) / MILLIS);
            console.progress(zh + " " + done + "，每秒 " + rate + " 行", en + " " + done + ", " + rate + " rows/s ");
        }
    }
}
