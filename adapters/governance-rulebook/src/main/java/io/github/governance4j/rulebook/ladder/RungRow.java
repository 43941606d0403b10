package io.github.governance4j.rulebook.ladder;

import io.github.governance4j.core.ladder.Ceiling;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Move;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.ApproverRole;
import io.github.governance4j.core.time.ExtensionRule;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Row;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads one row of a table of ladders: one rung. */
final class RungRow {
    /** The highest order a rung may have (ours). */
    static final int HIGHEST_ORDER = 1000;

    private static final CellKind<LimitUnit> UNIT = CellKind.word(LimitUnit.class);
    private static final CellKind<Remedy> REMEDY = CellKind.word(Remedy.class);
    private static final CellKind<RoleId> ROLE = CellKind.id(RoleId::new);
    private static final CellKind<ApproverRole> APPROVER = CellKind.id(ApproverRole::new);
    private static final String NO_CEILING = "NO_CEILING";

    private final LadderId ladder;
    private final Row row;
    private final ZoneId zone;
    private final Consumer<Problem> problems;
    private boolean isFaulty;

    private RungRow(LadderId ladder, Row row, ZoneId zone, Consumer<Problem> problems) {
        this.ladder = ladder;
        this.row = row;
        this.zone = zone;
        this.problems = problems;
    }

    /**
     * A rung whose moves are not known before the whole ladder is.
     *
     * @param row where it stands
     * @param order its order
     * @param rung the rung, its moves still open
     * @param moves its moves, where the row names them
     */
    record Draft(Row row, int order, Rung.Builder rung, Optional<List<Move>> moves) {
        /** The rung; with the usual moves where the row names none, but none from the highest. */
        Rung whole(int highest) {
            if (moves.isPresent()) {
                return rung.moves(moves.get()).build();
            }
            return order == highest ? rung.build() : rung.build().withUsualMoves();
        }
    }

    /** The rung, or empty if {@code problems} was told of an error. */
    static Optional<Draft> read(LadderId ladder, Row row, ZoneId zone, Consumer<Problem> problems) {
        return new RungRow(ladder, row, zone, problems).read();
    }

    private Optional<Draft> read() {
        Optional<Integer> order = row.cell("order")
                .as(CellKind.wholeNumber(1, HIGHEST_ORDER), this::tell)
                .map(Long::intValue);
        Rung.Builder rung = Rung.of(order.orElse(1), row.cell("level_zh").text());
        value("max_attempts", CellKind.wholeNumber(1, Rung.MOST_TRIES)).ifPresent(most -> rung.tries(most.intValue()));
        limit("", order.orElse(1)).ifPresent(rung::limit);
        plain("window", "window_unit", "-window", order.orElse(1)).ifPresent(rung::window);
        plain("return_within", "return_unit", "-returns", order.orElse(1)).ifPresent(rung::returns);
        plain("pause", "pause_unit", "-pause", order.orElse(1)).ifPresent(rung::pause);
        if (filled("days").isEmpty()) {
            needs("pause", "days");
        }
        value("consent", CellKind.FLAG).ifPresent(rung::consent);
        value("role", ROLE).ifPresent(rung::role);
        filled("task").ifPresent(cell -> rung.task(cell.text()));
        filled("exits").flatMap(this::exits).ifPresent(rung::exits);
        ceiling().ifPresent(rung::ceiling);
        Optional<List<Move>> moves =
                filled("moves").flatMap(cell -> order.flatMap(from -> MovesText.read(cell, from, this::tell)));
        return isFaulty ? Optional.empty() : Optional.of(new Draft(row, order.orElse(1), rung, moves));
    }

    private Optional<TimeLimit> limit(String suffix, int order) {
        Optional<Amount> amount = amount("days", "unit", 0);
        Optional<ExtensionRule> extension = extension(amount);
        return amount.map(a -> {
            TimeLimit.Builder limit = builder(a, suffix, order);
            extension.ifPresent(limit::extension);
            return limit.build();
        });
    }

    private Optional<TimeLimit> plain(String amountColumn, String unitColumn, String suffix, int order) {
        return amount(amountColumn, unitColumn, 0)
                .map(a -> builder(a, suffix, order).build());
    }

    private TimeLimit.Builder builder(Amount amount, String suffix, int order) {
        String source = filled("source").map(Cell::text).orElse(ladder.value());
        return TimeLimit.of(ladder.value() + "-" + order + suffix, amount.amount(), amount.unit(), source)
                .zone(zone);
    }

    private Optional<ExtensionRule> extension(Optional<Amount> limit) {
        Optional<Cell> stated = filled("extension");
        if (stated.isEmpty()) {
            List.of("extension_unit", "extension_when", "approver", "must_tell").forEach(c -> needs(c, "extension"));
            return Optional.empty();
        }
        if (filled("days").isEmpty()) {
            needs("extension", "days");
        }
        boolean isOpen = stated.get().text().equals(NO_CEILING);
        Optional<LimitUnit> unit = wanted(stated.get(), "extension_unit").flatMap(cell -> cell.as(UNIT, this::tell));
        Optional<Long> ceiling =
                isOpen ? Optional.empty() : stated.get().as(CellKind.wholeNumber(1, most(unit)), this::tell);
        Optional<ApproverRole> approver = value("approver", APPROVER);
        Optional<Boolean> mustTell = value("must_tell", CellKind.FLAG);
        if (limit.isPresent()
                && unit.isPresent()
                && (limit.get().unit() == LimitUnit.HOUR) != (unit.get() == LimitUnit.HOUR)) {
            tell(row.cell("extension_unit").error("HOURS_AND_DAYS_DO_NOT_MIX"));
            return Optional.empty();
        }
        if (unit.isEmpty() || (ceiling.isEmpty() && !isOpen)) {
            return Optional.empty();
        }
        ExtensionRule.Builder rule = ExtensionRule.of(
                unit.get(), filled("extension_when").map(Cell::text).orElse(""));
        ceiling.ifPresent(rule::ceiling);
        approver.ifPresent(rule::approver);
        mustTell.ifPresent(rule::mustTell);
        return Optional.of(rule.build());
    }

    private Optional<Ceiling> ceiling() {
        Optional<Cell> stated = filled("ceiling");
        Optional<Amount> most = amount("ceiling", "ceiling_unit", 1);
        if (stated.isEmpty()) {
            needs("ceiling_source", "ceiling");
            return Optional.empty();
        }
        // A bound that is named as the law's names the law.
        Optional<String> source = wanted(stated.get(), "ceiling_source").map(Cell::text);
        return most.flatMap(a -> source.map(law -> new Ceiling(a.amount(), a.unit(), law)));
    }

    private Optional<Set<Remedy>> exits(Cell cell) {
        Set<Remedy> exits = EnumSet.noneOf(Remedy.class);
        Parts.of(cell).forEach(part -> part.as(REMEDY, this::tell).ifPresent(exits::add));
        return isFaulty ? Optional.empty() : Optional.of(exits);
    }

    /** An amount and its unit; empty where neither is stated, or a problem was told. */
    private Optional<Amount> amount(String amountColumn, String unitColumn, long least) {
        Optional<Cell> amount = filled(amountColumn);
        if (amount.isEmpty()) {
            needs(unitColumn, amountColumn);
            return Optional.empty();
        }
        Optional<LimitUnit> unit = wanted(amount.get(), unitColumn).flatMap(cell -> cell.as(UNIT, this::tell));
        Optional<Long> many = amount.get().as(CellKind.wholeNumber(least, most(unit)), this::tell);
        return unit.flatMap(u -> many.map(n -> new Amount(n, u)));
    }

    private static long most(Optional<LimitUnit> unit) {
        return unit.orElse(LimitUnit.CALENDAR_DAY).most();
    }

    /** The cell a stated one cannot do without; empty if a problem was told. */
    private Optional<Cell> wanted(Cell stated, String column) {
        if (!row.has(column)) {
            tell(stated.error("MISSING_COLUMN").with("column", column));
            return Optional.empty();
        }
        Cell cell = row.cell(column);
        if (cell.isEmpty()) {
            tell(Problem.error(cell.at(), "MISSING_VALUE"));
            return Optional.empty();
        }
        return Optional.of(cell);
    }

    private void needs(String column, String other) {
        filled(column).ifPresent(cell -> tell(cell.error("SAYS_NOTHING_ALONE").with("column", other)));
    }

    private <T> Optional<T> value(String column, CellKind<T> kind) {
        return filled(column).flatMap(cell -> cell.as(kind, this::tell));
    }

    private Optional<Cell> filled(String column) {
        return row.has(column) ? Optional.of(row.cell(column)).filter(cell -> !cell.isEmpty()) : Optional.empty();
    }

    private void tell(Problem problem) {
        isFaulty |= problem.severity() == Severity.ERROR;
        problems.accept(problem);
    }

    private record Amount(long amount, LimitUnit unit) {}
}
