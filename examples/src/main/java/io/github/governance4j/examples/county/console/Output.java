package io.github.governance4j.examples.county.console;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A stream of text in UTF-8, whatever the locale; a new line is {@code \n} everywhere. Unlike a {@code PrintStream} it does not hide
 * that nobody reads on: then it throws {@link Gone}. Closing it closes nothing; the stream is the process's.
 */
public final class Output extends Writer {
    private final Writer writer;

    Output(OutputStream out) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /**
     * Writes one line.
     *
     * @param line without its end
     */
    public void line(String line) {
        text(line);
        text("\n");
    }

    /**
     * Writes text as it is.
     *
     * @param text possibly several lines
     */
    public void text(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new Gone(e);
        }
    }

    @Override
    public void write(char[] text, int offset, int length) {
        try {
            writer.write(text, offset, length);
        } catch (IOException e) {
            throw new Gone(e);
        }
    }

    /** Hands on everything written so far. */
    @Override
    public void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new Gone(e);
        }
    }

    /** Hands on everything written so far, and leaves the stream open. */
    @Override
    public void close() {
        flush();
    }

    /** Nothing more can be written to this stream (输出已断开). */
    public static final class Gone extends UncheckedIOException {
        private static final long serialVersionUID = 1;

        Gone(IOException cause) {
            super(cause);
        }

        /** {@return whether the reader of a pipe went away, as {@code head} does; no fault of anybody's} */
        public boolean isClosedPipe() {
            String said = String.valueOf(getMessage());
            return said.contains("Broken pipe") || said.contains("断开的管道") || said.contains("pipe is being closed");
        }
    }
}
