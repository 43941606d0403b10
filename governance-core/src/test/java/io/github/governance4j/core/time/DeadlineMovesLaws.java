package io.github.governance4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(value = TimeArbitraries.class, priority = 1)
@Domain(DomainContext.Global.class)
class DeadlineMovesLaws {
    @Property
    void pausing_and_resuming_on_the_same_day_changes_nothing(
            @ForAll TimeLimit limit,
            @ForAll LocalDateTime start,
            @ForAll WorkCalendar calendar,
            @ForAll @IntRange(max = 100) int percent) {
        Deadline deadline = limit.deadline(start, calendar);
        LocalDateTime at = within(deadline, percent);
        Assume.that(deadline.isMet(at));
        Deadline after = paused(deadline, at, at, calendar);
        assertThat(after.reckoning()).isEqualTo(deadline.reckoning());
        assertThat(after.history()).hasSize(2);
    }

    @Property
    void resuming_puts_back_exactly_what_was_left(
            @ForAll TimeLimit limit,
            @ForAll LocalDateTime start,
            @ForAll WorkCalendar calendar,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        Deadline deadline = limit.deadline(start, calendar);
        LocalDateTime at = within(deadline, percent);
        Assume.that(deadline.isMet(at));
        LocalDateTime until = at.plusDays(days);
        Deadline after = paused(deadline, at, until, calendar);
        assertThat(after.left(until, calendar).amount())
                .isEqualTo(deadline.left(at, calendar).amount());
        boolean isRunning = !at.isBefore(deadline.reckoning().countedFrom());
        if (isRunning
                && !at.toLocalDate().isAfter(deadline.rawLastDay())
                && limit.unit() != LimitUnit.WORKING_DAY
                && !at.isAfter(deadline.rawCloses())) {
            assertThat(after.rawLastDay()).isEqualTo(deadline.rawLastDay().plusDays(days));
        }
        assertThat(after.closes())
                .isAfterOrEqualTo(deadline.closes().minusDays(limit.unit() == LimitUnit.HOUR ? 1 : 0));
    }

    @Property
    void pausing_twice_adds_both_pauses(
            @ForAll LocalDateTime start,
            @ForAll @IntRange(max = 30) int first,
            @ForAll @IntRange(max = 30) int second) {
        Deadline deadline = TimeLimit.of("L", 20, LimitUnit.CALENDAR_DAY, "example")
                .rollOver(RollOver.NONE)
                .build()
                .deadline(start, WorkCalendar.china());
        LocalDateTime at = deadline.start().plusDays(5);
        Deadline once = paused(deadline, at, at.plusDays(first), WorkCalendar.china());
        LocalDateTime again = at.plusDays(first + 3L);
        Deadline twice = paused(once, again, again.plusDays(second), WorkCalendar.china());
        assertThat(twice.lastDay()).isEqualTo(deadline.lastDay().plusDays(first + second));
    }

    @Property
    void an_extension_never_ends_earlier_and_extending_bit_by_bit_ends_where_extending_at_once_does(
            @ForAll TimeLimit limit,
            @ForAll LocalDateTime start,
            @ForAll WorkCalendar calendar,
            @ForAll @IntRange(min = 1, max = 15) int first,
            @ForAll @IntRange(min = 1, max = 15) int second) {
        Deadline deadline = Histories.extendable(limit.deadline(start, calendar), calendar);
        Deadline once = extended(deadline, first + second, calendar);
        Deadline twice = extended(extended(deadline, first, calendar), second, calendar);
        assertThat(once.rawLastDay()).isAfter(deadline.rawLastDay().minusDays(limit.unit() == LimitUnit.HOUR ? 1 : 0));
        assertThat(once.rawLastDay()).isEqualTo(twice.rawLastDay());
        assertThat(once.closes()).isEqualTo(twice.closes());
        assertThat(once.certainty()).isEqualTo(twice.certainty());
        if (limit.amount() > 0 && limit.unit() != LimitUnit.HOUR && limit.counting() != Counting.INCLUSIVE) {
            TimeLimit whole = TimeLimit.of("L", limit.amount() + first + second, limit.unit(), "example")
                    .counting(limit.counting())
                    .rollOver(limit.rollOver())
                    .build();
            assertThat(once.lastDay()).isEqualTo(whole.deadline(start, calendar).lastDay());
        }
    }

    @Property
    void facts_carry_what_they_led_to_so_that_no_calendar_is_read(
            @ForAll TimeLimit limit,
            @ForAll LocalDateTime start,
            @ForAll WorkCalendar calendar,
            @ForAll("histories") List<Integer> wishes) {
        Deadline first = Histories.extendable(limit.deadline(start, calendar), calendar);
        List<Deadline> states = Histories.of(first, wishes, calendar);
        Deadline last = states.get(states.size() - 1);
        Deadline replayed = Deadline.recorded(first.limit(), first.start(), first.reckoning());
        for (DeadlineFact fact : last.history()) {
            replayed = replayed.with(fact);
        }
        assertThat(replayed).isEqualTo(last).hasSameHashCodeAs(last);
    }

    @Property
    void what_is_refused_leads_to_no_fact_and_what_is_accepted_to_one_at_most(
            @ForAll TimeLimit limit,
            @ForAll LocalDateTime start,
            @ForAll WorkCalendar calendar,
            @ForAll("histories") List<Integer> wishes) {
        Histories.decisions(limit.deadline(start, calendar), wishes, calendar).forEach(decision -> {
            assertThat(decision.facts()).hasSizeLessThanOrEqualTo(decision.isAccepted() ? 1 : 0);
            decision.facts().forEach(fact -> assertThat(fact.explanation()).isEqualTo(decision.explanation()));
        });
    }

    @Property
    void counting_again_by_the_same_calendar_is_no_fact(
            @ForAll TimeLimit limit,
            @ForAll LocalDateTime start,
            @ForAll WorkCalendar calendar,
            @ForAll("histories") List<Integer> wishes) {
        Deadline first = Histories.extendable(limit.deadline(start, calendar), calendar);
        List<Integer> withoutRecalculation = new ArrayList<>(wishes);
        withoutRecalculation.removeIf(wish -> wish % 4 == 3);
        List<Deadline> states = Histories.of(first, withoutRecalculation, calendar);
        Deadline last = states.get(states.size() - 1);
        assertThat(last.recalculate(last.movedAt(), calendar).facts()).isEmpty();
    }

    @Property
    void counting_again_never_makes_late_what_was_in_time(
            @ForAll TimeLimit limit,
            @ForAll LocalDateTime start,
            @ForAll WorkCalendar calendar,
            @ForAll("nearWeekends") List<Integer> working,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(max = 100) int donePercent) {
        Deadline deadline = limit.deadline(start, calendar);
        LocalDateTime at = within(deadline, percent);
        LocalDateTime done = within(deadline, percent * donePercent / 100);
        WorkCalendar other = TimeArbitraries.working(
                calendar,
                working.stream().map(deadline.start().toLocalDate()::plusDays).toList());
        Deadline after = deadline;
        for (DeadlineFact fact : deadline.recalculate(at, other).facts()) {
            after = after.with(fact);
        }
        if (deadline.isMet(done)) {
            assertThat(after.isMet(done)).isTrue();
        }
    }

    @Property
    void one_more_holiday_never_makes_a_deadline_earlier_whatever_has_happened_to_it(
            @ForAll TimeLimit limit,
            @ForAll LocalDateTime start,
            @ForAll WorkCalendar calendar,
            @ForAll("histories") List<Integer> wishes,
            @ForAll @IntRange(max = 60) int after) {
        // Months have no length of their own, and hours keep a time of day: see decision 10.
        boolean countsDays = !limit.unit().isByMonths() && limit.unit() != LimitUnit.HOUR;
        Assume.that(countsDays || limit.counting() != Counting.ROLL_THEN_COUNT);
        LocalDateTime at = limit.deadline(start, calendar).start();
        WorkCalendar more = calendar.with(TimeArbitraries.rest(at.toLocalDate().plusDays(after)));
        Deadline fewer = Histories.extendable(limit.deadline(start, calendar), calendar);
        Deadline longer = Histories.extendable(limit.deadline(start, more), more);
        for (int wish : wishes) {
            at = at.plusHours(wish / 3 % 200);
            List<DeadlineFact> facts = Histories.move(fewer, wish, at, calendar).facts();
            if (!facts.isEmpty()) {
                fewer = fewer.with(facts.get(0));
                longer = longer.with(
                        Histories.move(longer, wish, at, more).facts().get(0));
            }
            assertThat(longer.rawLastDay()).isAfterOrEqualTo(fewer.rawLastDay());
            assertThat(longer.closes()).isAfterOrEqualTo(fewer.closes());
        }
    }

    @Provide
    Arbitrary<List<Integer>> nearWeekends() {
        return Arbitraries.integers()
                .between(0, 40)
                .list()
                .uniqueElements()
                .ofMaxSize(15)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Integer>> histories() {
        return Arbitraries.integers().between(0, 9_999).list().ofMaxSize(6).withoutEdgeCases();
    }

    private static LocalDateTime within(Deadline deadline, int percent) {
        long seconds = Duration.between(deadline.start(), deadline.closes()).toSeconds();
        return deadline.start().plusSeconds(seconds * percent / 100);
    }

    private static Deadline paused(Deadline deadline, LocalDateTime at, LocalDateTime until, WorkCalendar calendar) {
        Deadline paused = deadline.with(deadline.pause(at, calendar).facts().get(0));
        return paused.with(paused.resume(until, calendar).facts().get(0));
    }

    private static Deadline extended(Deadline deadline, long amount, WorkCalendar calendar) {
        ExtensionRequest request = new ExtensionRequest(deadline.start(), amount, Optional.of(Histories.HEAD));
        return deadline.with(deadline.extend(request, calendar).facts().get(0));
    }
}
