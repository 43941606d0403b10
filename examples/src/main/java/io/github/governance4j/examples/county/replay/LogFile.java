package io.github.governance4j.examples.county.replay;

import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The logs there are, by what they are called in a folder (登记簿). */
public enum LogFile {
    /** What residents did, and nothing else (事迹). */
    DEEDS("activities.csv"),
    /** What is claimed and objected to (申报、异议), with deeds beside it if there are any: one log. */
    CLAIMS("claims.csv"),
    /** What was done about matters (事项). */
    MATTERS("matters.csv"),
    /** What was done about hazards and warnings (隐患). */
    HAZARDS("hazards.csv"),
    /** What was done about disputes (纠纷); what happened in sessions may stand in a second file beside it. */
    DISPUTES("disputes.csv");

    /** The second file of a log of disputes. */
    public static final String SESSIONS = "sessions.csv";

    /** What objections are called beside claims. */
    public static final String OBJECTIONS = "objections.csv";

    private final String file;

    LogFile(String file) {
        this.file = file;
    }

    /** The files that make up the log, in the order in which rows recorded at one moment are taken. */
    private List<String> files() {
        return switch (this) {
            case CLAIMS -> List.of(DEEDS.file, file, OBJECTIONS);
            case DISPUTES -> List.of(file, SESSIONS);
            case DEEDS, MATTERS, HAZARDS -> List.of(file);
        };
    }

    /** {@return what it is called in a folder} */
    public String file() {
        return file;
    }

    /**
     * {@return the logs a folder holds}
     *
     * @param folder the folder
     */
    static List<LogFile> in(Path folder) {
        List<LogFile> held = new ArrayList<>(Arrays.stream(values())
                .filter(log -> log.files().stream().anyMatch(name -> Files.exists(folder.resolve(name))))
                .toList());
        boolean claimsOnly = isClaimed(folder);
        held.removeIf(log -> claimsOnly ? log == DEEDS : log == CLAIMS);
        return held;
    }

    private static boolean isClaimed(Path folder) {
        return Files.exists(folder.resolve(CLAIMS.file)) || Files.exists(folder.resolve(OBJECTIONS));
    }

    /**
     * {@return the file by which a folder's log is named: the first of its files that is there}
     *
     * @param folder the folder
     */
    Path within(Path folder) {
        return files().stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseGet(() -> folder.resolve(file));
    }

    /**
     * {@return the files that make up a log, in the order in which rows recorded at one moment are taken: the one it was named by, and
     * those that come after it in the folder}
     *
     * @param log the file it was named by
     */
    public static List<Path> parts(Path log) {
        LogFile kind = of(log);
        int named = kind.files().indexOf(String.valueOf(log.getFileName()));
        List<Path> parts = new ArrayList<>(List.of(log));
        if (named >= 0 || kind == DISPUTES) {
            kind.files().subList(Math.max(0, named) + 1, kind.files().size()).stream()
                    .map(log::resolveSibling)
                    .filter(Files::isRegularFile)
                    .forEach(parts::add);
        }
        return parts;
    }

    /**
     * {@return which log a file of any name is, by its header and what stands beside it; deeds if it cannot be told}
     *
     * @param file a file that can be read again
     */
    public static LogFile of(Path file) {
        if (Files.isRegularFile(file)) {
            try (CsvRows rows = Columns.of().andOthers().open(file, unheard -> {})) {
                return of(file, rows.columns());
            }
        }
        return Arrays.stream(values())
                .filter(log -> file.endsWith(log.file))
                .findFirst()
                .orElse(file.endsWith(OBJECTIONS) ? CLAIMS : DEEDS);
    }

    private static LogFile of(Path file, List<String> columns) {
        if (!columns.contains("action")) {
            boolean isOneOfThree = file.endsWith(DEEDS.file) && isClaimed(file.resolveSibling("."));
            return isOneOfThree ? CLAIMS : DEEDS;
        }
        return columns.contains("matter")
                ? MATTERS
                : columns.contains("hazard")
                        ? HAZARDS
                        : columns.contains("dispute") ? DISPUTES : columns.contains("account") ? CLAIMS : DEEDS;
    }
}
