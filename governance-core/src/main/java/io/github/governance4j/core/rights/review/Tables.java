package io.github.governance4j.core.rights.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables a review reads, made ready (审查表).
 *
 * @param lexicon what rules speak of
 * @param lines what crosses which line, the most telling first
 * @param kinds what speaks for which kind of deed
 */
record Tables(Lexicon lexicon, List<LineRow> lines, List<KindRow> kinds) {
    /** Tables from the lines of their four files. */
    static Tables of(List<String> concepts, List<String> codes, List<String> lines, List<String> kinds) {
        Lexicon lexicon = Lexicon.of(Csv.rows("concepts.csv", concepts, Lexicon.HEADER));
        Map<String, Map<String, String>> byCode = new TreeMap<>();
        Csv.rows("codes.csv", codes, LineRow.CODES).forEach(row -> byCode.put(row.getOrDefault("code", ""), row));
        return new Tables(
                lexicon,
                Csv.rows("lines.csv", lines, LineRow.HEADER).stream()
                        .map(row -> LineRow.of(lexicon, row, byCode))
                        .toList(),
                Csv.rows("kinds.csv", kinds, KindRow.HEADER).stream()
                        .map(row -> KindRow.of(lexicon, row))
                        .toList());
    }
}
