package io.github.governance4j.examples.county.deeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeedLogProperties {
    private static final String HEADER = "id,account,member,item,happened,recorded,amount\n";

    /** What is said of a row whose item stood in the log before is what is said of it alone. */
    @Property(tries = 1000)
    void a_row_says_the_same_whether_its_item_was_met_before_or_not(
            @ForAll("rows") String row, @ForAll("rows") String before) throws IOException {
        String item = row.split(",", -1)[3];
        String met = "D1,H1,P1," + item + ",2026-03-01T09:00,2026-03-01T09:00,\n";
        List<String> after = read(HEADER + met + before + row);
        List<String> alone = read(HEADER + "\n\n" + row);
        assertThat(after).endsWith(alone.toArray(String[]::new));
    }

    private static List<String> read(String text) throws IOException {
        Path file = Files.createTempFile("deeds", ".csv");
        List<String> seen = new ArrayList<>();
        try {
            Files.writeString(file, text);
            try (DeedLog log = DeedLog.open(file, fault -> seen.add(told(fault.toString(), file)))) {
                for (Optional<Entry> entry = log.next(); entry.isPresent(); entry = log.next()) {
                    seen.add(told(entry.get().toString(), file));
                }
            }
        } finally {
            Files.delete(file);
        }
        return seen;
    }

    private static String told(String what, Path file) {
        return what.replace(file.toString(), "log");
    }

    @Provide
    Arbitrary<String> rows() {
        Arbitrary<String> own = Arbitraries.of("D7", "~7", "号7", "", "D 7", "Ｄ7");
        Arbitrary<String> id =
                Arbitraries.of("D7", "~7", "", "D 7", "号7", "Ｈ７", "“H7”", "x".repeat(64), "x".repeat(65));
        Arbitrary<String> item = Arbitraries.of(
                "QS001",
                "QS002",
                "QS001;QS002",
                "QS001；QS003",
                "QS001;QS001",
                "QS001;",
                ";",
                "",
                "Q S",
                "ＱＳ001",
                "‘QS001’;‘QS002’");
        Arbitrary<String> moment = Arbitraries.of(
                "2026-03-01T09:30",
                "2026-03-02T09:30",
                "2026-03-28T00:00",
                "2000-01-01T23:59",
                "2026-12-01T09:05",
                "2026-03-31T09:30",
                "2026-02-31T09:30",
                "2026-03-01T09:30:15",
                "1899-03-01T09:30",
                "2026-03-01 09:30",
                "2026-03-01T24:00",
                "");
        Arbitrary<String> amount = Arbitraries.of("", "", "2", "2.5", "2.555", "-1", "1e3", "100000000", "100000001");
        return Combinators.combine(own, id, id, item, moment, moment, amount)
                .as((one, account, member, what, happened, recorded, much) ->
                        String.join(",", one, account, member, what, happened, recorded, much) + "\n");
    }
}
