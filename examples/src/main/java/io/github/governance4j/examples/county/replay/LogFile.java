package io.github.governance4j.examples.county.replay;

import io.github.governance4j.examples.county.claims.HallLog;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The logs there are, by what they are called in a folder (登记簿). */
public enum LogFile {
    /** What residents did (事迹); claims and objections may stand beside it, and then are one log with it. */
    DEEDS("activities.csv"),
    /** What was done about matters (事项). */
    MATTERS("matters.csv"),
    /** What was done about hazards and warnings (隐患). */
    HAZARDS("hazards.csv"),
    /** What was done about disputes (纠纷); what happened in sessions may stand in a second file beside it. */
    DISPUTES("disputes.csv");

    /** The second file of a log of disputes. */
    public static final String SESSIONS = "sessions.csv";

    /** Claims of deeds, beside them. */
    public static final String CLAIMS = "claims.csv";

    /** Objections, beside them. */
    public static final String OBJECTIONS = "objections.csv";

    private final String file;

    LogFile(String file) {
        this.file = file;
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
        return Arrays.stream(values())
                .filter(log -> log.files().stream().anyMatch(file -> Files.exists(folder.resolve(file))))
                .toList();
    }

    /** Its files, in the order in which rows recorded at one moment are taken. */
    private List<String> files() {
        return switch (this) {
            case DEEDS -> List.of(file, CLAIMS, OBJECTIONS);
            case DISPUTES -> List.of(file, SESSIONS);
            case MATTERS, HAZARDS -> List.of(file);
        };
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
     * those that follow it in a folder}
     *
     * @param log the file it was named by
     */
    public static List<Path> parts(Path log) {
        List<String> files = of(log).files();
        int named = files.indexOf(String.valueOf(log.getFileName()));
        List<Path> parts = new ArrayList<>(List.of(log));
        if (named >= 0 || of(log) == DISPUTES) {
            files.subList(Math.max(0, named) + 1, files.size()).stream()
                    .map(log::resolveSibling)
                    .filter(Files::isRegularFile)
                    .forEach(parts::add);
        }
        return parts;
    }

    /**
     * {@return whether there are claims or objections in a log, and not deeds alone}
     *
     * @param log the file it was named by
     */
    public static boolean isClaimed(Path log) {
        List<Path> parts = parts(log);
        return parts.size() > 1 || HallLog.isOfActs(log);
    }

    /**
     * {@return which log a file of any name is, by its header; deeds if it cannot be told}
     *
     * @param file a file that can be read again
     */
    public static LogFile of(Path file) {
        if (Files.isRegularFile(file)) {
            try (CsvRows rows = Columns.of().andOthers().open(file, unheard -> {})) {
                List<String> columns = rows.columns();
                if (!columns.contains("action")) {
                    return DEEDS;
                }
                return columns.contains("matter")
                        ? MATTERS
                        : columns.contains("hazard") ? HAZARDS : columns.contains("dispute") ? DISPUTES : DEEDS;
            }
        }
        return Arrays.stream(values())
                .filter(log -> file.endsWith(log.file))
                .findFirst()
                .orElse(DEEDS);
    }
}
