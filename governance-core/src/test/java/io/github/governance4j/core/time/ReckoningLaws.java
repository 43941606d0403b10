package io.github.governance4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What counting came to is the same value whether it was just counted or read from a store. */
@Domain(value = TimeArbitraries.class, priority = 1)
@Domain(DomainContext.Global.class)
class ReckoningLaws {
    @Property(tries = 300)
    void counted_and_recorded_are_equal(
            @ForAll TimeLimit limit, @ForAll LocalDateTime start, @ForAll WorkCalendar calendar) {
        Reckoning counted = limit.deadline(start, calendar).reckoning();
        Reckoning recorded = copy(counted).build();
        assertThat(recorded).isEqualTo(counted).hasSameHashCodeAs(counted).hasToString(counted.toString());
        assertThat(counted).isEqualTo(recorded);
        assertThat(counted.explanation()).isSameAs(counted.explanation());
        counted.check();
        Reckoning another =
                copy(counted).closes(counted.closes().plusSeconds(1)).build();
        assertThat(counted).isNotEqualTo(another);
        assertThat(another).isNotEqualTo(counted);
    }

    @Property(tries = 300)
    void telling_how_it_was_counted_changes_nothing_of_it(
            @ForAll TimeLimit limit, @ForAll LocalDateTime start, @ForAll WorkCalendar calendar) {
        Deadline deadline = limit.deadline(start, calendar);
        assertThat(Reckoner.fresh(limit, deadline.start(), calendar, true)).isEqualTo(deadline.reckoning());
    }

    @Example
    void every_part_is_wanted() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Reckoning.builder().build())
                .withMessageContaining("countedFrom");
    }

    @Example
    void a_last_day_never_rolls_back() {
        Reckoning counted = TimeLimit.of("L", 3, LimitUnit.WORKING_DAY, "example")
                .build()
                .deadline(LocalDate.of(2025, 8, 4), WorkCalendar.china())
                .reckoning();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        copy(counted).lastDay(counted.rawLastDay().minusDays(1)).build())
                .withMessageContaining("never rolls back");
    }

    @Property
    void midnights_are_where_days_begin(@ForAll("edges") LocalDate day) {
        for (int time = 0; time < 2; time++) {
            assertThat(Midnights.of(day.toEpochDay())).isEqualTo(day.atStartOfDay());
            assertThat(Midnights.day(day.toEpochDay())).isEqualTo(day);
        }
        assertThat(Midnights.before(day.atTime(23, 59))).isEqualTo(day.atStartOfDay());
        assertThat(Midnights.before(day.atStartOfDay())).isEqualTo(day.atStartOfDay());
    }

    /** Years none, one or all of whose days are kept. */
    @Provide
    Arbitrary<LocalDate> edges() {
        return Arbitraries.of(List.of(1900, 1989, 1990, 2026, 2089, 2090, 9999))
                .flatMap(year -> Arbitraries.integers()
                        .between(-2, 2)
                        .flatMap(more -> Arbitraries.of(LocalDate.of(year, 1, 3), LocalDate.of(year, 12, 29))
                                .map(day -> day.plusDays(more))));
    }

    private static Reckoning.Builder copy(Reckoning of) {
        return Reckoning.builder()
                .countedFrom(of.countedFrom())
                .rawLastDay(of.rawLastDay())
                .lastDay(of.lastDay())
                .closes(of.closes())
                .rawCertainty(of.rawCertainty())
                .certainty(of.certainty())
                .calendar(of.calendar())
                .addAllNotices(of.notices())
                .addAllRegions(of.regions())
                .explanation(of.explanation());
    }
}
