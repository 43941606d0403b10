package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.rulebook.RulebookFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReplayProperties {
    private static final String RULEBOOK = "rulebooks/qingshi";
    private static final Editions<Catalogue> EDITIONS =
            RulebookFolder.read(Path.of(RULEBOOK)).orThrow().points();

    private Path folder = Path.of("");

    @BeforeTry
    void a_folder() throws IOException {
        folder = Files.createTempDirectory("replay");
    }

    @AfterTry
    void no_folder() throws IOException {
        Folders.delete(folder);
    }

    @Property(tries = 25)
    void a_replay_decides_as_a_desk_would(@ForAll long seed) throws IOException {
        List<String> rows = RandomLog.rows(seed);
        DeskPath desk = new DeskPath(EDITIONS);
        rows.forEach(desk::take);
        replay(rows);
        List<String> decided = decisions().stream()
                .map(cells -> String.join(",", cells[0], cells[1], cells[2], cells[3], cells[5], cells[6], cells[7]))
                .toList();
        assertThat(decided).isEqualTo(desk.decided());
        assertThat(balances()).isEqualTo(desk.balances());
    }

    @Property(tries = 12)
    void totals_are_the_sums_of_the_rows(@ForAll long seed) throws IOException {
        replay(RandomLog.rows(seed));
        JsonNode totals = result().get("totals");
        List<String[]> rows = decisions();
        assertThat(totals.get("deeds").asLong()).isEqualTo(rows.size());
        for (String outcome : List.of("accepted", "declined", "refused")) {
            assertThat(totals.get(outcome).asLong())
                    .isEqualTo(
                            rows.stream().filter(row -> row[3].equals(outcome)).count());
        }
        assertThat(totals.get("granted").decimalValue()).isEqualByComparingTo(sum(rows, 5));
        assertThat(totals.get("lost").decimalValue()).isEqualByComparingTo(sum(rows, 6));
    }

    @Property(tries = 3)
    void why_tells_of_every_row_what_the_replay_decided(@ForAll long seed) throws IOException {
        replay(RandomLog.rows(seed));
        Path out = folder.resolve("out");
        for (String[] row : decisions()) {
            Shell.Said said = Shell.run("why", out.toString(), row[0], "--lang", "en");
            assertThat(said.code()).as(said.err()).isZero();
            assertThat(said.out())
                    .contains("  account: " + row[1] + "\n")
                    .contains("  outcome: " + row[3] + "\n")
                    .contains("  code: " + row[4] + "\n")
                    .contains("  granted: " + row[5] + "\n")
                    .contains("  lost to caps: " + row[6] + "\n");
        }
    }

    private void replay(List<String> rows) throws IOException {
        Path log = Files.createDirectories(folder.resolve("log"));
        Files.writeString(log.resolve("activities.csv"), RandomLog.text(rows));
        Shell.Said said = Shell.run(
                "replay",
                RULEBOOK,
                "--log",
                log.toString(),
                "--out",
                folder.resolve("out").toString());
        boolean isContradicted = said.err().contains("REPEATED_WITH_OTHER_CONTENT");
        assertThat(said.code()).as(said.err()).isEqualTo(isContradicted ? 1 : 0);
    }

    private List<String[]> decisions() throws IOException {
        return Files.readAllLines(folder.resolve("out/decisions.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private Map<String, List<BigDecimal>> balances() throws IOException {
        Map<String, List<BigDecimal>> all = new TreeMap<>();
        JsonNode accounts = result().get("accounts");
        for (String id : accounts.propertyNames()) {
            JsonNode account = accounts.get(id);
            all.put(
                    id,
                    List.of(
                            account.get("redeemable").decimalValue(),
                            account.get("standing").decimalValue()));
        }
        return all;
    }

    private JsonNode result() throws IOException {
        return JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(Files.readString(folder.resolve("out/result.json")));
    }

    private static BigDecimal sum(List<String[]> rows, int column) {
        return rows.stream().map(row -> new BigDecimal(row[column])).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
