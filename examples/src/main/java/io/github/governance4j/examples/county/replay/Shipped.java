package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The examples that come with the command (随附示例): in the jar, or in the build's folders while it is being built. */
final class Shipped {
    private Shipped() {}

    /** Does something with the folder of a shipped rulebook while it can be read. */
    static <T> T rulebook(String name, Function<Path, T> work) {
        // A file is asked for, not its folder: jars need not have entries for folders.
        String folder = "/rulebooks/" + name;
        String document = folder + "/rulebook.yaml";
        try {
            URI uri = Objects.requireNonNull(Shipped.class.getResource(document), "not in this jar: " + document)
                    .toURI();
            if (!uri.getScheme().equals("jar")) {
                return work.apply(Path.of(uri).resolveSibling(""));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return work.apply(jar.getPath(folder));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("bug: no address for " + document, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same problem, at the place where people find the shipped files: in the source tree, not in the jar. */
    static Problem inSourceTree(Problem problem) {
        String file = problem.at().file().replace('\\', '/');
        int from = file.lastIndexOf("/rulebooks/");
        Position at = new Position(
                from < 0 ? file : "examples" + file.substring(from),
                problem.at().line(),
                problem.at().column());
        return new Problem(at, problem.code(), problem.severity(), problem.item(), problem.values());
    }
}
