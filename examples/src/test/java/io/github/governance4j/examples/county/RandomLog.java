package io.github.governance4j.examples.county;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Logs in which anything may happen: repeats, contradictions, refusals, late records, any order. */
final class RandomLog {
    static final String HEADER = "id,account,member,item,happened,recorded,amount,evidence\n";
    private static final List<String> ITEMS = List.of(
            "QS001", "QS001", "QS002", "QS003", "QS004", "QS005", "QS007", "QS008", "QS009", "QS999", "QS001;QS003");

    private RandomLog() {}

    static List<String> rows(long seed) {
        Random chance = new Random(seed);
        List<String> rows = new ArrayList<>();
        LocalDateTime recorded = LocalDateTime.of(2025, 12, 20, 8, 0);
        int count = 1 + chance.nextInt(120);
        for (int i = 0; i < count; i++) {
            recorded = recorded.plusHours(chance.nextInt(chance.nextInt(20) == 0 ? 20_000 : 200));
            if (!rows.isEmpty() && chance.nextInt(8) == 0) {
                String row = rows.get(chance.nextInt(rows.size()));
                rows.add(chance.nextBoolean() ? row : row.replace("QS001", "QS002"));
                continue;
            }
            LocalDateTime happened =
                    recorded.minusHours(chance.nextInt(10) == 0 ? chance.nextInt(9000) - 10 : chance.nextInt(30));
            rows.add("D" + i + ",H" + chance.nextInt(4) + ",P" + chance.nextInt(6) + ","
                    + ITEMS.get(chance.nextInt(ITEMS.size())) + "," + happened + "," + recorded + ","
                    + (chance.nextInt(5) == 0 ? chance.nextInt(40) : "") + ",");
        }
        if (chance.nextInt(3) == 0) {
            Collections.shuffle(rows, chance);
        }
        return rows;
    }

    static String text(List<String> rows) {
        return HEADER + String.join("\n", rows) + "\n";
    }
}
