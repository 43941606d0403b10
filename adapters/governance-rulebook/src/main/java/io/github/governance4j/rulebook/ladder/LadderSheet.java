package io.github.governance4j.rulebook.ladder;

import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Move;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table of ladders: one rung a row, one ladder for each name, and where each rung stands. */
public final class LadderSheet {
    /** The columns. */
    public static final Columns COLUMNS = Columns.of("ladder", "order", "level_zh", "max_attempts", "days", "unit")
            .optional("note", "source", "status", "trust", "task", "role", "consent", "moves", "exits")
            .optional("extension", "extension_unit", "extension_when", "approver", "must_tell")
            .optional("window", "window_unit", "return_within", "return_unit", "pause", "pause_unit")
            .optional("ceiling", "ceiling_unit", "ceiling_source")
            .about("ladder");

    private static final CellKind<LadderId> LADDER = CellKind.id(LadderId::new);
    // How often something is done, and not how long it may take.
    private static final Set<String> RHYTHM_UNITS = Set.of("DAY", "QUARTER", "MONTH_MIN");
    private static final Pattern FRACTION = Pattern.compile("[0-9]+\\.[0-9]*[1-9][0-9]*");

    private final ZoneId zone;
    private final Consumer<Problem> problems;
    private final Map<LadderId, List<Row>> rows = new LinkedHashMap<>();
    private final List<Placed> ladders = new ArrayList<>();
    private boolean isEveryRowRead = true;

    private LadderSheet(ZoneId zone, Consumer<Problem> problems) {
        this.zone = zone;
        this.problems = problems;
    }

    /**
     * A ladder and where its rungs stand.
     *
     * @param ladder the ladder
     * @param rows the first cell of each rung's row, by order
     */
    public record Placed(Ladder ladder, Map<Integer, Position> rows) {}

    /**
     * Reads a table.
     *
     * @param file the table
     * @param zone where the limits read the clock
     * @param problems told of every fault; if none is an error, the ladders are whole
     * @return the ladders, in the order of the file
     */
    public static List<Placed> read(Path file, ZoneId zone, Consumer<Problem> problems) {
        LadderSheet sheet = new LadderSheet(zone, problems);
        try (CsvRows rows = COLUMNS.open(file, problems)) {
            while (rows.hasNext()) {
                sheet.take(rows.next());
            }
            sheet.isEveryRowRead &= rows.faultyRows() == 0;
        }
        sheet.tellOfNotes();
        sheet.rows.forEach(sheet::ladder);
        return List.copyOf(sheet.ladders);
    }

    private void take(Row row) {
        Optional<LadderId> id = row.cell("ladder").as(LADDER, problems);
        isEveryRowRead &= id.isPresent();
        id.ifPresent(
                known -> rows.computeIfAbsent(known, first -> new ArrayList<>()).add(row));
    }

    /** Free text binds nobody; who reads "+30 max" in it should know that it was not counted. */
    private void tellOfNotes() {
        List<Cell> notes = rows.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.has("note"))
                .map(row -> row.cell("note"))
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (!notes.isEmpty()) {
            problems.accept(Problem.info(notes.get(0).at(), "NOTES_NOT_COUNTED").with("count", notes.size()));
        }
    }

    private void ladder(LadderId id, List<Row> all) {
        Consumer<Problem> told = problem -> problems.accept(problem.about(id.value()));
        Optional<Row> rhythm = all.stream().filter(LadderSheet::isRhythm).findFirst();
        if (rhythm.isPresent()) {
            told.accept(Problem.info(rhythm.get().at(), "LADDER_IS_A_RHYTHM")
                    .with("found", rhythm.get().cell("days").text())
                    .with("unit", rhythm.get().cell("unit").text()));
            return;
        }
        if (all.size() > Ladder.MOST_RUNGS) {
            told.accept(Problem.error(all.get(Ladder.MOST_RUNGS).at(), "TOO_MANY_RUNGS")
                    .with("most", Ladder.MOST_RUNGS));
            return;
        }
        Map<Integer, RungRow.Draft> rungs = new LinkedHashMap<>();
        for (Row row : all) {
            RungRow.read(id, row, zone, told).ifPresent(draft -> {
                RungRow.Draft before = rungs.putIfAbsent(draft.order(), draft);
                if (before != null) {
                    told.accept(row.cell("order")
                            .error("DUPLICATE_RUNG")
                            .with("line", before.row().at().line()));
                }
            });
        }
        // What seems missing may be a row that could not be read; the table is faulty then, and nothing is made of it.
        if (isEveryRowRead && rungs.size() == all.size()) {
            ladders.add(whole(id, rungs, told));
        }
    }

    private static Placed whole(LadderId id, Map<Integer, RungRow.Draft> drafts, Consumer<Problem> told) {
        int highest = drafts.keySet().stream().max(Integer::compare).orElseThrow();
        List<Rung> rungs = new ArrayList<>();
        Map<Integer, Position> places = new LinkedHashMap<>();
        Set<String> sources = new LinkedHashSet<>();
        drafts.forEach((order, draft) -> {
            rungs.add(draft.whole(highest));
            places.put(order, draft.row().at());
            if (draft.row().has("source")) {
                sources.add(draft.row().cell("source").text());
            }
            tellOfGaps(draft, drafts.keySet(), told);
        });
        sources.remove("");
        String source = sources.isEmpty() ? id.value() : String.join("; ", sources);
        return new Placed(Ladder.of(id, id.value(), source, rungs), Map.copyOf(places));
    }

    private static void tellOfGaps(RungRow.Draft draft, Set<Integer> orders, Consumer<Problem> told) {
        int order = draft.order();
        if (order > 1 && !orders.contains(order - 1)) {
            told.accept(draft.row().cell("order").warning("RUNG_MISSING_BELOW").with("missing", order - 1));
        }
        Set<Integer> nowhere = draft.moves().orElse(List.of()).stream()
                .map(Move::to)
                .filter(to -> !orders.contains(to))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!nowhere.isEmpty()) {
            told.accept(draft.row().cell("moves").warning("MOVE_LEADS_NOWHERE").with("missing", nowhere.toString()));
        }
    }

    private static boolean isRhythm(Row row) {
        return RHYTHM_UNITS.contains(row.cell("unit").text())
                || FRACTION.matcher(row.cell("days").text()).matches();
    }
}
