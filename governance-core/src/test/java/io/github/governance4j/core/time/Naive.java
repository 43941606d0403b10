package io.github.governance4j.core.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts day by day, with nothing but a map of what the notices say. The slow second opinion the laws ask. */
final class Naive {
    private static final Map<LocalDate, Boolean> CHINA = china();

    private final Map<LocalDate, Boolean> rests;

    private Naive(Map<LocalDate, Boolean> rests) {
        this.rests = rests;
    }

    static Naive of(WorkCalendar calendar) {
        Map<LocalDate, Boolean> rests = new HashMap<>(CHINA);
        calendar.regional().forEach(one -> one.days().forEach(day -> rests.put(day.day(), day.isRestDay())));
        return new Naive(rests);
    }

    boolean isWorking(LocalDate day) {
        Boolean rest = rests.get(day);
        if (rest != null) {
            return !rest;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    LocalDate plus(LocalDate day, long workingDays) {
        LocalDate at = day;
        for (long left = Math.abs(workingDays); left > 0; ) {
            at = at.plusDays(workingDays > 0 ? 1 : -1);
            if (isWorking(at)) {
                left--;
            }
        }
        return at;
    }

    long between(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return -between(until, from);
        }
        long found = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            if (isWorking(day)) {
                found++;
            }
        }
        return found;
    }

    LocalDate onOrAfter(LocalDate day) {
        LocalDate at = day;
        while (!isWorking(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The raw last day of a limit that is not in hours. */
    LocalDate rawLastDay(TimeLimit limit, LocalDate start) {
        LocalDate from = limit.counting() == Counting.ROLL_THEN_COUNT ? onOrAfter(start) : start;
        if (limit.amount() == 0) {
            return from;
        }
        boolean inclusive = limit.counting() == Counting.INCLUSIVE;
        return switch (limit.unit()) {
            case CALENDAR_DAY -> {
                LocalDate day = inclusive ? from.minusDays(1) : from;
                for (long i = 0; i < limit.amount(); i++) {
                    day = day.plusDays(1);
                }
                yield day;
            }
            case WORKING_DAY -> plus(inclusive ? from.minusDays(1) : from, limit.amount());
            default -> month(from, limit.amount() * (limit.unit() == LimitUnit.YEAR ? 12 : 1), inclusive);
        };
    }

    LocalDate lastDay(TimeLimit limit, LocalDate start) {
        LocalDate raw = rawLastDay(limit, start);
        return limit.rollOver() == RollOver.NONE ? raw : onOrAfter(raw);
    }

    private static LocalDate month(LocalDate from, long months, boolean inclusive) {
        YearMonth month = YearMonth.from(from);
        for (long i = 0; i < months; i++) {
            month = month.plusMonths(1);
        }
        boolean corresponds = month.isValidDay(from.getDayOfMonth());
        LocalDate end = corresponds ? month.atDay(from.getDayOfMonth()) : month.atEndOfMonth();
        return inclusive && corresponds ? end.minusDays(1) : end;
    }

    private static Map<LocalDate, Boolean> china() {
        Map<LocalDate, Boolean> rests = new HashMap<>();
        for (List<String> row : csv("holidays_cn_2007_2026.csv")) {
            rests.put(LocalDate.parse(row.get(0)), Boolean.valueOf(row.get(2)));
        }
        return rests;
    }

    /** The rows of a resource beside the tests or the code, without the header; cells may be quoted. */
    static List<List<String>> csv(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Naive.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Naive::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
