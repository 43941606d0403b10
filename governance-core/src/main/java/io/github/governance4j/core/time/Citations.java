package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Which notices a span of days rests on, as findings made once (通知依据). */
final class Citations {
    private final int fromYear;
    private final List<List<HolidayNotice>> byYear;
    private final Explanation[] findings;
    private final long[] yearStarts;
    private final long[] yearEnds;
    private final long[] borrowedFrom;
    private final long[] borrowedUntil;
    /** The first day that a year or one after it rests on. */
    private final long[] beginsAt;

    private final List<Explanation> regions;

    private Citations(Arrangement national, List<Explanation> regions, CalendarId id) {
        this.fromYear = national.fromYear();
        this.regions = regions;
        int years = national.untilYear() - fromYear + 1;
        this.byYear = new ArrayList<>(years);
        this.findings = new Explanation[years];
        this.yearStarts = new long[years];
        this.yearEnds = new long[years];
        this.borrowedFrom = new long[years];
        this.borrowedUntil = new long[years];
        for (int i = 0; i < years; i++) {
            borrowedFrom[i] = Long.MAX_VALUE;
            borrowedUntil[i] = Long.MIN_VALUE;
            int year = fromYear + i;
            List<HolidayNotice> ofYear =
                    national.notices().stream().filter(n -> n.year() == year).toList();
            byYear.add(ofYear);
            String sources =
                    String.join(" ", ofYear.stream().map(HolidayNotice::source).toList());
            findings[i] = TimeRules.NOTICE
                    .says(true)
                    .count(year)
                    .text(sources)
                    .id(id.value())
                    .build();
            yearStarts[i] = LocalDate.of(year, 1, 1).toEpochDay();
            yearEnds[i] = LocalDate.of(year, 12, 31).toEpochDay();
        }
        national.days().forEach((day, arranged) -> {
            int i = arranged.year() - fromYear;
            if (LocalDate.ofEpochDay(day).getYear() < arranged.year()) {
                borrowedFrom[i] = Math.min(borrowedFrom[i], day);
                borrowedUntil[i] = Math.max(borrowedUntil[i], day);
            }
        });
        this.beginsAt = new long[years];
        long first = Long.MAX_VALUE;
        for (int i = years - 1; i >= 0; i--) {
            first = Math.min(first, Math.min(yearStarts[i], borrowedFrom[i]));
            beginsAt[i] = first;
        }
    }

    static Citations of(Arrangement national, List<RegionalHolidays> regional, CalendarId id) {
        List<Explanation> regions = new ArrayList<>();
        for (RegionalHolidays one : regional) {
            for (HolidayNotice notice : one.notices()) {
                regions.add(TimeRules.REGION
                        .says(true)
                        .id(one.region())
                        .count(notice.year())
                        .text(notice.source())
                        .build());
            }
        }
        return new Citations(national, List.copyOf(regions), id);
    }

    /** The notices for the days from {@code from} to {@code until}, both included. */
    List<HolidayNotice> notices(long from, long until) {
        List<HolidayNotice> found = List.of();
        for (int i = firstAfter(from); i < findings.length && beginsAt[i] <= until; i++) {
            if (touches(i, from, until)) {
                found = found.isEmpty() ? byYear.get(i) : joined(found, byYear.get(i));
            }
        }
        return found;
    }

    private static List<HolidayNotice> joined(List<HolidayNotice> some, List<HolidayNotice> more) {
        List<HolidayNotice> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** Adds one finding for each year touched, and one for each regional notice for such a year. */
    void cite(long from, long until, Collection<Explanation> into) {
        for (int i = 0; i < findings.length; i++) {
            if (touches(i, from, until)) {
                into.add(findings[i]);
            }
        }
        int first = LocalDate.ofEpochDay(from).getYear();
        int last = LocalDate.ofEpochDay(until).getYear();
        for (Explanation region : regions) {
            long year = region.fact("year").number();
            if (year >= first && year <= last) {
                into.add(region);
            }
        }
    }

    /** The first year that is not over before a day. */
    private int firstAfter(long day) {
        if (yearStarts.length == 0 || day <= yearStarts[0]) {
            return 0;
        }
        // No year has more than 366 days, so this is never too far.
        int i = (int) Math.min(yearStarts.length, (day - yearStarts[0]) / 366);
        while (i < yearStarts.length && yearEnds[i] < day) {
            i++;
        }
        return i;
    }

    private boolean touches(int i, long from, long until) {
        return (from <= yearEnds[i] && until >= yearStarts[i])
                || (from <= borrowedUntil[i] && until >= borrowedFrom[i]);
    }
}
