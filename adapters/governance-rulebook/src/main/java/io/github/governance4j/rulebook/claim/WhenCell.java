package io.github.governance4j.rulebook.claim;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.Rhythm;
import io.github.governance4j.core.time.RollOver;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.points.claim.flow.When;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Until when a step is to be done, in one cell: {@code 3 WORKING_DAY}, {@code WEEKLY FRIDAY}, {@code MONTHLY 25}, {@code MONTHLY LAST}. Behind
 * a date that comes round again may stand {@code NOTICE=3}, the days that lie between at least, and {@code STAYS}, where a rest day moves it
 * nowhere. Empty: at once.
 */
final class WhenCell {
    private static final CellKind<LimitUnit> UNIT = CellKind.word(LimitUnit.class);
    private static final CellKind<DayOfWeek> DAY = CellKind.word(DayOfWeek.class);
    private static final CellKind<Long> DAY_OF_MONTH = CellKind.wholeNumber(1, Rhythm.Monthly.LAST);
    private static final CellKind<Long> NOTICE = CellKind.wholeNumber(0, When.On.MOST_NOTICE);
    private static final String NOTICE_IS = "NOTICE=";

    private final Cell cell;
    private final ZoneId zone;
    private final Consumer<Problem> problems;

    private WhenCell(Cell cell, ZoneId zone, Consumer<Problem> problems) {
        this.cell = cell;
        this.zone = zone;
        this.problems = problems;
    }

    /** A time of this short name, and where it stands. */
    static CellKind<When> of(String code, ZoneId zone, String source) {
        return (cell, problems) -> new WhenCell(cell, zone, problems).read(code, source);
    }

    private Optional<When> read(String code, String source) {
        List<String> parts = List.of(cell.text().strip().split(" +", -1));
        if (parts.size() < 2) {
            return neither();
        }
        return switch (parts.get(0)) {
            case "WEEKLY" ->
                part(parts.get(1))
                        .as(DAY, problems)
                        .flatMap(day -> comesRound(Rhythm.weekly(code, day, source), parts));
            case "MONTHLY" ->
                dayOfMonth(parts.get(1)).flatMap(day -> comesRound(Rhythm.monthly(code, day, source), parts));
            default -> parts.size() == 2 ? within(parts, code, source) : neither();
        };
    }

    private Optional<When> within(List<String> parts, String code, String source) {
        Optional<LimitUnit> unit = part(parts.get(1)).as(UNIT, problems);
        return unit.flatMap(counted -> part(parts.get(0))
                .as(CellKind.wholeNumber(1, counted.most()), problems)
                .map(amount -> When.within(
                        TimeLimit.of(code, amount, counted, source).zone(zone).build())));
    }

    private Optional<Integer> dayOfMonth(String text) {
        return text.equals("LAST")
                ? Optional.of(Rhythm.Monthly.LAST)
                : part(text).as(DAY_OF_MONTH, problems).map(Long::intValue);
    }

    private Optional<When> comesRound(Rhythm rhythm, List<String> parts) {
        Rhythm moved = rhythm;
        int notice = 0;
        for (String option : parts.subList(2, parts.size())) {
            if (option.equals("STAYS")) {
                moved = moved.with(RollOver.NONE);
            } else if (option.startsWith(NOTICE_IS)) {
                Optional<Long> days = part(option.substring(NOTICE_IS.length())).as(NOTICE, problems);
                if (days.isEmpty()) {
                    return Optional.empty();
                }
                notice = days.get().intValue();
            } else {
                return neither();
            }
        }
        return Optional.of(When.on(moved, notice));
    }

    private Cell part(String text) {
        return new Cell(cell.at(), text);
    }

    private <T> Optional<T> neither() {
        problems.accept(cell.error("NOT_A_TIME_TO_ACT"));
        return Optional.empty();
    }
}
