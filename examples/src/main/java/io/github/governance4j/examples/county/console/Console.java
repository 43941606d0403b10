package io.github.governance4j.examples.county.console;

import io.github.governance4j.core.problem.Problem;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Where one run of a command reads, writes and complains (终端). What was asked for goes to {@code out}; everything else, problems too,
 * to {@code err}. For one thread.
 */
public final class Console {
    private static final long NANOS_BETWEEN_LINES = 10_000_000_000L;

    private final InputStream in;
    private final Output out;
    private final Output err;
    private final boolean terminal;
    private final LongSupplier nanos;
    private Say say = Say.BOTH;
    private boolean isInProgress;
    private long toldProgress;

    private Console(InputStream in, Output out, Output err, boolean terminal, LongSupplier nanos) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.nanos = nanos;
        this.toldProgress = nanos.getAsLong();
    }

    /**
     * A console over three streams.
     *
     * @param in what {@code -} reads
     * @param out for answers
     * @param err for everything else
     * @param terminal whether somebody watches {@code err}, so that progress may overwrite itself
     * @return the console
     */
    public static Console over(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
        return over(in, out, err, terminal, System::nanoTime);
    }

    /**
     * A console over three streams, with a clock of the caller's.
     *
     * @param in what {@code -} reads
     * @param out for answers
     * @param err for everything else
     * @param terminal whether somebody watches {@code err}, so that progress may overwrite itself
     * @param nanos nanoseconds since any moment; only differences count
     * @return the console
     */
    public static Console over(
            InputStream in, OutputStream out, OutputStream err, boolean terminal, LongSupplier nanos) {
        return new Console(in, new Output(out), new Output(err), terminal, nanos);
    }

    /** {@return what {@code -} reads} */
    public InputStream in() {
        return in;
    }

    /** {@return where answers go} */
    public Output out() {
        return out;
    }

    /** {@return where everything else goes} */
    public Output err() {
        return err;
    }

    /** {@return the languages to speak} */
    public Say say() {
        return say;
    }

    /**
     * Chooses the languages.
     *
     * @param languages which
     */
    public void speak(Say languages) {
        this.say = languages;
    }

    /**
     * Tells one problem at once, on {@code err}.
     *
     * @param problem which
     */
    public void tell(Problem problem) {
        progressEnds();
        err.line(say.line(problem));
    }

    /**
     * Tells several problems, on {@code err}.
     *
     * @param problems which
     */
    public void tell(List<Problem> problems) {
        problems.forEach(this::tell);
    }

    /**
     * Says something that is neither answer nor fault, on {@code err}.
     *
     * @param zh in Chinese
     * @param en in English
     */
    public void note(String zh, String en) {
        progressEnds();
        err.line(words(zh, en));
    }

    /**
     * Shows how far a long run has come: on a terminal on one line that the next call overwrites, elsewhere on a line of its own, one in
     * ten seconds at most and none before.
     *
     * @param zh in Chinese
     * @param en in English
     */
    public void progress(String zh, String en) {
        if (terminal) {
            isInProgress = true;
            err.text("\r" + words(zh, en));
            err.flush();
            return;
        }
        long now = nanos.getAsLong();
        if (now - toldProgress >= NANOS_BETWEEN_LINES) {
            toldProgress = now;
            err.line(words(zh, en).strip());
            err.flush();
        }
    }

    /** Ends the line {@link #progress} wrote on, if it did; what is told next does so by itself. */
    public void progressEnds() {
        if (isInProgress) {
            isInProgress = false;
            err.text("\n");
        }
    }

    /**
     * The words in the chosen languages.
     *
     * @param zh in Chinese
     * @param en in English
     * @return one or both
     */
    public String words(String zh, String en) {
        return switch (say) {
            case ZH -> zh;
            case EN -> en;
            case BOTH -> zh + " " + en;
        };
    }
}
