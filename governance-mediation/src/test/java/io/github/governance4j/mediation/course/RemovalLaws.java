package io.github.governance4j.mediation.course;

import static io.github.governance4j.mediation.course.CourseTown.ANN;
import static io.github.governance4j.mediation.course.CourseTown.BEN;
import static io.github.governance4j.mediation.course.CourseTown.FOUNDED;
import static io.github.governance4j.mediation.course.CourseTown.M1;
import static io.github.governance4j.mediation.course.CourseTown.M2;
import static io.github.governance4j.mediation.course.CourseTown.VILLAGE_ROOM;
import static io.github.governance4j.mediation.course.CourseTown.mediator;
import static io.github.governance4j.mediation.course.CourseTown.party;
import static io.github.governance4j.mediation.course.CourseTown.two;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.dispute.Channel;
import io.github.governance4j.mediation.roster.Engagement;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.roster.MediatorStatus;
import io.github.governance4j.mediation.roster.Misconduct;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.mediation.rules.Tracks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A removal for misconduct counts from its day for every dispute, whatever edition it keeps: 人民调解法 art. 15. */
class RemovalLaws {
    private static final LocalDate BEGUN = LocalDate.of(2025, 3, 4);

    /** What a third edition says of whoever the second removed. */
    enum Later {
        SAYS_NOTHING,
        KEEPS_THEM_REMOVED,
        LISTS_THEM_AGAIN
    }

    private static Editions<MediationRules> editions(LocalDate removal, LocalDate third, Later later) {
        List<Mediator> without = CourseTown.mediators();
        without.removeIf(one -> one.id().equals(M1));
        List<Mediator> removed = new ArrayList<>(without);
        removed.add(row(removal.minusDays(1))
                .status(MediatorStatus.REMOVED)
                .removedFor(Misconduct.TOOK_GAIN)
                .build());
        List<Mediator> then = switch (later) {
            case SAYS_NOTHING -> without;
            case KEEPS_THEM_REMOVED -> removed;
            case LISTS_THEM_AGAIN -> CourseTown.mediators();
        };
        return Editions.of(List.of(
                CourseTown.edition("2024-1", FOUNDED, CourseTown.rules().build()),
                CourseTown.edition("2025-1", removal, CourseTown.rules(removed).build()),
                CourseTown.edition("2025-2", third, CourseTown.rules(then).build())));
    }

    private static Mediator.Builder row(LocalDate from) {
        return Mediator.of(M1, VILLAGE_ROOM, Engagement.ENGAGED, from)
                .post(new PostId(M1.value()))
                .areas(List.of(CourseTown.VILLAGE));
    }

    private static boolean serves(LocalDate day, LocalDate removal, LocalDate third, Later later) {
        return day.isBefore(removal) || (later == Later.LISTS_THEM_AGAIN && !day.isBefore(third));
    }

    @Property
    void nobody_holds_a_session_once_they_were_removed_though_the_dispute_is_older(
            @ForAll Later later,
            @ForAll @IntRange(max = 6) int removedAfter,
            @ForAll @IntRange(min = 1, max = 4) int restatedAfter,
            @ForAll @IntRange(max = 12) int days) {
        LocalDate removal = BEGUN.plusDays(removedAfter);
        LocalDate third = removal.plusDays(restatedAfter);
        LocalDate day = BEGUN.plusDays(days);
        CourseTown town = CourseTown.under(editions(removal, third, later))
                .ready()
                .trying()
                .on(day);
        SessionCommand held = new SessionCommand.HoldSession(
                town.by(mediator(M1)), new SessionId("s-1"), Channel.IN_PERSON, two().persons(), Optional.empty());
        if (serves(day, removal, third, later)) {
            town.does(held);
        } else {
            town.refuses(CourseRefusal.NOT_ELIGIBLE, held);
            town.does(new RecusalCommand.AskRecusal(town.by(party(ANN)), ANN, M1, ""));
            assertThat(town.course().mediator())
                    .as("a party is rid of them at once")
                    .isEmpty();
        }
    }

    @Property
    void nobody_is_found_once_they_were_removed_though_the_dispute_is_older(
            @ForAll Later later,
            @ForAll @IntRange(max = 2) int removedAfter,
            @ForAll @IntRange(min = 1, max = 2) int restatedAfter,
            @ForAll @IntRange(max = 1) int days) {
        LocalDate removal = BEGUN.plusDays(removedAfter);
        LocalDate third = removal.plusDays(restatedAfter);
        LocalDate day = BEGUN.plusDays(days);
        CourseTown town = CourseTown.under(editions(removal, third, later))
                .choosing(Tracks.PEOPLES, two())
                .on(day)
                .picks(ANN, M1, M2)
                .picks(BEN, M1, M2);
        assertThat(town.course().mediator()).contains(serves(day, removal, third, later) ? M1 : M2);
    }
}
