package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.csv.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds the files a rulebook names, inside its own folder and nowhere else. */
final class FolderFiles {
    // Forward slashes on every system, so that a folder reads the same everywhere; no drive letters, no way up. One
    // step of it, since a
    // pattern of all would go as deep as there are steps.
    private static final Pattern STEP = Pattern.compile("(?!\\.{1,2}$)[^/\\\\:\\p{Cntrl}]+");

    private final Path folder;
    private final Consumer<Problem> problems;

    FolderFiles(Path folder, Consumer<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The file a cell names, or empty if {@code problems} was told why there is none to read. */
    Optional<Path> find(Cell cell) {
        if (cell.isEmpty()) {
            problems.accept(Problem.error(cell.at(), "MISSING_VALUE"));
            return Optional.empty();
        }
        try {
            String[] steps = cell.text().split("/", -1);
            if (Arrays.stream(steps).allMatch(step -> STEP.matcher(step).matches())) {
                Path file = folder;
                for (String step : steps) {
                    file = file.resolve(step);
                }
                return inside(file, cell);
            }
        } catch (InvalidPathException notAPath) {
            // The same problem as any other path that is none of ours.
        }
        problems.accept(cell.error("PATH_OUTSIDE_FOLDER"));
        return Optional.empty();
    }

    private Optional<Path> inside(Path file, Cell cell) {
        if (!Files.exists(file)) {
            problems.accept(cell.error("FILE_NOT_FOUND").with("file", file.toString()));
        } else if (Files.isDirectory(file)) {
            problems.accept(cell.error("FILE_IS_A_FOLDER").with("file", file.toString()));
        } else if (!Files.isRegularFile(file)) {
            problems.accept(cell.error("FILE_NOT_READABLE").with("file", file.toString()));
        } else if (!isReallyInside(file)) {
            // A link that leads out.
            problems.accept(cell.error("PATH_OUTSIDE_FOLDER"));
        } else {
            return Optional.of(file);
        }
        return Optional.empty();
    }

    private boolean isReallyInside(Path file) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException unknown) {
            return false;
        }
    }
}
