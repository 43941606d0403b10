package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far a calendar is known: by the national notices, by those of each region laid over them, and by all (已知范围). */
final class KnownDays {
    private final Span national;
    private final Map<String, Span> regions;
    private final Span all;

    private KnownDays(Span national, Map<String, Span> regions) {
        this.national = national;
        this.regions = regions;
        Span common = national;
        for (Span region : regions.values()) {
            common = new Span(Math.max(common.from, region.from), Math.min(common.until, region.until));
        }
        this.all = common;
    }

    /** One region's arrangements are taken together; they must leave no day out between them. */
    static KnownDays of(Arrangement national, List<RegionalHolidays> regional) {
        Map<String, Span> regions = new LinkedHashMap<>();
        for (RegionalHolidays one : regional) {
            Span more = new Span(one.knownFrom().toEpochDay(), one.knownUntil().toEpochDay());
            Span before = regions.getOrDefault(one.region(), more);
            if (more.from > before.until + 1 || before.from > more.until + 1) {
                throw new IllegalArgumentException(
                        "notices of " + one.region() + " go on without a gap: " + one.name());
            }
            regions.put(one.region(), before.and(more));
        }
        return new KnownDays(
                new Span(
                        LocalDate.of(national.fromYear(), 1, 1).toEpochDay(),
                        LocalDate.of(national.untilYear(), 12, 31).toEpochDay()),
                regions);
    }

    long nationalFrom() {
        return national.from;
    }

    long nationalUntil() {
        return national.until;
    }

    /** The first day all know. */
    long from() {
        return all.from;
    }

    /** The last day all know; before {@link #from()} if there is no day all know. */
    long until() {
        return all.until;
    }

    boolean covers(long first, long last) {
        return all.covers(first, last);
    }

    /** The regions by name, each once, in the order they were first laid on. */
    List<String> regions() {
        return List.copyOf(regions.keySet());
    }

    /** Says of the national notices and of each region whether they cover the days looked at. */
    void explain(long first, long last, Collection<Explanation> into) {
        into.add(TimeRules.KNOWN
                .says(national.covers(first, last))
                .day(first)
                .day(last)
                .day(national.from)
                .day(national.until)
                .build());
        regions.forEach((region, span) -> into.add(TimeRules.REGION_KNOWN
                .says(span.covers(first, last))
                .id(region)
                .day(first)
                .day(last)
                .day(span.from)
                .day(span.until)
                .build()));
    }

    /** Days from one to another, both included. */
    private record Span(long from, long until) {
        boolean covers(long first, long last) {
            return first >= from && last <= until;
        }

        Span and(Span more) {
            return new Span(Math.min(from, more.from), Math.max(until, more.until));
        }
    }
}
