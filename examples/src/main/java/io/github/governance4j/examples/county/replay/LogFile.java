package io.github.governance4j.examples.county.replay;

import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The logs there are, by what they are called in a folder (登记簿). */
public enum LogFile {
    /** What residents did (事迹). */
    DEEDS("activities.csv"),
    /** What was done about matters (事项). */
    MATTERS("matters.csv"),
    /** What was done about hazards and warnings (隐患). */
    HAZARDS("hazards.csv"),
    /** What was done about disputes (纠纷); what happened in sessions may stand in a second file beside it. */
    DISPUTES("disputes.csv");

    /** The second file of a log of disputes. */
    public static final String SESSIONS = "sessions.csv";

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
                .filter(log -> Files.exists(folder.resolve(log.file))
                        || (log == DISPUTES && Files.exists(folder.resolve(SESSIONS))))
                .toList();
    }

    /**
     * {@return the files that make up a log, in the order in which rows recorded at one moment are taken}
     *
     * @param log the file it was named by
     */
    public static List<Path> parts(Path log) {
        Path beside = log.resolveSibling(SESSIONS);
        return of(log) == DISPUTES && !log.endsWith(SESSIONS) && Files.isRegularFile(beside)
                ? List.of(log, beside)
                : List.of(log);
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
