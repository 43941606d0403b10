package io.github.governance4j.core.rights.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.TreeMap;

/** Reads the tables: comma-separated cells, quoted where a comma or a quote stands in one, lines that begin with {@code #} left out. */
final class Csv {
    private Csv() {}

    /**
     * The rows of a table.
     *
     * @throws IllegalStateException if the header is another, or a row has more or fewer cells: these tables are ours
     */
    static List<Map<String, String>> rows(String table, List<String> lines, String header) {
        List<String> names = List.of(header.split(",", -1));
        List<Map<String, String>> rows = new ArrayList<>();
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!headed) {
                require(line.equals(header), table, i, "its header is " + header);
                headed = true;
                continue;
            }
            List<String> cells = cells(line);
            require(cells.size() == names.size(), table, i, "it has " + names.size() + " cells, not " + cells.size());
            Map<String, String> row = new TreeMap<>();
            for (int cell = 0; cell < names.size(); cell++) {
                row.put(names.get(cell), cells.get(cell).strip());
            }
            rows.add(row);
        }
        return rows;
    }

    /** The words of a cell, with spaces between. */
    static List<String> words(String cell) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(cell);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static void require(boolean claim, String table, int line, String otherwise) {
        if (!claim) {
            throw new IllegalStateException(table + ":" + (line + 1) + ": " + otherwise);
        }
    }
}
