package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A count with its reason at hand: told when it was made, or read from a store (已记录的推算). */
final class Recorded extends Reckoned {
    private final CalendarId calendar;
    private final Explanation explanation;

    private Recorded(
            LocalDateTime countedFrom,
            LocalDate rawLastDay,
            LocalDate lastDay,
            LocalDateTime closes,
            Certainty rawCertainty,
            Certainty certainty,
            List<HolidayNotice> notices,
            List<String> regions,
            CalendarId calendar,
            Explanation explanation) {
        super(countedFrom, rawLastDay, lastDay, closes, rawCertainty, certainty, notices, regions);
        this.calendar = calendar;
        this.explanation = explanation;
    }

    @Override
    public CalendarId calendar() {
        return calendar;
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }

    static final class Builder implements Reckoning.Builder {
        private @Nullable LocalDateTime countedFrom;
        private @Nullable LocalDate rawLastDay;
        private @Nullable LocalDate lastDay;
        private @Nullable LocalDateTime closes;
        private @Nullable Certainty rawCertainty;
        private @Nullable Certainty certainty;
        private @Nullable CalendarId calendar;
        private final List<HolidayNotice> notices = new ArrayList<>();
        private final List<String> regions = new ArrayList<>();
        private @Nullable Explanation explanation;

        @Override
        public Builder countedFrom(LocalDateTime moment) {
            countedFrom = Objects.requireNonNull(moment, "countedFrom");
            return this;
        }

        @Override
        public Builder rawLastDay(LocalDate day) {
            rawLastDay = Objects.requireNonNull(day, "rawLastDay");
            return this;
        }

        @Override
        public Builder lastDay(LocalDate day) {
            lastDay = Objects.requireNonNull(day, "lastDay");
            return this;
        }

        @Override
        public Builder closes(LocalDateTime moment) {
            closes = Objects.requireNonNull(moment, "closes");
            return this;
        }

        @Override
        public Builder rawCertainty(Certainty ofTheRawLastDay) {
            rawCertainty = Objects.requireNonNull(ofTheRawLastDay, "rawCertainty");
            return this;
        }

        @Override
        public Builder certainty(Certainty ofTheLastDay) {
            certainty = Objects.requireNonNull(ofTheLastDay, "certainty");
            return this;
        }

        @Override
        public Builder calendar(CalendarId id) {
            calendar = Objects.requireNonNull(id, "calendar");
            return this;
        }

        @Override
        public Builder addAllNotices(Iterable<? extends HolidayNotice> some) {
            some.forEach(notices::add);
            return this;
        }

        @Override
        public Builder addAllRegions(Iterable<String> some) {
            some.forEach(regions::add);
            return this;
        }

        @Override
        public Builder explanation(Explanation why) {
            explanation = Objects.requireNonNull(why, "explanation");
            return this;
        }

        @Override
        public Reckoning build() {
            Recorded recorded = new Recorded(
                    set("countedFrom", countedFrom),
                    set("rawLastDay", rawLastDay),
                    set("lastDay", lastDay),
                    set("closes", closes),
                    set("rawCertainty", rawCertainty),
                    set("certainty", certainty),
                    List.copyOf(notices),
                    List.copyOf(regions),
                    set("calendar", calendar),
                    set("explanation", explanation));
            recorded.check();
            return recorded;
        }

        private static <T> T set(String part, @Nullable T value) {
            if (value == null) {
                throw new IllegalStateException("a reckoning wants every part, and there is no " + part);
            }
            return value;
        }
    }
}
