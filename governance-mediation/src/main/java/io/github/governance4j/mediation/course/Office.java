package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.ladder.Climbing;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.ladder.Start;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.Body;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.Tenure;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.dispute.MediationStart;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.dispute.TrackLimits;
import io.github.governance4j.mediation.rules.MediationRules;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that a dispute is judged by: the rules, who is where, which days are working days, and the ladders. */
record Office(Editions<MediationRules> editions, Place place, WorkCalendar calendar, Climbing climbing) {
    /** The limits where the rules a dispute keeps are not at hand. */
    private static final TrackLimits DEFAULTS =
            TrackLimits.of(MediationStart.ACCEPTANCE).build();

    /** The rules a dispute keeps. */
    Optional<MediationRules> rules(Held held) {
        return Optional.ofNullable(held.edition).flatMap(editions::byId).map(Edition::rules);
    }

    /** The track it takes. */
    Optional<Track> track(Held held) {
        return rules(held).flatMap(rules -> Optional.ofNullable(held.track).flatMap(rules::track));
    }

    /** The limits of its track. */
    TrackLimits limits(Held held) {
        return track(held).map(Track::limits).orElse(DEFAULTS);
    }

    /** Enters the ladder of its track, as the edition it keeps has it; nothing where there is none. */
    Optional<Decision<LadderFact, LadderRefusal>> enter(Held held, Stamp stamp) {
        Optional<Edition<MediationRules>> kept =
                Optional.ofNullable(held.edition).flatMap(editions::byId);
        Optional<LadderId> ladder = track(held).flatMap(track -> track.rules().ladder());
        if (kept.isEmpty() || ladder.isEmpty()) {
            return Optional.empty();
        }
        Climbing under = Climbing.over(Editions.of(List.of(kept.get())).map(MediationRules::ladders), calendar);
        return Optional.of(
                under.decide(new LadderCommand.Enter(stamp, ladder.get(), Start.fresh(), held.parties()), held.climb));
    }

    Deadline deadline(TimeLimit limit, LocalDateTime from) {
        return limit.deadline(from, calendar);
    }

    /** The rung it is on, if it climbs a ladder that is at hand. */
    Optional<Rung> rung(Held held) {
        return held.climb
                .edition()
                .flatMap(editions::byId)
                .flatMap(edition -> held.climb.ladder().flatMap(edition.rules().ladders()::ladder))
                .flatMap((Ladder ladder) -> ladder.rung(held.climb.rung()));
    }

    /** The ways out its track and its rung name, and the court. */
    Set<Remedy> remedies(Held held) {
        Set<Remedy> remedies = EnumSet.of(Remedy.COURT);
        track(held).ifPresent(track -> remedies.addAll(track.rules().remedies()));
        rung(held).ifPresent(rung -> remedies.addAll(rung.exits()));
        return remedies;
    }

    /** The body that answers for a level of its ladder; the one it came from where the level names nobody, or nobody is there. */
    Optional<BodyId> bodyOf(Held held, LocalDate day) {
        Application application = held.application;
        if (application == null) {
            return Optional.empty();
        }
        return rung(held)
                .flatMap(Rung::role)
                .flatMap(role -> place.answering(application.area(), role, day))
                .map(answering -> answering.post().body())
                .or(() -> Optional.ofNullable(held.bodyAbove == null ? held.body : held.bodyAbove));
    }

    Optional<PersonId> holder(PostId post, LocalDate day) {
        return place.roster().holder(post, day).map(Tenure::holder);
    }

    /** Whether a body can be asked about such a dispute there: it is competent for the kind, and works for the place or one above it. */
    boolean isCompetent(BodyId body, CategoryId category, AreaId area, LocalDate day) {
        Optional<Body> there = place.roster().body(body, day);
        if (there.isEmpty() || !there.get().competence().contains(category)) {
            return false;
        }
        AreaId own = there.get().area();
        return place
                .territory()
                .successor(area, day)
                .map(now -> place.territory().path(now, day))
                .orElse(List.of())
                .stream()
                .anyMatch(step -> place.territory().names(step, day).contains(own));
    }
}
