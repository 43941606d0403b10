package io.github.governance4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.explain.Language;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(value = TimeArbitraries.class, priority = 1)
@Domain(DomainContext.Global.class)
class DeadlineExplanationLaws {
    @Property
    void last_day_and_certainty_follow_from_the_reasons_values_alone(
            @ForAll TimeLimit limit, @ForAll LocalDateTime start, @ForAll WorkCalendar calendar) {
        follows(limit.deadline(start, calendar));
    }

    @Property
    void so_they_do_after_anything_that_moved_it(
            @ForAll TimeLimit limit,
            @ForAll LocalDateTime start,
            @ForAll WorkCalendar calendar,
            @ForAll("histories") List<Integer> wishes) {
        Deadline deadline = limit.deadline(start, calendar);
        for (Deadline moved : Histories.of(deadline, wishes, calendar)) {
            follows(moved);
        }
    }

    @Property
    void the_verdict_of_each_wish_follows_from_the_reasons_values_alone(
            @ForAll TimeLimit limit,
            @ForAll LocalDateTime start,
            @ForAll WorkCalendar calendar,
            @ForAll("histories") List<Integer> wishes) {
        Histories.decisions(limit.deadline(start, calendar), wishes, calendar).forEach(decision -> {
            assertThat(decision.explanation().holds()).isEqualTo(decision.isAccepted());
            assertThat(Verdict.isAccepted(decision.explanation().evidence())).isEqualTo(decision.isAccepted());
        });
    }

    @Property(tries = 200)
    void every_day_that_was_rolled_over_is_named_for_what_it_is(
            @ForAll TimeLimit limit, @ForAll LocalDateTime start, @ForAll WorkCalendar calendar) {
        Deadline deadline = limit.deadline(start, calendar);
        deadline.explanation().evidence().find("time.roll-over").ifPresent(roll -> {
            String kind = roll.fact("day-kind").word();
            assertThat(kind.equals("WORKING_DAY")).isEqualTo(roll.fact("rolled").number() == 0);
            if (!kind.equals("WORKING_DAY")) {
                assertThat(kind.equals("HOLIDAY"))
                        .isEqualTo(!roll.fact("holiday").word().isEmpty());
            }
        });
    }

    @Property(tries = 200)
    void every_reason_reads_as_sentences_in_both_languages(
            @ForAll TimeLimit limit,
            @ForAll LocalDateTime start,
            @ForAll WorkCalendar calendar,
            @ForAll("histories") List<Integer> wishes) {
        Histories.decisions(limit.deadline(start, calendar), wishes, calendar).forEach(decision -> {
            for (Language language : Language.values()) {
                assertThat(decision.explanation().text(language))
                        .doesNotContain("{", "time.")
                        .doesNotContainPattern("[A-Z]_[A-Z]");
            }
        });
    }

    @Provide
    Arbitrary<List<Integer>> histories() {
        return Arbitraries.integers().between(0, 9_999).list().ofMaxSize(6).withoutEdgeCases();
    }

    private static void follows(Deadline deadline) {
        Evidence evidence = deadline.explanation().evidence();
        assertThat(Recount.of(evidence))
                .isEqualTo(new Recount(
                        deadline.rawLastDay(),
                        deadline.lastDay(),
                        deadline.closes(),
                        deadline.certainty() == Certainty.FIRM));
        assertThat(evidence.fact("raw-last-day").day()).isEqualTo(deadline.rawLastDay());
        assertThat(evidence.fact("last-day").day()).isEqualTo(deadline.lastDay());
        assertThat(evidence.fact("closes").moment()).isEqualTo(deadline.closes());
        assertThat(evidence.fact("calendar").word())
                .isEqualTo(deadline.reckoning().calendar().value());
        assertThat(deadline.explanation().holds()).isEqualTo(deadline.certainty() == Certainty.FIRM);
        // each year's notices are cited in one finding
        assertThat(deadline.explanation().findAll("time.notice").stream()
                        .map(notice -> (int) notice.fact("year").number())
                        .toList())
                .isEqualTo(deadline.reckoning().notices().stream()
                        .map(HolidayNotice::year)
                        .distinct()
                        .toList());
    }
}
