package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.log.Sha256;
import io.github.governance4j.rulebook.Rulebook;
import io.github.governance4j.rulebook.RulebookFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where a rulebook is (规则手册所在): a folder, or one of those that come with the command.
 *
 * @param name the folder's path, or {@code shipped:} and the shipped rulebook's name
 */
public record Rules(String name) {
    private static final String SHIPPED = "shipped:";
    private static final int DEEPEST = 8;

    /** {@return the rulebook in a folder}
     *
     * @param folder where
     */
    public static Rules in(Path folder) {
        return new Rules(folder.toString());
    }

    /** {@return a rulebook that comes with the command}
     *
     * @param name which
     */
    public static Rules shipped(String name) {
        return new Rules(SHIPPED + name);
    }

    boolean isShipped() {
        return name.startsWith(SHIPPED);
    }

    /** The same rules, wherever the process is started next time. */
    Rules lasting() {
        return isShipped() ? this : in(Path.of(name).toAbsolutePath().normalize());
    }

    /**
     * Reads the rulebook and tells what is wrong with it.
     *
     * @param console hears of problems
     * @return the rulebook, or empty if it has errors
     */
    public Optional<Rulebook> read(Console console) {
        return inFolder(folder -> {
            var reading = RulebookFolder.read(folder);
            console.tell(reading.problems().stream().map(this::asFound).toList());
            return reading.fold(whole -> Optional.of(whole.value()), faulty -> Optional.empty());
        });
    }

    /** {@return the rulebook, without telling what is wrong with it; empty if it has errors} */
    public Optional<Rulebook> readQuietly() {
        return inFolder(folder ->
                RulebookFolder.read(folder).fold(whole -> Optional.of(whole.value()), faulty -> Optional.empty()));
    }

    /** {@return whether there is a rulebook} */
    public boolean isThere() {
        return isShipped() || Files.isRegularFile(Path.of(name, RulebookFolder.DOCUMENT));
    }

    /**
     * The digest of a rulebook: of its document and the files the document names.
     *
     * @return the digest
     * @throws IOException if they cannot be read
     */
    public String digest() throws IOException {
        try {
            return inFolder(Rules::digest);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String digest(Path folder) {
        MessageDigest digest = Sha256.fresh();
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            String document = Files.readString(folder.resolve(RulebookFolder.DOCUMENT));
            List<String> parts = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.equals(RulebookFolder.DOCUMENT) || document.contains(name))
                    .sorted()
                    .toList();
            for (String part : parts) {
                String line = part + " " + Sha256.of(folder.resolve(part)) + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.hex(digest);
    }

    private Problem asFound(Problem problem) {
        return isShipped() ? Shipped.inSourceTree(problem) : problem;
    }

    private <T> T inFolder(Function<Path, T> work) {
        return isShipped() ? Shipped.rulebook(name.substring(SHIPPED.length()), work) : work.apply(Path.of(name));
    }
}
