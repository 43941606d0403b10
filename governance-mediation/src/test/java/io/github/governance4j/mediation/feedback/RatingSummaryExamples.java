package io.github.governance4j.mediation.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.dispute.Guardian;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.rates.Interval;
import io.github.governance4j.mediation.rates.Rate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is shown of ratings, and to whom. */
class RatingSummaryExamples {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDateTime NOON = DAY.atTime(12, 0);
    private static final MediatorId MEI = new MediatorId("mei");
    private static final PersonId WANG = new PersonId("wang");
    private static final PersonId CHILD = new PersonId("child");
    private static final PersonId MOTHER = new PersonId("mother");
    private static final FeedbackRules RULES = new FeedbackRules(
            TimeLimit.of("ratings", 10, LimitUnit.CALENDAR_DAY, "made up").build(),
            FeedbackRules.USUAL.favourableFrom(),
            FeedbackRules.USUAL.smallestSample());
    private static final Feedback FEEDBACK = Feedback.over(
            Editions.of(List.of(new Edition<>(
                    new EditionId("2026-1"),
                    LocalDate.of(2026, 1, 1),
                    Adoption.byAuthority(new BodyId("county"), "No 1", LocalDate.of(2026, 1, 1)),
                    RULES))),
            WorkCalendar.china());

    private static Ratings rated(int wang, int child) {
        Parties parties = Parties.of(List.of(new Party(WANG, Side.APPLICANT), new Party(CHILD, Side.RESPONDENT)))
                .withMinors(Set.of(CHILD), List.of(new Guardian(CHILD, MOTHER)));
        Ratings ratings = after(
                FEEDBACK.initial(),
                new FeedbackCommand.Open(
                        Stamp.timer(new CommandId("open"), NOON, NOON), new DisputeId("d-1"), parties, Set.of(MEI)));
        ratings = after(ratings, new FeedbackCommand.Rate(stamp("one", WANG), WANG, MEI, wang));
        return after(ratings, new FeedbackCommand.Rate(stamp("two", MOTHER), CHILD, MEI, child));
    }

    private static Stamp stamp(String id, PersonId by) {
        return new Stamp(new CommandId(id), NOON.plusHours(1), NOON.plusHours(1), new Actor.Party(by));
    }

    private static Ratings after(Ratings ratings, FeedbackCommand command) {
        Decision<FeedbackFact, FeedbackRefusal> decision = FEEDBACK.decide(command, ratings);
        assertThat(decision.isAccepted()).isTrue();
        return FEEDBACK.evolveAll(ratings, decision.facts());
    }

    /** Twelve ratings, ten favourable: 83.3 %, and with 95 % confidence anything from 55.1 to 95.4. */
    @Test
    void ten_of_twelve_are_shown_with_their_interval() {
        List<Ratings> disputes = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            disputes.add(rated(5, 4));
        }
        disputes.add(rated(3, 1));
        RatingSummary summary = RatingSummary.of(MEI, disputes, RULES, DAY, DAY).orElseThrow();
        assertThat(summary.favourable().rate()).isEqualTo(new Rate(10, 12));
        assertThat(summary.interval()).isEqualTo(new Interval(551, 954));
    }

    @Test
    void of_four_ratings_nothing_is_shown() {
        List<Ratings> disputes = List.of(rated(5, 5), rated(5, 5));
        assertThat(RatingSummary.of(MEI, disputes, RULES, DAY, DAY)).isEmpty();
        assertThat(RatingSummary.of(new MediatorId("bo"), disputes, RULES, DAY, DAY))
                .isEmpty();
        List<Ratings> more = List.of(rated(5, 5), rated(5, 5), rated(1, 2));
        assertThat(RatingSummary.of(MEI, more, RULES, DAY, DAY)).isPresent();
        assertThat(RatingSummary.of(MEI, more, RULES, DAY.plusDays(1), DAY.plusDays(9)))
                .isEmpty();
    }

    @Test
    void a_single_rating_is_seen_by_whoever_gave_it() {
        Ratings ratings = rated(5, 2);
        assertThat(ratings.score(WANG, WANG, MEI)).hasValue(5);
        assertThat(ratings.score(MOTHER, CHILD, MEI)).hasValue(2);
        assertThat(ratings.score(WANG, CHILD, MEI)).isEmpty();
        assertThat(ratings.score(new PersonId("mei-herself"), WANG, MEI)).isEmpty();
        assertThat(ratings.toString()).isEqualTo("2 ratings after 3 facts");
    }

    @Test
    void rules_are_within_the_scale() {
        TimeLimit window = RULES.window();
        assertThatIllegalArgumentException().isThrownBy(() -> new FeedbackRules(window, 0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new FeedbackRules(window, 6, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new FeedbackRules(window, 4, 0));
    }
}
