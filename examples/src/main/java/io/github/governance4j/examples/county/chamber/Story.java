package io.github.governance4j.examples.county.chamber;

import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.examples.county.streams.Passing;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.course.AgreementFact;
import io.github.governance4j.mediation.course.ChoosingFact;
import io.github.governance4j.mediation.course.ChosenHow;
import io.github.governance4j.mediation.course.ConsentFact;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.EndKind;
import io.github.governance4j.mediation.course.IntakeFact;
import io.github.governance4j.mediation.course.OfficeFact;
import io.github.governance4j.mediation.course.SessionFact;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What one dispute went through, added up from the facts of its course in the order they happened (调解经过). */
public final class Story implements Passing<CourseFact> {
    private final Map<Step, LocalDateTime> steps = new EnumMap<>(Step.class);
    private final Map<Integer, RungStory> rungs = new TreeMap<>();
    private final List<Service> services = new ArrayList<>();
    private Optional<LadderId> ladder = Optional.empty();
    private Optional<CourseFact.Ended> ended = Optional.empty();
    private Optional<LocalDateTime> filed = Optional.empty();
    private int rung;
    private int facts;

    /** How far a dispute came, in the order of the funnel. */
    public enum Step {
        /** Somebody applied, or a body offered. */
        ASKED,
        /** A body took it up. */
        TAKEN_UP,
        /** Every party had consented at one moment. */
        CONSENTED,
        /** A mediator had taken the order. */
        MEDIATOR_FOUND,
        /** A session was held. */
        SESSION_HELD,
        /** An agreement took effect. */
        AGREED
    }

    @Override
    public void add(List<CourseFact> more) {
        more.forEach(this::add);
    }

    private void add(CourseFact fact) {
        facts++;
        if (fact instanceof IntakeFact intake) {
            intake(intake);
        } else if (fact instanceof ConsentFact.ConsentComplete) {
            reached(Step.CONSENTED, fact.at());
        } else if (fact instanceof ChoosingFact choosing) {
            choosing(choosing);
        } else if (fact instanceof SessionFact session) {
            session(session);
        } else if (fact instanceof AgreementFact.AgreementTookEffect) {
            reached(Step.AGREED, fact.at());
            if (rung > 0) {
                here().agreed = true;
            }
        } else if (fact instanceof CourseFact.OnLadder climbing) {
            climbing(climbing.fact());
        } else if (fact instanceof CourseFact.Ended end) {
            ends(end);
        } else if (fact instanceof OfficeFact.FileClosed) {
            filed = Optional.of(fact.at());
        }
    }

    private void intake(IntakeFact fact) {
        if (fact instanceof IntakeFact.Applied) {
            reached(Step.ASKED, fact.at());
        } else if (fact instanceof IntakeFact.Accepted accepted) {
            reached(Step.TAKEN_UP, fact.at());
            if (accepted.acceptance().onTheSpot()) {
                reached(Step.CONSENTED, fact.at());
                reached(Step.MEDIATOR_FOUND, fact.at());
                reached(Step.SESSION_HELD, fact.at());
            }
        }
    }

    private void choosing(ChoosingFact fact) {
        if (fact instanceof ChoosingFact.Chosen chosen) {
            leaves(fact.at(), false);
            services.add(new Service(chosen.mediator(), chosen.how(), fact.at(), Optional.empty(), false));
            if (chosen.how() == ChosenHow.ON_THE_SPOT) {
                reached(Step.MEDIATOR_FOUND, fact.at());
            }
        } else if (fact instanceof ChoosingFact.OrderConfirmed) {
            reached(Step.MEDIATOR_FOUND, fact.at());
        } else if (fact instanceof ChoosingFact.MediatorReleased) {
            leaves(fact.at(), true);
        }
    }

    private void session(SessionFact fact) {
        if (fact instanceof SessionFact.SessionHeld) {
            reached(Step.SESSION_HELD, fact.at());
        } else if (fact instanceof SessionFact.TryBegun && rung > 0) {
            here().tries++;
        }
    }

    private void climbing(LadderFact fact) {
        if (fact instanceof LadderFact.Entered entered) {
            ladder = Optional.of(entered.ladder());
            comesTo(entered.stay().rung());
        } else if (fact instanceof LadderFact.Climbed climbed) {
            here().outcome = Outcome.WENT_UP;
            leaves(fact.at(), false);
            comesTo(climbed.stay().rung());
        }
    }

    private void ends(CourseFact.Ended end) {
        ended = Optional.of(end);
        leaves(end.at(), false);
        if (rung > 0) {
            // What was settled in part below and came no further here, was not settled here.
            here().outcome = here().agreed ? Outcome.SETTLED : Outcome.ENDED;
        }
    }

    private void comesTo(int order) {
        rung = order;
        rungs.computeIfAbsent(order, none -> new RungStory());
    }

    private RungStory here() {
        return rungs.computeIfAbsent(rung, none -> new RungStory());
    }

    private void reached(Step step, LocalDateTime at) {
        steps.putIfAbsent(step, at);
    }

    private void leaves(LocalDateTime at, boolean replaced) {
        if (!services.isEmpty()) {
            int last = services.size() - 1;
            Service service = services.get(last);
            if (service.until().isEmpty()) {
                services.set(
                        last,
                        new Service(service.mediator(), service.how(), service.from(), Optional.of(at), replaced));
            }
        }
    }

    /** {@return whether it has ended with an agreement in effect, on everything or on a part, whoever ended it after that} */
    public boolean isSettled() {
        return ended.isPresent() && steps.containsKey(Step.AGREED);
    }

    /** {@return whether it has ended with an agreement in effect on a part only} */
    public boolean isSettledInPart() {
        return isSettled() && ended.filter(end -> end.kind() == EndKind.SETTLED).isEmpty();
    }

    /** {@return when it came to each step for the first time} */
    public Map<Step, LocalDateTime> steps() {
        return Collections.unmodifiableMap(steps);
    }

    /** {@return the rungs it came to, by order} */
    public Map<Integer, RungStory> rungs() {
        return Collections.unmodifiableMap(rungs);
    }

    /** {@return the ladder it climbs, if it does} */
    public Optional<LadderId> ladder() {
        return ladder;
    }

    /** {@return who mediated, one after the other} */
    public List<Service> services() {
        return Collections.unmodifiableList(services);
    }

    /** {@return how it ended, if it has} */
    public Optional<CourseFact.Ended> ended() {
        return ended;
    }

    /** {@return when its file was closed, if it was} */
    public Optional<LocalDateTime> filed() {
        return filed;
    }

    /** {@return how many facts it has} */
    public int facts() {
        return facts;
    }

    /**
     * One mediator on one dispute (承办).
     *
     * @param mediator who
     * @param how how that one was found
     * @param from since when
     * @param until until when; empty if still
     * @param replaced whether somebody else had to be found
     */
    public record Service(
            MediatorId mediator, ChosenHow how, LocalDateTime from, Optional<LocalDateTime> until, boolean replaced) {}

    /** What became of a dispute on one rung (层级去向). */
    public enum Outcome {
        /** An agreement took effect there. */
        SETTLED,
        /** It went up. */
        WENT_UP,
        /** Mediation ended there without one. */
        ENDED,
        /** It is there. */
        OPEN
    }

    /** One dispute on one rung (层级经过). */
    public static final class RungStory {
        private Outcome outcome = Outcome.OPEN;
        private boolean agreed;
        private int tries;

        private RungStory() {}

        /** {@return what became of it there} */
        public Outcome outcome() {
            return outcome;
        }

        /** {@return how many tries there were} */
        public int tries() {
            return tries;
        }
    }
}
