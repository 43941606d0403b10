package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.dispute.Openness;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.dispute.TrackLimits;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Tries, and the sessions in them (调解与调解会). */
record Sessions(Course course, Office office) implements SessionCommand.Cases<Decision<CourseFact, CourseRefusal>> {
    @Override
    public Decision<CourseFact, CourseRefusal> beginTry(SessionCommand.BeginTry command) {
        Asked asked = new Asked(CourseAct.BEGIN_TRY, command, course, office);
        if (!asked.atStage()) {
            // A dispute that ended for want of tries is told so, not only that it has ended.
            if (asked.held().end == EndKind.TRIES_USED) {
                tries(asked);
            }
            return asked.decide(() -> {});
        }
        Mediators.unchallenged(Mediators.acting(Mediators.serving(tries(asked).paused(false))));
        trying(asked, false);
        // Both, the consent that stands and the one to this try; whichever is missing is shown.
        asked.withAllConsenting(asked.held().consents).withAllConsenting(command.consenting());
        Optional<Decision<LadderFact, LadderRefusal>> ladder = onLadder(asked.held())
                ? Optional.of(asked.ladder(new TryCommand.BeginTry(asked.stamp(), command.consenting())))
                : Optional.empty();
        return asked.decide(() -> {
            ladder.ifPresent(decision -> asked.progress().climb(decision, asked.at()));
            // Whoever is no party has nothing to consent to.
            asked.add(new SessionFact.TryBegun(
                    asked.at(), asked.held().tries + 1, asked.held().parties()));
        });
    }

    private static boolean onLadder(Held held) {
        return held.climb.ladder().isPresent();
    }

    /** One more try is left, by the track. The ladder says so of its own. */
    private Asked tries(Asked asked) {
        Held held = asked.held();
        OptionalInt most =
                office.track(held).map(track -> track.rules().tries()).orElse(OptionalInt.empty());
        boolean left = held.end != EndKind.TRIES_USED && (most.isEmpty() || held.tries < most.getAsInt());
        return asked.check(
                CourseRefusal.NO_TRIES_LEFT,
                CourseWhy.TRIES
                        .says(left)
                        .flag(held.end == EndKind.TRIES_USED)
                        .flag(most.isPresent())
                        .count(most.orElse(0))
                        .count(held.tries));
    }

    static Asked trying(Asked asked, boolean wanted) {
        boolean running = asked.held().tryRunning;
        return asked.check(
                wanted ? CourseRefusal.NO_TRY_RUNNING : CourseRefusal.TRY_RUNNING,
                CourseWhy.TRYING.says(running == wanted).flag(running).flag(wanted));
    }

    @Override
    public Decision<CourseFact, CourseRefusal> holdSession(SessionCommand.HoldSession command) {
        Asked asked = new Asked(CourseAct.HOLD_SESSION, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        Held held = asked.held();
        Mediators.unchallenged(Mediators.acting(Mediators.serving(trying(asked.paused(false), true))))
                .withAllConsenting(held.tryRunning ? held.tryConsents : held.consents)
                .withAllConsenting(held.consents);
        session(asked, command.session(), false);
        Attending.check(asked, command.attending());
        return asked.decide(() -> asked.add(new SessionFact.SessionHeld(
                asked.at(),
                command.session(),
                command.channel(),
                openness(asked),
                command.attending(),
                command.where())));
    }

    private static void session(Asked asked, SessionId session, boolean wanted) {
        Held held = asked.held();
        boolean used = held.sessions.contains(session);
        boolean is = wanted ? session.equals(held.session) : !used;
        asked.check(
                CourseRefusal.OTHER_SESSION,
                SessionWhy.SESSION
                        .says(is)
                        .id(session.value())
                        .id(Asked.text(held.session))
                        .flag(used)
                        .flag(wanted));
    }

    /**
     * Closed where privacy or a trade secret is at stake, or one party wants it closed; open where every party wants that; else as the
     * track has it (人民调解工作若干规定 art. 29; 人民调解法 art. 23).
     */
    private Openness openness(Asked asked) {
        Held held = asked.held();
        Application application = asked.application();
        int closed = 0;
        int open = 0;
        for (PersonId party : held.parties()) {
            Openness wish = held.publicity.get(party);
            closed += wish == Openness.CLOSED ? 1 : 0;
            open += wish == Openness.OPEN ? 1 : 0;
        }
        closed += application.openness().filter(Openness.CLOSED::equals).isPresent() ? 1 : 0;
        Openness usual =
                office.track(held).map(track -> track.rules().openness()).orElse(Openness.CLOSED);
        boolean isClosed = application.confidential()
                || closed > 0
                || (open < held.parties().size() && usual == Openness.CLOSED);
        Openness openness = isClosed ? Openness.CLOSED : Openness.OPEN;
        asked.note(SessionWhy.OPENNESS
                .says(openness == Openness.OPEN)
                .code(openness)
                .flag(application.confidential())
                .count(closed)
                .count(open)
                .count(held.parties().size())
                .code(usual));
        return openness;
    }

    @Override
    public Decision<CourseFact, CourseRefusal> closeSession(SessionCommand.CloseSession command) {
        Asked asked = new Asked(CourseAct.CLOSE_SESSION, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        Mediators.acting(asked);
        session(asked, command.session(), true);
        Set<IssueId> open = asked.held().openIssues();
        // Whoever comes to terms on everything need not name the points.
        Set<IssueId> agreed =
                command.outcome() == SessionOutcome.AGREED && command.agreed().isEmpty() ? open : command.agreed();
        int others = Ordered.minus(agreed, open).size();
        boolean fits = switch (command.outcome()) {
            case AGREED -> agreed.containsAll(open);
            case PARTLY -> !agreed.isEmpty();
            case CONTINUES, FAILED -> agreed.isEmpty();
        };
        asked.check(
                CourseRefusal.NOT_AT_ISSUE,
                SessionWhy.AGREED
                        .says(fits && others == 0)
                        .code(command.outcome())
                        .count(agreed.size())
                        .count(open.size())
                        .count(others));
        return asked.decide(() ->
                asked.add(new SessionFact.SessionClosed(asked.at(), command.session(), command.outcome(), agreed)));
    }

    @Override
    public Decision<CourseFact, CourseRefusal> endTry(SessionCommand.EndTry command) {
        Asked asked = new Asked(CourseAct.END_TRY, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        Mediators.acting(trying(asked, true));
        Optional<Decision<LadderFact, LadderRefusal>> ladder = onLadder(asked.held())
                ? Optional.of(asked.ladder(new TryCommand.EndTry(asked.stamp(), false)))
                : Optional.empty();
        return asked.decide(() -> {
            int number = asked.held().tries;
            OptionalInt most = office.track(asked.held())
                    .map(track -> track.rules().tries())
                    .orElse(OptionalInt.empty());
            boolean isLast = most.isPresent() && number >= most.getAsInt();
            asked.add(new SessionFact.TryEnded(asked.at(), number, isLast ? Optional.empty() : nextBy(asked, number)));
            asked.note(SessionWhy.TRACK_TRIES
                    .says(!isLast)
                    .flag(most.isPresent())
                    .count(most.orElse(0))
                    .count(number));
            ladder.ifPresent(decision -> asked.progress().climb(decision, asked.at()));
            if (isLast && !asked.held().stage.hasEnded()) {
                asked.progress().end(EndKind.TRIES_USED, EndCause.byItself(), asked.at());
            }
        });
    }

    /** Until when another try must begin, where the track says so after the first (治安调解: 7 working days). */
    private Optional<Deadline> nextBy(Asked asked, int number) {
        return number == 1
                ? office.track(asked.held())
                        .map(Track::limits)
                        .flatMap(TrackLimits::again)
                        .map(again -> asked.progress().until(CourseLimit.NEXT_TRY, again, asked.at()))
                : Optional.empty();
    }
}
