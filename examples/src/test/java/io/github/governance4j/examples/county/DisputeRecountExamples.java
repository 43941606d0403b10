package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A year's figures, counted from the rows of the log alone by rules written down here once more; no decision is looked at. */
class DisputeRecountExamples {
    @TempDir
    Path folder;

    /** One row of the log. */
    private record Row(String dispute, String action, String party, String by, String happened, String detail) {
        String of(String key) {
            for (String pair : detail.split(";", -1)) {
                if (pair.startsWith(key + "=")) {
                    return pair.substring(key.length() + 1);
                }
            }
            return "";
        }

        Set<String> all(String key) {
            return of(key).isEmpty() ? Set.of() : Set.of(of(key).split("\\|", -1));
        }

        LocalDate day() {
            return LocalDate.parse(happened.substring(0, 10));
        }
    }

    @Test
    void rates_and_agreements_near_their_last_day_follow_from_the_rows_alone() throws IOException {
        Shell.Said made =
                Shell.run("generate", "rulebooks/liuhe", "--disputes", "120", "--seed", "7", "--out", folder + "/year");
        assertThat(made.code()).as(made.err()).isZero();
        Shell.Said said = Shell.run("replay", "rulebooks/liuhe", "--log", folder + "/year", "--out", folder + "/out");
        assertThat(said.code()).as(said.err()).isZero();
        JsonNode result = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("out/result.json")));

        Set<String> taken = new HashSet<>();
        Set<String> settled = new HashSet<>();
        Map<String, String> effective = new TreeMap<>();
        Set<String> asked = new HashSet<>();
        rows().forEach((dispute, rows) -> recount(dispute, rows, taken, settled, effective, asked));

        assertThat(result.at("/rates/0/part").asInt()).isEqualTo(settled.size()).isPositive();
        assertThat(result.at("/rates/1/of").asInt()).isEqualTo(taken.size());
        Map<String, String> told = new TreeMap<>();
        result.get("agreements")
                .properties()
                .forEach(one ->
                        told.put(one.getKey(), one.getValue().get("effective").asString()));
        assertThat(told).isEqualTo(effective);
        LocalDate until = LocalDate.parse(result.at("/from/until").asString().substring(0, 10));
        Set<String> near = new TreeSet<>();
        effective.forEach((agreement, day) -> {
            LocalDate last = rolled(LocalDate.parse(day).plusDays(30));
            if (!asked.contains(agreement) && !last.isBefore(until) && !last.isAfter(until.plusDays(10))) {
                near.add(agreement + " " + last);
            }
        });
        Set<String> nearTold = new TreeSet<>();
        result.at("/confirmations/near")
                .forEach(one -> nearTold.add(one.get("agreement").asString() + " "
                        + one.get("lastDay").asString()));
        assertThat(nearTold).isEqualTo(near).isNotEmpty();
    }

    /** An agreement takes effect with the last party's assent, in writing also with the mediator's signature and the body's seal. */
    private static void recount(
            String dispute,
            List<Row> rows,
            Set<String> taken,
            Set<String> settled,
            Map<String, String> effective,
            Set<String> asked) {
        Set<String> parties = new HashSet<>();
        Set<String> open = new HashSet<>();
        Row draft = null;
        for (Row row : rows) {
            switch (row.action()) {
                case "apply", "offer-mediation", "on-the-spot" -> {
                    parties.addAll(row.all("applicants"));
                    parties.addAll(row.all("respondents"));
                    if (!row.action().equals("apply")) {
                        taken.add(dispute);
                    }
                    if (!row.of("agreement").isEmpty()) {
                        effective.put(row.of("agreement"), row.day().toString());
                        settled.add(dispute);
                    }
                }
                case "accept" -> taken.add(dispute);
                case "draw-up" -> {
                    draft = row;
                    open.clear();
                    open.addAll(parties);
                    if (row.of("form").equals("WRITTEN")) {
                        open.addAll(Set.of("MEDIATOR", "BODY"));
                    }
                }
                case "reject" -> draft = null;
                case "assent", "sign" -> {
                    String own =
                            row.party().isEmpty() ? row.by().substring(row.by().indexOf(':') + 1) : row.party();
                    open.remove(row.of("as").isEmpty() ? own : row.of("as"));
                    if (draft != null && open.isEmpty()) {
                        effective.put(draft.of("agreement"), row.day().toString());
                        settled.add(dispute);
                        draft = null;
                    }
                }
                case "ask-confirmation" -> {
                    // One party alone asks for nothing (人民调解法 art. 33).
                    if (row.all("jointly").equals(parties)) {
                        asked.add(row.of("agreement"));
                    }
                }
                default -> {}
            }
        }
    }

    /** The thirtieth day, or the first working day after it; the year's end has no day off but weekends, and New Year's. */
    private static LocalDate rolled(LocalDate day) {
        LocalDate rolled = day;
        while (rolled.getDayOfWeek().getValue() > 5 || rolled.equals(LocalDate.of(2027, 1, 1))) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /** Each dispute's rows in the order things happened; a row that stands twice counts once. */
    private Map<String, List<Row>> rows() throws IOException {
        Map<String, List<Row>> rows = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (String file : List.of("disputes.csv", "sessions.csv")) {
            for (String line : Files.readAllLines(folder.resolve("year").resolve(file))) {
                String[] cells = line.split(",", 8);
                if (!cells[0].equals("id") && seen.add(cells[0] + " " + cells[1])) {
                    rows.computeIfAbsent(cells[1], none -> new ArrayList<>())
                            .add(new Row(cells[1], cells[2], cells[3], cells[4], cells[5], cells[7]));
                }
            }
        }
        rows.values().forEach(some -> some.sort(Comparator.comparing(Row::happened)));
        return rows;
    }
}
