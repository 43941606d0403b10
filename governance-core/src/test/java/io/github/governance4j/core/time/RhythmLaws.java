package io.github.governance4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A date that comes round again. */
class RhythmLaws {
    private static final WorkCalendar CALENDAR = WorkCalendar.china();
    private static final String OURS = "ours";

    @Provide
    Arbitrary<Rhythm> rhythms() {
        Arbitrary<Rhythm> weekly = Arbitraries.of(DayOfWeek.values()).map(day -> Rhythm.weekly("weekly", day, OURS));
        Arbitrary<Rhythm> monthly = Arbitraries.integers().between(1, 31).map(day -> Rhythm.monthly("m", day, OURS));
        return Combinators.combine(Arbitraries.oneOf(weekly, monthly), Arbitraries.of(RollOver.values()))
                .as(Rhythm::with);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        long from = LocalDate.of(2006, 11, 1).toEpochDay();
        long until = LocalDate.of(2028, 3, 1).toEpochDay();
        return Arbitraries.longs().between(from, until).map(LocalDate::ofEpochDay);
    }

    /** Day by day: a day is one of the dates if a nominal date lies on it, or moved to it over nothing but rest days. */
    private static boolean isDate(Rhythm rhythm, LocalDate day) {
        if (rhythm.rollOver() == RollOver.NONE) {
            return isNominal(rhythm, day);
        }
        if (!CALENDAR.isWorkingDay(day)) {
            return false;
        }
        LocalDate before = day;
        while (!isNominal(rhythm, before)) {
            before = before.minusDays(1);
            if (CALENDAR.isWorkingDay(before)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNominal(Rhythm rhythm, LocalDate day) {
        return rhythm.fold(
                weekly -> day.getDayOfWeek() == weekly.day(),
                monthly -> day.getDayOfMonth() == Math.min(monthly.day(), day.lengthOfMonth()));
    }

    @Property
    void the_next_date_is_the_first_one_found_day_by_day(
            @ForAll("rhythms") Rhythm rhythm, @ForAll("days") LocalDate day) {
        LocalDate first = day;
        while (!isDate(rhythm, first)) {
            first = first.plusDays(1);
        }
        assertThat(rhythm.nextOnOrAfter(day, CALENDAR)).isEqualTo(first);
    }

    @Property
    void a_date_is_its_own_next_and_a_later_day_never_has_an_earlier_one(
            @ForAll("rhythms") Rhythm rhythm, @ForAll("days") LocalDate day) {
        LocalDate next = rhythm.nextOnOrAfter(day, CALENDAR);
        assertThat(rhythm.nextOnOrAfter(next, CALENDAR)).isEqualTo(next);
        assertThat(rhythm.nextOnOrAfter(day.plusDays(1), CALENDAR)).isAfterOrEqualTo(next);
    }

    @Property
    void a_date_is_firm_as_far_as_the_calendar_is_known(
            @ForAll("rhythms") Rhythm rhythm, @ForAll("days") LocalDate day) {
        Deadline deadline = rhythm.deadline(day, CALENDAR);
        if (CALENDAR.knows(day) && CALENDAR.knows(deadline.lastDay())) {
            assertThat(deadline.certainty()).isEqualTo(Certainty.FIRM);
        }
        assertThat(deadline.limit().code()).isEqualTo(rhythm.code());
    }

    @Test
    void a_friday_within_a_holiday_is_kept_on_the_first_day_after() {
        Rhythm friday = Rhythm.weekly("friday", DayOfWeek.FRIDAY, "泾源新旗村");
        // 2026-10-02 is a Friday; the National Day holiday goes on.
        LocalDate within = LocalDate.of(2026, 10, 3);
        assertThat(friday.nextOnOrAfter(within, CALENDAR)).isEqualTo(CALENDAR.nextWorkingDayOnOrAfter(within));
        assertThat(friday.with(RollOver.NONE).nextOnOrAfter(within, CALENDAR)).isEqualTo(LocalDate.of(2026, 10, 9));
    }

    @Test
    void the_31st_is_the_last_of_every_month() {
        Rhythm end = Rhythm.monthEnd("pay-out", "湘西互助五兴").with(RollOver.NONE);
        assertThat(end.nextOnOrAfter(LocalDate.of(2024, 2, 1), CALENDAR)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(end.nextOnOrAfter(LocalDate.of(2026, 4, 30), CALENDAR)).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> Rhythm.monthly("x", 32, OURS));
        assertThatIllegalArgumentException().isThrownBy(() -> Rhythm.monthly("x", 0, OURS));
    }

    @Test
    void the_first_and_the_last_day_there_are_can_be_asked_about() {
        Rhythm tenth = Rhythm.monthly("tenth", 10, OURS);
        assertThat(tenth.nextOnOrAfter(WorkCalendar.EARLIEST, CALENDAR)).isEqualTo(LocalDate.of(1900, 1, 10));
        assertThat(tenth.nextOnOrAfter(WorkCalendar.LATEST_ARRANGED, CALENDAR)).isEqualTo(LocalDate.of(3000, 1, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tenth.nextOnOrAfter(WorkCalendar.EARLIEST.minusDays(1), CALENDAR));
    }
}
