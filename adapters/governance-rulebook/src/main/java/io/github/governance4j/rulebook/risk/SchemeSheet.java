package io.github.governance4j.rulebook.risk;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.Colour;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.risk.Tier;
import io.github.governance4j.core.risk.TierId;
import io.github.governance4j.core.risk.TierScheme;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A table of schemes of levels: one level a row, one scheme for each name. */
public final class SchemeSheet {
    /** The most schemes a table may have: 200 (ours). */
    public static final int MOST_SCHEMES = 200;

    /** The columns. */
    public static final Columns COLUMNS = Columns.of("scheme", "rank", "tier")
            .optional("title_zh", "colour", "meaning_zh", "action_zh", "source")
            .about("scheme");

    static final CellKind<SchemeId> SCHEME = CellKind.id(SchemeId::new);
    static final CellKind<TierId> TIER = CellKind.id(TierId::new);
    private static final CellKind<Long> RANK = CellKind.wholeNumber(1, TierScheme.MOST_TIERS);
    private static final CellKind<Colour> COLOUR = CellKind.word(Colour.class);

    private final Consumer<Problem> problems;
    private final Map<SchemeId, List<Row>> rows = new LinkedHashMap<>();
    private final List<TierScheme> schemes = new ArrayList<>();
    private boolean isSound = true;

    private SchemeSheet(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * {@return the schemes, in the order of the table; empty if a problem was told}
     *
     * @param file the table
     * @param problems told of every fault
     */
    public static Optional<List<TierScheme>> read(Path file, Consumer<Problem> problems) {
        SchemeSheet sheet = new SchemeSheet(problems);
        boolean isWhole;
        try (CsvRows all = COLUMNS.open(file, problems)) {
            while (all.hasNext()) {
                sheet.take(all.next());
            }
            isWhole = all.faultyRows() == 0 && !all.columns().isEmpty();
        }
        sheet.rows.forEach((id, its) -> sheet.scheme(id, its, isWhole));
        return sheet.isSound && isWhole ? Optional.of(List.copyOf(sheet.schemes)) : Optional.empty();
    }

    private void take(Row row) {
        Optional<SchemeId> id = row.cell("scheme").as(SCHEME, problems);
        isSound &= id.isPresent();
        if (id.isPresent() && !rows.containsKey(id.get()) && rows.size() == MOST_SCHEMES) {
            tell(row.cell("scheme").error("TOO_MANY_SCHEMES").with("most", MOST_SCHEMES));
        } else {
            id.ifPresent(known ->
                    rows.computeIfAbsent(known, first -> new ArrayList<>()).add(row));
        }
    }

    private void scheme(SchemeId id, List<Row> its, boolean isWhole) {
        Map<Long, Tier> tiers = new TreeMap<>();
        Map<Long, Row> ranks = new HashMap<>();
        Map<TierId, Row> names = new HashMap<>();
        Set<String> sources = new LinkedHashSet<>();
        boolean isEveryTierRead = isWhole;
        for (Row row : its) {
            RowReading reading = new RowReading(row, problem -> tell(problem.about(id.value())));
            Optional<Long> rank = reading.needed("rank", RANK);
            Optional<TierId> name = reading.needed("tier", TIER);
            Optional<String> title = reading.stated("title_zh", CellKind.TEXT);
            Optional<Colour> colour = reading.stated("colour", COLOUR);
            Optional<String> meaning = reading.stated("meaning_zh", CellKind.TEXT);
            Optional<String> action = reading.stated("action_zh", CellKind.TEXT);
            reading.stated("source", CellKind.TEXT).ifPresent(sources::add);
            rank.ifPresent(number -> once(reading, row, "rank", ranks.putIfAbsent(number, row)));
            name.ifPresent(tier -> once(reading, row, "tier", names.putIfAbsent(tier, row)));
            isEveryTierRead &= reading.isSound();
            if (reading.isSound() && rank.isPresent() && name.isPresent()) {
                Tier tier = Tier.of(
                                id,
                                name.get(),
                                rank.get().intValue(),
                                title.orElse(name.get().value()))
                        .described(meaning.orElse(""), action.orElse(""));
                tiers.put(rank.get(), colour.map(tier::coloured).orElse(tier));
            }
        }
        if (isEveryTierRead) {
            whole(id, its.get(0), List.copyOf(tiers.values()), String.join("; ", sources));
        }
    }

    private void once(RowReading reading, Row row, String column, @Nullable Row before) {
        if (before != null) {
            reading.tell(row.cell(column)
                    .error("TIER_STATED_TWICE")
                    .with("line", before.at().line()));
        }
    }

    private void whole(SchemeId id, Row first, List<Tier> tiers, String source) {
        if (tiers.size() < TierScheme.FEWEST_TIERS) {
            tell(first.cell("scheme")
                    .error("TOO_FEW_TIERS")
                    .with("least", TierScheme.FEWEST_TIERS)
                    .about(id.value()));
            return;
        }
        for (int i = 0; i < tiers.size(); i++) {
            if (tiers.get(i).rank() != i + 1) {
                tell(first.cell("rank")
                        .error("RANK_MISSING")
                        .with("rank", i + 1L)
                        .about(id.value()));
                return;
            }
        }
        schemes.add(TierScheme.of(id, id.value(), source.isEmpty() ? id.value() : source, tiers));
    }

    private void tell(Problem problem) {
        isSound = false;
        problems.accept(problem);
    }
}
