package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One command on a case held against its conditions, in the refusals' order (判断). Used once. */
final class Judging {
    private final Stamp stamp;
    private final LocalDateTime at;
    private final Climb asked;
    private final Map<LadderRefusal, Explanation> checks = new EnumMap<>(LadderRefusal.class);
    private @Nullable Course course;
    private boolean stands = true;

    Judging(Stamp stamp, Climb asked) {
        this.stamp = stamp;
        this.at = stamp.happened().withNano(0);
        this.asked = asked;
    }

    /** A command on a case that must be on a ladder; what fell due by then is done first. */
    static Judging onItsLadder(Stamp stamp, Climb climb, Editions<Ladders> editions, WorkCalendar calendar) {
        Judging judging = new Judging(stamp, climb);
        boolean entered = climb.status() != Standing.NOT_ENTERED;
        judging.check(
                LadderRefusal.NOT_ENTERED,
                LadderConditions.ENTERED.says(entered).flag(entered));
        climb.lastAct().ifPresent(judging::mustFollow);
        if (judging.stands) {
            judging.findLadder(editions, calendar);
        }
        return judging;
    }

    private void mustFollow(LocalDateTime lastAct) {
        check(
                LadderRefusal.OUT_OF_ORDER,
                LadderConditions.IN_ORDER.says(!at.isBefore(lastAct)).moment(at).moment(lastAct));
    }

    private void findLadder(Editions<Ladders> editions, WorkCalendar calendar) {
        Optional<Ladder> ladder = asked.edition()
                .flatMap(editions::byId)
                .map(Edition::rules)
                .flatMap(ladders -> asked.ladder().flatMap(ladders::ladder))
                .filter(found -> found.rung(asked.rung()).isPresent());
        check(
                LadderRefusal.LADDER_UNKNOWN,
                LadderConditions.KNOWN
                        .says(ladder.isPresent())
                        .id(asked.edition().map(OpaqueId::value).orElse(""))
                        .id(asked.ladder().map(OpaqueId::value).orElse(""))
                        .flag(ladder.isPresent()));
        if (ladder.isPresent()) {
            Course course = new Course(asked, ladder.get(), calendar);
            course.catchUp(at);
            begin(course);
        }
    }

    /** From here on the case is judged as it stands in this course. */
    void begin(Course from) {
        course = from;
    }

    /** The case as it stands now; empty if it is on no ladder that is at hand. */
    Optional<Course> course() {
        return Optional.ofNullable(course);
    }

    Stamp stamp() {
        return stamp;
    }

    /** When it happened, to the second. */
    LocalDateTime at() {
        return at;
    }

    /** The order of the rung the case is on; 0 if it is on none. */
    int order() {
        return course == null ? asked.rung() : course.climb().rung();
    }

    /** Whether no condition has failed so far. */
    boolean stands() {
        return stands;
    }

    Judging check(LadderRefusal refusal, Finding condition) {
        return check(refusal, condition.build());
    }

    Judging check(LadderRefusal refusal, Explanation condition) {
        checks.put(refusal, condition);
        stands &= condition.holds();
        return this;
    }

    /** Looks at conditions that need the ladder, if there is one. */
    Judging against(BiConsumer<Judging, Course> conditions) {
        if (course != null) {
            conditions.accept(this, course);
        }
        return this;
    }

    /** Accepts with what follows unless a condition failed; the reason lists what was due, every condition, and what follows. */
    Decision<LadderFact, LadderRefusal> decide(Function<Boolean, Finding> head, Consumer<Course> follow) {
        boolean isRecordedAfter = !stamp.recorded().withNano(0).isBefore(at);
        check(
                LadderRefusal.RECORDED_BEFORE_IT_HAPPENED,
                LadderConditions.RECORDED.says(isRecordedAfter).moment(at).moment(stamp.recorded()));
        List<Explanation> due = course == null ? List.of() : new ArrayList<>(course.why());
        Course now = course;
        if (!stands || now == null) {
            Finding why = head.apply(false);
            due.forEach(why::because);
            checks.values().forEach(why::because);
            return Decision.refused(firstFailed(), why.build());
        }
        Finding why = head.apply(true);
        due.forEach(why::because);
        checks.values().forEach(why::because);
        follow.accept(now);
        now.why().subList(due.size(), now.why().size()).forEach(why::because);
        return Decision.accepted(now.facts(), why.build());
    }

    private LadderRefusal firstFailed() {
        for (Map.Entry<LadderRefusal, Explanation> check : checks.entrySet()) {
            if (!check.getValue().holds()) {
                return check.getKey();
            }
        }
        throw new IllegalStateException("nothing failed: " + stamp);
    }
}
