package io.github.governance4j.rulebook.yaml;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.text.Lines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads one YAML document into a tree, or tells why not. */
public final class YamlDocument {
    /** The largest document: 256 KiB, some thousand times a real one. */
    public static final long MOST_BYTES = 256L << 10;

    private final String document;
    private final Consumer<Problem> problems;

    private YamlDocument(String document, Consumer<Problem> problems) {
        this.document = document;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param file the document
     * @param problems told of every fault
     * @return its root, or empty if {@code problems} was told of an error that left none
     */
    public static Optional<YamlNode> read(Path file, Consumer<Problem> problems) {
        String document = file.toString();
        if (Files.isDirectory(file)) {
            problems.accept(Problem.error(Position.startOf(document), "FILE_IS_A_FOLDER")
                    .with("file", document));
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, document, problems);
        } catch (NoSuchFileException missing) {
            problems.accept(
                    Problem.error(Position.startOf(document), "FILE_NOT_FOUND").with("file", document));
        } catch (IOException unreadable) {
            problems.accept(Problem.error(Position.startOf(document), "FILE_NOT_READABLE")
                    .with("file", document));
        }
        return Optional.empty();
    }

    private static Optional<YamlNode> read(InputStream in, String document, Consumer<Problem> problems)
            throws IOException {
        boolean sound = true;
        StringBuilder text = new StringBuilder();
        Lines lines = new Lines(in, document, MOST_BYTES);
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            line.get().problems().forEach(problems);
            sound &= line.get().problems().isEmpty();
            text.append(line.get().text());
        }
        return sound ? new YamlDocument(document, problems).parse(text.toString()) : Optional.empty();
    }

    private Optional<YamlNode> parse(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(document)
                .setCodePointLimit((int) MOST_BYTES)
                .build();
        TreeBuilder tree = new TreeBuilder(document, problems);
        try {
            Parser events = new ParserImpl(settings, new StreamReader(settings, text));
            while (events.hasNext()) {
                if (!tree.take(events.next())) {
                    return Optional.empty();
                }
            }
        } catch (MarkedYamlEngineException syntax) {
            problems.accept(Problem.error(at(syntax), "YAML_SYNTAX").with("detail", syntax.getProblem()));
            return Optional.empty();
        } catch (ReaderException unprintable) {
            problems.accept(Problem.error(at(text, unprintable.getPosition()), "CONTROL_CHARACTER")
                    .with("found", String.format("U+%04X", unprintable.getCodePoint())));
            return Optional.empty();
        } catch (YamlEngineException other) {
            problems.accept(Problem.error(Position.startOf(document), "YAML_SYNTAX")
                    .with("detail", String.valueOf(other.getMessage())));
            return Optional.empty();
        } catch (IllegalArgumentException noCharacter) {
            // The engine asks Java for the character of an escape like \UFFFFFFFF, and lets its complaint through.
            problems.accept(Problem.error(tree.last(), "YAML_SYNTAX").with("detail", "an escape that is no character"));
            return Optional.empty();
        }
        if (tree.root().isEmpty()) {
            problems.accept(Problem.error(Position.startOf(document), "FILE_EMPTY"));
        }
        return tree.root();
    }

    private Position at(MarkedYamlEngineException syntax) {
        return syntax.getProblemMark()
                .or(syntax::getContextMark)
                .map(mark -> position(document, mark))
                .orElse(Position.startOf(document));
    }

    // The engine counts the characters before it.
    private Position at(String text, int index) {
        int offset = text.offsetByCodePoints(0, Math.min(index, text.codePointCount(0, text.length())));
        String before = text.substring(0, offset);
        int lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
        int line = (int) before.replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
        return new Position(document, line + 1, before.codePointCount(lineStart, before.length()) + 1);
    }

    static Position position(String document, Mark mark) {
        return new Position(document, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
