package io.github.governance4j.rulebook.text;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.text.Lines.Line;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A whole text that remembers where each of its characters stands. A line that could not be read is blank in it. Immutable. */
public final class PlacedText {
    /** The most bytes of a text: 1 MiB. */
    public static final long MOST_BYTES = 1L << 20;

    private final String document;
    private final String words;
    private final List<Integer> starts;

    private PlacedText(String document, String words, List<Integer> starts) {
        this.document = document;
        this.words = words;
        this.starts = starts;
    }

    /**
     * Reads a text.
     *
     * @param file the text
     * @param problems told of {@code FILE_NOT_FOUND}, {@code FILE_NOT_READABLE}, {@code FILE_IS_A_FOLDER}, {@code FILE_EMPTY}, {@code
     *     FILE_TOO_LARGE}, {@code NOT_UTF8}, {@code FILE_NOT_UTF8}, {@code CONTROL_CHARACTER} and {@code LINE_TOO_LONG}
     * @return what could be read of it
     */
    public static PlacedText read(Path file, Consumer<Problem> problems) {
        String document = file.toString();
        StringBuilder words = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        Position start = Position.startOf(document);
        if (Files.isDirectory(file)) {
            problems.accept(Problem.error(start, "FILE_IS_A_FOLDER").with("file", document));
            return new PlacedText(document, "", starts);
        }
        try (Lines lines = new Lines(new BufferedInputStream(Files.newInputStream(file)), document, MOST_BYTES)) {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                starts.add(words.length());
                line.get().problems().forEach(problems);
                words.append(line.get().problems().isEmpty() ? line.get().text() : "\n");
            }
            if (starts.isEmpty()) {
                problems.accept(Problem.error(start, "FILE_EMPTY"));
            }
        } catch (NoSuchFileException missing) {
            problems.accept(Problem.error(start, "FILE_NOT_FOUND").with("file", document));
        } catch (IOException unreadable) {
            problems.accept(Problem.error(start, "FILE_NOT_READABLE").with("file", document));
        }
        return new PlacedText(document, words.toString(), starts);
    }

    /** {@return the text, its lines with their ends} */
    public String words() {
        return words;
    }

    /**
     * {@return where a character stands}
     *
     * @param offset which, in UTF-16 units from the beginning; 0 to the length of the text
     */
    public Position at(int offset) {
        int found = Collections.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return line < 0
                ? Position.startOf(document)
                : new Position(document, line + 1, words.codePointCount(starts.get(line), offset) + 1);
    }
}
