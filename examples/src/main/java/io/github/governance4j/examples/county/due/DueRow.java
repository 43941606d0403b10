package io.github.governance4j.examples.county.due;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.RollOver;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Row;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One row that asks for a last day (期限问题): a limit and where it starts. */
final class DueRow {
    static final String[] COLUMNS = {"case_id", "unit", "start_event_date", "amount", "roll_to_next_working_day"};

    private static final CellKind<LimitUnit> UNIT = CellKind.word(LimitUnit.class);

    private final Row row;
    private final TimeLimit limit;
    private final LocalDateTime start;

    private DueRow(Row row, TimeLimit limit, LocalDateTime start) {
        this.row = row;
        this.limit = limit;
        this.start = start;
    }

    /** Reads a row; empty if {@code tell} heard why not. */
    static Optional<DueRow> of(Row row, Consumer<Problem> tell) {
        // Every cell is read even if an earlier one is wrong: whoever mends the row wants to know all of it.
        Optional<String> id = row.cell("case_id").as(CellKind.TEXT, tell);
        Optional<LimitUnit> unit = row.cell("unit").as(UNIT, tell);
        Optional<LocalDateTime> start = start(row.cell("start_event_date"), unit, tell);
        Optional<Long> amount = row.cell("amount")
                .as(CellKind.wholeNumber(0, unit.map(LimitUnit::most).orElse(Long.MAX_VALUE)), tell);
        Optional<Boolean> rolls = row.cell("roll_to_next_working_day").as(CellKind.FLAG, tell);
        if (id.isEmpty() || unit.isEmpty() || start.isEmpty() || amount.isEmpty() || rolls.isEmpty()) {
            return Optional.empty();
        }
        TimeLimit limit = TimeLimit.of("county.due", amount.get(), unit.get(), "county due")
                .rollOver(rolls.get() ? RollOver.NEXT_WORKING_DAY : RollOver.NONE)
                .build();
        return Optional.of(new DueRow(row, limit, start.get()));
    }

    TimeLimit limit() {
        return limit;
    }

    LocalDateTime start() {
        return start;
    }

    /** What the row says in the five columns, as it says it. */
    List<String> asked() {
        return List.of(COLUMNS).stream().map(column -> row.cell(column).text()).toList();
    }

    private static Optional<LocalDateTime> start(Cell cell, Optional<LimitUnit> unit, Consumer<Problem> tell) {
        Optional<LocalDate> day = cell.as(CellKind.DAY, unheard -> {});
        Optional<LocalDateTime> moment = cell.as(CellKind.MOMENT, unheard -> {});
        if (unit.isEmpty() && (day.isPresent() || moment.isPresent())) {
            return Optional.empty();
        }
        boolean inHours = unit.equals(Optional.of(LimitUnit.HOUR));
        if (inHours && day.isPresent()) {
            tell.accept(cell.error("TIME_OF_DAY_WANTED"));
            return Optional.empty();
        }
        if (!inHours && moment.isPresent()) {
            tell.accept(cell.error("DAY_WITHOUT_TIME_WANTED"));
            return Optional.empty();
        }
        return (inHours
                        ? cell.as(CellKind.MOMENT, tell)
                        : cell.as(CellKind.DAY, tell).map(LocalDate::atStartOfDay))
                .filter(at -> isWithinBounds(cell, at.toLocalDate(), tell));
    }

    private static boolean isWithinBounds(Cell cell, LocalDate day, Consumer<Problem> tell) {
        boolean within = !day.isBefore(WorkCalendar.EARLIEST) && !day.isAfter(WorkCalendar.LATEST_ARRANGED);
        if (!within) {
            tell.accept(cell.error("DAY_OUT_OF_BOUNDS")
                    .with("least", WorkCalendar.EARLIEST.toString())
                    .with("most", WorkCalendar.LATEST_ARRANGED.toString()));
        }
        return within;
    }
}
