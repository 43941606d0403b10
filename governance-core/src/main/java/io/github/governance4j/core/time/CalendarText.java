package io.github.governance4j.core.time;

import io.github.governance4j.core.problem.Faults;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the rows {@code date,name,is_off_day} of one or more years' arrangement. */
final class CalendarText {
    static final String HEADER = "date,name,is_off_day";

    /** Twenty years take 678 rows; ten thousand are no calendar. */
    private static final int MOST_LINES = 10_000;

    private final String document;
    private final SortedSet<Integer> years;
    private final Faults faults;
    private final SortedMap<Long, Arrangement.Arranged> days = new TreeMap<>();
    private final Map<Long, Integer> lineOf = new HashMap<>();

    private CalendarText(String document, SortedSet<Integer> years, Faults faults) {
        this.document = document;
        this.years = years;
        this.faults = faults;
    }

    /** {@code known} with what {@code lines} say under {@code notices}, or every fault in them. */
    static Reading<Arrangement> reading(
            Arrangement known, List<HolidayNotice> notices, String document, List<String> lines) {
        SortedSet<Integer> years = new TreeSet<>();
        notices.forEach(notice -> years.add(notice.year()));
        Faults faults = Faults.in(document);
        int until = known.untilYear();
        for (int year : years) {
            if (year < known.fromYear() || year > until + 1) {
                faults.add(Problem.error(Position.startOf(document), "CALENDAR_YEAR_NOT_NEXT")
                        .with("year", year)
                        .with("from", known.fromYear())
                        .with("until", until));
            }
            until = Math.max(until, year);
        }
        CalendarText text = new CalendarText(document, years, faults);
        text.read(lines);
        long kept = known.days().entrySet().stream()
                .filter(day -> years.contains(day.getValue().year()) && !text.days.containsKey(day.getKey()))
                .count();
        if (kept > 0 && !faults.hasErrors()) {
            faults.add(Problem.info(Position.startOf(document), "CALENDAR_DAYS_KEPT")
                    .with("count", kept));
        }
        return faults.reading(() -> known.amended(notices, text.days));
    }

    private void read(List<String> lines) {
        if (lines.size() > MOST_LINES) {
            fault(1, 1, "CALENDAR_TOO_LONG", Map.of("most", Integer.toString(MOST_LINES)));
            return;
        }
        String header = lines.isEmpty() ? "" : lines.get(0);
        String bare = header.startsWith("\uFEFF") ? header.substring(1) : header;
        if (!bare.strip().equals(HEADER)) {
            fault(1, 1, "CALENDAR_WRONG_HEADER", Map.of("found", bare, "wanted", HEADER));
            return;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                row(i + 1, lines.get(i));
            }
        }
        for (int year : years) {
            if (!faults.hasErrors() && days.values().stream().noneMatch(day -> day.year() == year)) {
                fault(1, 1, "CALENDAR_YEAR_WITHOUT_DAYS", Map.of("year", Integer.toString(year)));
            }
        }
    }

    private void row(int line, String text) {
        List<Cell> cells = Cell.of(text);
        if (cells.size() != 3) {
            fault(line, 1, "CALENDAR_WRONG_CELL_COUNT", Map.of("found", Integer.toString(cells.size())));
            return;
        }
        Validation.combine(day(line, cells.get(0)), holiday(line, cells.get(1)), isRestDay(line, cells.get(2)))
                .ap(Row::new)
                .peek(row -> add(line, cells.get(0).column(), row))
                .swap()
                .forEach(problems -> problems.forEach(faults::add));
    }

    private Validation<Problem, LocalDate> day(int line, Cell cell) {
        try {
            return Validation.valid(LocalDate.parse(cell.text()));
        } catch (DateTimeParseException notADay) {
            return Validation.invalid(
                    problem(line, cell.column(), "CALENDAR_NOT_A_DATE", Map.of("found", cell.text())));
        }
    }

    private Validation<Problem, String> holiday(int line, Cell cell) {
        return cell.text().isEmpty()
                ? Validation.invalid(problem(line, cell.column(), "CALENDAR_HOLIDAY_MISSING", Map.of()))
                : Validation.valid(cell.text());
    }

    private Validation<Problem, Boolean> isRestDay(int line, Cell cell) {
        return cell.text().equals("true") || cell.text().equals("false")
                ? Validation.valid(cell.text().equals("true"))
                : Validation.invalid(
                        problem(line, cell.column(), "CALENDAR_NOT_TRUE_OR_FALSE", Map.of("found", cell.text())));
    }

    private void add(int line, int column, Row row) {
        LocalDate day = row.day();
        Integer earlier = lineOf.putIfAbsent(day.toEpochDay(), line);
        if (earlier != null) {
            fault(line, column, "CALENDAR_DAY_TWICE", Map.of("day", day.toString(), "line", earlier.toString()));
            return;
        }
        Optional<Integer> year = arrangedBy(day, row.holiday());
        if (year.isEmpty()) {
            Map<String, String> values = Map.of(
                    "day",
                    day.toString(),
                    "from",
                    years.first().toString(),
                    "until",
                    years.last().toString());
            fault(line, column, "CALENDAR_DAY_OUTSIDE_YEARS", values);
            return;
        }
        days.put(day.toEpochDay(), new Arrangement.Arranged(row.holiday(), row.isRestDay(), year.get()));
    }

    // New Year's Day is arranged with the year it opens, and its break may begin in December (2006-12-30).
    private Optional<Integer> arrangedBy(LocalDate day, String holiday) {
        boolean inDecember = day.getMonthValue() == 12;
        int year = day.getYear();
        if (inDecember && years.contains(year + 1) && (holiday.equals("元旦") || !years.contains(year))) {
            return Optional.of(year + 1);
        }
        return years.contains(year) ? Optional.of(year) : Optional.empty();
    }

    private void fault(int line, int column, String code, Map<String, String> values) {
        faults.add(problem(line, column, code, values));
    }

    private Problem problem(int line, int column, String code, Map<String, String> values) {
        Problem problem = Problem.error(new Position(document, line, column), code);
        for (Map.Entry<String, String> value : values.entrySet()) {
            problem = problem.with(value.getKey(), value.getValue());
        }
        return problem;
    }

    private record Row(LocalDate day, String holiday, boolean isRestDay) {}

    /**
     * One cell of a row.
     *
     * @param text without quotes and surrounding blanks
     * @param column where it begins, in characters from 1
     */
    private record Cell(String text, int column) {
        static List<Cell> of(String line) {
            List<Cell> cells = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            boolean quoted = false;
            int start = 0;
            for (int i = 0; i <= line.length(); i++) {
                char c = i < line.length() ? line.charAt(i) : ',';
                if (c == '"') {
                    if (!quoted && i > start && line.charAt(i - 1) == '"') {
                        text.append('"');
                    }
                    quoted = !quoted;
                } else if (i == line.length() || (c == ',' && !quoted)) {
                    cells.add(new Cell(text.toString().strip(), line.codePointCount(0, start) + 1));
                    text.setLength(0);
                    start = i + 1;
                } else {
                    text.append(c);
                }
            }
            return cells;
        }
    }
}
