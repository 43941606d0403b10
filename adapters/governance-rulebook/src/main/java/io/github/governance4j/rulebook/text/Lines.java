package io.github.governance4j.rulebook.text;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A UTF-8 document, line by line, strictly: bytes that are not UTF-8 and control characters are problems at their place, never
 * replaced in silence, and where there are many the document is given up. A byte order mark is taken off. Lines end with LF, CRLF or CR and keep their end.
 */
public final class Lines implements Closeable {
    /** The most characters of a line. */
    public static final int LONGEST_LINE = 1 << 16;

    private static final int MOST_PROBLEMS_OF_A_LINE = 100;
    /** After so many lines that are not UTF-8 the document as a whole is not. */
    private static final int MOST_LINES_NOT_UTF8 = 10;

    /** Below {@link #LONGEST_LINE}, so that no line within it is too long. */
    private static final int BUFFER = 1 << 15;

    private static final int END = -1;
    private static final int NOT_UTF8 = -2;
    private static final int NOTHING = -3;

    private final InputStream in;
    private final String document;
    private final long mostBytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
    private long bytesRead;
    private boolean inputEnded;
    private boolean notUtf8Next;
    private boolean saidTooLarge;
    private int pushedBack = NOTHING;
    private int number;
    private int linesNotUtf8;

    /**
     * Reads lines.
     *
     * @param in the bytes
     * @param document its name, for problems
     * @param mostBytes how many bytes are read at most
     */
    public Lines(InputStream in, String document, long mostBytes) {
        this.in = in;
        this.document = document;
        this.mostBytes = mostBytes;
    }

    /**
     * One line of a document.
     *
     * @param number counted from 1
     * @param text with its end, if it has one; what is wrong with it is replaced by U+FFFD
     * @param problems what is wrong with it, the first hundred
     */
    public record Line(int number, String text, List<Problem> problems) {}

    /** {@return how many bytes were read so far} */
    public long bytesRead() {
        return bytesRead;
    }

    /**
     * The next line.
     *
     * @return the line, or empty at the end
     * @throws IOException if the bytes cannot be had
     */
    public Optional<Line> next() throws IOException {
        if (linesNotUtf8 == MOST_LINES_NOT_UTF8) {
            return Optional.empty();
        }
        if (number > 0 && pushedBack == NOTHING) {
            Optional<Line> plain = plain();
            if (plain.isPresent()) {
                return plain;
            }
        }
        int c = read();
        if (number == 0 && c == '\uFEFF') {
            c = read();
        }
        if (c == END) {
            return isTooLarge()
                    ? Optional.of(new Line(number + 1, "", List.of(tooLarge(number + 1))))
                    : Optional.empty();
        }
        number++;
        StringBuilder text = new StringBuilder();
        List<Problem> problems = new ArrayList<>();
        boolean tooLong = false;
        for (; c != END; c = read()) {
            if (c == '\n' || c == '\r') {
                end(c, text);
                break;
            }
            if (text.length() == LONGEST_LINE) {
                tooLong = true;
                continue;
            }
            if (problems.size() < MOST_PROBLEMS_OF_A_LINE) {
                check(c, text, problems);
            }
            text.append(c == NOT_UTF8 ? '\uFFFD' : (char) c);
        }
        if (c == END && isTooLarge()) {
            problems.add(tooLarge(number));
        }
        if (tooLong) {
            problems.add(Problem.error(new Position(document, number, 1), "LINE_TOO_LONG")
                    .with("most", LONGEST_LINE));
        }
        if (!problems.isEmpty()) {
            countNotUtf8(problems);
        }
        return Optional.of(new Line(number, text.toString(), List.copyOf(problems)));
    }

    /** The next line where all of it is decoded, it ends with LF, and nothing is wrong with it: nearly every line. */
    private Optional<Line> plain() {
        char[] text = chars.array();
        int from = chars.position();
        for (int at = from; at < chars.limit(); at++) {
            char c = text[at];
            if (c == '\n') {
                chars.position(at + 1);
                return Optional.of(new Line(++number, new String(text, from, at + 1 - from), List.of()));
            }
            if (isControl(c)) {
                break;
            }
        }
        return Optional.empty();
    }

    /**
     * The next line as it stands in the document, where that can be told without making text of it: most lines of a long log, of which few
     * cells are ever looked at.
     *
     * @return the line; empty at the end, and where {@link #next} has to look at it
     * @throws IOException if the bytes cannot be had
     */
    public Optional<RawLine> nextRaw() throws IOException {
        boolean begunAsText = number == 0 || pushedBack != NOTHING || notUtf8Next || chars.hasRemaining();
        if (begunAsText || linesNotUtf8 == MOST_LINES_NOT_UTF8) {
            return Optional.empty();
        }
        int end = RawLine.end(bytes.array(), bytes.position(), bytes.limit());
        if (end == RawLine.NOT_ALL_THERE && fetch()) {
            end = RawLine.end(bytes.array(), bytes.position(), bytes.limit());
        }
        if (end < 0) {
            return Optional.empty();
        }
        byte[] line = Arrays.copyOfRange(bytes.array(), bytes.position(), end);
        bytes.position(end);
        return Optional.of(new RawLine(++number, line));
    }

    // Bytes of another encoding are a fault of the whole document; told line by line it would be thousands.
    private void countNotUtf8(List<Problem> problems) {
        boolean isOther = problems.stream()
                .anyMatch(p -> p.code().equals("NOT_UTF8")
                        || "U+0000".equals(p.values().get("found")));
        if (isOther && ++linesNotUtf8 == MOST_LINES_NOT_UTF8) {
            problems.add(
                    Problem.error(Position.startOf(document), "FILE_NOT_UTF8").with("line", number));
        }
    }

    private void check(int c, StringBuilder before, List<Problem> problems) {
        if (c == NOT_UTF8) {
            tell(Problem.error(here(before), "NOT_UTF8"), problems);
        } else if (isControl(c)) {
            tell(Problem.error(here(before), "CONTROL_CHARACTER").with("found", String.format("U+%04X", c)), problems);
        }
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\t';
    }

    /** Each fault once a line: where the first stands the others will be seen. */
    private static void tell(Problem problem, List<Problem> problems) {
        if (problems.stream()
                .noneMatch(told ->
                        told.code().equals(problem.code()) && told.values().equals(problem.values()))) {
            problems.add(problem);
        }
    }

    private Position here(StringBuilder before) {
        return new Position(document, number, before.codePointCount(0, before.length()) + 1);
    }

    private void end(int c, StringBuilder text) throws IOException {
        text.append((char) c);
        if (c == '\r') {
            int after = read();
            if (after == '\n') {
                text.append('\n');
            } else {
                pushedBack = after;
            }
        }
    }

    private boolean isTooLarge() {
        return bytesRead > mostBytes && !saidTooLarge;
    }

    private Problem tooLarge(int line) {
        saidTooLarge = true;
        return Problem.error(new Position(document, line, 1), "FILE_TOO_LARGE").with("most", mostBytes);
    }

    private int read() throws IOException {
        if (pushedBack != NOTHING) {
            int c = pushedBack;
            pushedBack = NOTHING;
            return c;
        }
        while (!chars.hasRemaining()) {
            if (notUtf8Next) {
                notUtf8Next = false;
                return NOT_UTF8;
            }
            if (!fill()) {
                return END;
            }
        }
        return chars.get();
    }

    private boolean fill() throws IOException {
        chars.clear();
        boolean more = true;
        while (more) {
            // Where our own cut went through a character, what is left of it is no fault of the document.
            CoderResult result = decoder.decode(bytes, chars, inputEnded && bytesRead <= mostBytes);
            if (result.isError()) {
                bytes.position(bytes.position() + result.length());
                notUtf8Next = true;
                break;
            }
            if (result.isOverflow() || chars.position() > 0) {
                break;
            }
            more = fetch();
        }
        chars.flip();
        return more;
    }

    private boolean fetch() throws IOException {
        if (inputEnded) {
            return false;
        }
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            inputEnded = true;
        } else {
            bytesRead += count;
            int taken = (int) Math.max(0, count - Math.max(0, bytesRead - mostBytes));
            bytes.position(bytes.position() + taken);
            inputEnded = bytesRead > mostBytes;
        }
        bytes.flip();
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
