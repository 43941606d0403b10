package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseLimit;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.mediation.course.Stage;
import io.github.governance4j.mediation.settlement.Agreement;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Every abstract state a course can reach under some rules, found by walking the decider, each with a course that got there (可达状态).
 *
 * <p>The walk is breadth first, from nothing, with a finite alphabet of commands by every party; each is asked soon after the latest fact
 * and in the last second before the next thing is due, and so is the timer when it is. It knows no rule of mediation. Two points of it are one where all that decides
 * how the course may go on is the same but for dates, names and words; that is finer than {@link CourseAbstraction}. Keep the rules small:
 * two parties, a short ladder; a long one has more states of the same kinds.
 *
 * <p>What it leaves out, and random courses put in: more parties, guardians and representatives, assistants, several tracks in turn, acts told
 * in any other order of days.
 */
public final class CourseStates {
    /** Far more than there are; a point of the walk that tells too much apart would never end otherwise. */
    private static final int MOST_POINTS = 50_000;

    private static final Map<Class<?>, CourseStates> KNOWN = new ConcurrentHashMap<>();

    private final Decider<CourseCommand, Course, CourseFact, CourseRefusal> decider;
    private final Asking asking;
    private final SortedMap<CourseAbstraction, Witness> witnesses = new TreeMap<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private final List<Witness> visited = new ArrayList<>();
    private final Deque<Witness> open = new ArrayDeque<>();

    private CourseStates(MediationUnderTest subject) {
        this.decider = subject.decider();
        this.asking = new Asking(subject);
        walk(subject.firstDay().atTime(9, 0));
    }

    /**
     * A course that got somewhere.
     *
     * @param course the course
     * @param at the moment at which it stands there
     */
    public record Witness(Course course, LocalDateTime at) {}

    /**
     * Walks the rules under test; once for each class that names some.
     *
     * @param subject the rules
     * @return the states they reach
     */
    public static CourseStates of(MediationUnderTest subject) {
        return KNOWN.computeIfAbsent(subject.getClass(), first -> new CourseStates(subject));
    }

    /** {@return the states, in their order} */
    public SortedSet<CourseAbstraction> all() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(witnesses.keySet()));
    }

    /** {@return a course that got to each state, by state} */
    public SortedMap<CourseAbstraction, Witness> witnesses() {
        return Collections.unmodifiableSortedMap(witnesses);
    }

    /** {@return every point the walk told apart, as it was first come to: more than there are states} */
    public List<Witness> points() {
        return Collections.unmodifiableList(visited);
    }

    /** {@return the states, one to a line, as they are kept in a file} */
    public String text() {
        return witnesses.keySet().stream().map(state -> state + "\n").collect(Collectors.joining());
    }

    private void walk(LocalDateTime from) {
        arrive(decider.initial(), from);
        while (!open.isEmpty()) {
            Witness here = open.remove();
            askAll(here.course(), here.at().plusMinutes(10));
            Optional<Due<CourseCommand>> due = decider.due(here.course());
            due.ifPresent(one -> {
                LocalDateTime last = one.at().minusSeconds(1);
                if (last.isAfter(here.at())) {
                    askAll(here.course(), last);
                }
                ask(here.course(), one.command(), one.at());
            });
        }
    }

    private void askAll(Course course, LocalDateTime at) {
        CommandId id = new CommandId("walk-" + course.version());
        for (Letter letter : Letter.all()) {
            for (int who = 0; who < choices(letter, course); who++) {
                for (int detail = 0; detail < details(letter); detail++) {
                    ask(course, asking.command(letter, who, detail, course, at, id), at);
                }
            }
        }
    }

    /** How many the walk tries a letter with: each party, or each mediator, or one. */
    private int choices(Letter letter, Course course) {
        return switch (letter) {
            case INFORM,
                    CONSENT,
                    REFUSE,
                    WITHDRAW,
                    LEAVE,
                    ASK_EXTENSION,
                    ASK_SWITCH,
                    ASK_UP,
                    PICK,
                    ASSENT,
                    REJECT,
                    WAIVE,
                    REFUSE_ASSIGNEE,
                    ASK_RECUSAL -> Math.max(1, course.parties().size());
            case ASSIGN -> 2 * asking.cast().mediators();
            case TRANSFER -> asking.cast().bodies();
            default -> 1;
        };
    }

    /** With how many different particulars the walk tries a letter. */
    private int details(Letter letter) {
        return switch (letter) {
            case APPLY, OWN_INITIATIVE, ON_THE_SPOT -> asking.cast().walkedApplications();
            case CLOSE_SESSION -> 4;
            case PICK -> 3 * asking.cast().mediators();
            case CONCLUDE_TRANSFER, ASK_SWITCH, DECIDE_RECUSAL, DRAW_UP, SIGN, REPORT_OFFENCE -> 2;
            // They change nothing the abstraction knows of.
            case ASK_PUBLICITY, INVITE_ASSISTANT, AGREE_ASSISTANT, NAME_PANEL, TAKE_MEASURES -> 0;
            case FILE_DOCUMENT -> asking.cast().documents().size();
            default -> 1;
        };
    }

    private void ask(Course course, CourseCommand command, LocalDateTime at) {
        Decision<CourseFact, CourseRefusal> decision = decider.decide(command, course);
        if (!decision.facts().isEmpty()) {
            arrive(decider.evolveAll(course, decision.facts()), at);
        }
    }

    private void arrive(Course course, LocalDateTime at) {
        LocalDateTime then = course.lastAct().filter(at::isBefore).orElse(at);
        note(course, then);
        decider.due(course).ifPresent(due -> {
            note(course, later(then, due.at().minusSeconds(1)));
            note(course, later(then, due.at()));
        });
        if (seen.add(point(course))) {
            Claim.holds(seen.size() <= MOST_POINTS, () -> "more than " + MOST_POINTS + " points");
            Witness here = new Witness(course, then);
            visited.add(here);
            open.add(here);
        }
    }

    private void note(Course course, LocalDateTime at) {
        witnesses.putIfAbsent(CourseAbstraction.of(decider, course, at), new Witness(course, at));
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    /** All that decides how a course may go on, but for dates, names and words; parties and mediators are told apart by number only. */
    private List<Object> point(Course course) {
        Stage stage = course.stage();
        if (stage.hasEnded()) {
            return List.of(
                    stage,
                    course.end(),
                    course.rung(),
                    course.consents().size(),
                    course.file().documents().size());
        }
        boolean isChoosing = stage == Stage.CHOOSING;
        boolean isSeated = course.mediator().isPresent();
        List<Object> point = new ArrayList<>(List.of(
                stage,
                course.rung(),
                course.consents().size(),
                course.track(),
                course.simple(),
                // Where neither ladder nor track bounds the tries, the third is as the second.
                course.rung() > 0 ? course.climb().tries(course.rung()) : Math.min(course.tries(), 2),
                course.tryRunning(),
                stage == Stage.INVITED ? course.informed().size() : 0,
                stage == Stage.INVITED ? course.switchAsked().size() : 0,
                course.transferTo().isPresent(),
                course.isPaused(),
                isChoosing ? course.picked().size() : 0,
                isChoosing && course.assigning(),
                isSeated ? course.chosenHow() : "nobody",
                course.settledIssues().size(),
                course.draft().map(Agreement::form),
                course.assents().size(),
                course.signed()));
        point.add(runs(course));
        return point;
    }

    /** The limits that run, the one that closes first before the others. */
    private static List<CourseLimit> runs(Course course) {
        List<CourseLimit> running = new ArrayList<>();
        for (CourseLimit limit : CourseLimit.values()) {
            if (course.limit(limit).isPresent()) {
                boolean isFirst = running.isEmpty() || closes(course, limit).isBefore(closes(course, running.get(0)));
                running.add(isFirst ? 0 : running.size(), limit);
            }
        }
        return running;
    }

    private static LocalDateTime closes(Course course, CourseLimit limit) {
        return course.limit(limit).orElseThrow().closes();
    }
}
