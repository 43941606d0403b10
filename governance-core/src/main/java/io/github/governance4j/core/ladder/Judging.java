package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.rulebook.Editions;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One command on a case held against its conditions, in the refusals' order (判断). Used once.
 *
 * <p>It either tells its reasons or keeps silent; facts and verdict are the same. What was accepted in silence is judged again, by the
 * same code and from the same values, when somebody reads why: see {@link Weighing}.
 */
final class Judging {
    private final Stamp stamp;
    private final LocalDateTime at;
    private final Climb asked;
    private @Nullable Map<LadderRefusal, Explanation> checks;
    /** What will tell the reasons of a silent judgement; null where this one tells them. */
    private final @Nullable Weighing silent;

    private @Nullable Course course;
    private @Nullable LadderRefusal failed;

    Judging(Stamp stamp, Climb asked, @Nullable Weighing silent) {
        this.silent = silent;
        this.stamp = stamp;
        this.at = stamp.happened().withNano(0);
        this.asked = asked;
    }

    /** A command on a case that must be on a ladder; what fell due by then is done first. */
    static Judging onItsLadder(
            Stamp stamp, Climb climb, Editions<Ladders> editions, AtHand atHand, @Nullable Weighing silent) {
        Judging judging = new Judging(stamp, climb, silent);
        boolean entered = climb.status() != Standing.NOT_ENTERED;
        judging.check(
                LadderRefusal.NOT_ENTERED,
                entered,
                () -> LadderConditions.ENTERED.says(entered).flag(entered));
        LocalDateTime lastAct = climb.latest();
        if (lastAct != null) {
            judging.mustFollow(lastAct);
        }
        if (judging.stands()) {
            judging.findLadder(editions, atHand);
        }
        return judging;
    }

    private void mustFollow(LocalDateTime lastAct) {
        boolean inOrder = !at.isBefore(lastAct);
        check(
                LadderRefusal.OUT_OF_ORDER,
                inOrder,
                () -> LadderConditions.IN_ORDER.says(inOrder).moment(at).moment(lastAct));
    }

    private void findLadder(Editions<Ladders> editions, AtHand atHand) {
        Ladder ladder = asked.ladderIn(editions);
        boolean known = ladder != null && ladder.has(asked.rung());
        check(
                LadderRefusal.LADDER_UNKNOWN,
                known,
                () -> LadderConditions.KNOWN
                        .says(known)
                        .id(asked.edition().map(OpaqueId::value).orElse(""))
                        .id(asked.ladder().map(OpaqueId::value).orElse(""))
                        .flag(known));
        if (ladder != null && known) {
            Course course = new Course(asked, ladder, atHand, tells());
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
        return failed == null;
    }

    boolean tells() {
        return silent == null;
    }

    /** Holds a condition against the command; it is put in words only if this judgement tells its reasons. */
    Judging check(LadderRefusal refusal, boolean holds, Supplier<Finding> condition) {
        if (tells()) {
            return check(refusal, condition.get());
        }
        if (!holds) {
            failed = refusal;
        }
        return this;
    }

    Judging check(LadderRefusal refusal, Finding condition) {
        return check(refusal, condition.build());
    }

    Judging check(LadderRefusal refusal, Explanation condition) {
        checks().put(refusal, condition);
        if (!condition.holds()) {
            failed = refusal;
        }
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
    Decision<LadderFact, LadderRefusal> decide(Rule rule, UnaryOperator<Finding> head, Consumer<Course> follow) {
        boolean isRecordedAfter = !stamp.recorded().withNano(0).isBefore(at);
        check(
                LadderRefusal.RECORDED_BEFORE_IT_HAPPENED,
                isRecordedAfter,
                () -> LadderConditions.RECORDED.says(isRecordedAfter).moment(at).moment(stamp.recorded()));
        return silent == null ? told(rule, head, follow) : silent(rule, silent, follow);
    }

    /** Without reasons: only rule and verdict are said, and a refusal is one of those that apply. */
    private Decision<LadderFact, LadderRefusal> silent(Rule rule, Weighing silent, Consumer<Course> follow) {
        Course now = course;
        if (failed != null || now == null) {
            return Decision.refused(failed == null ? LadderRefusal.LADDER_UNKNOWN : failed, rule.later(false, silent));
        }
        follow.accept(now);
        return Decision.accepted(now.facts(), rule.later(true, silent));
    }

    private Decision<LadderFact, LadderRefusal> told(Rule rule, UnaryOperator<Finding> head, Consumer<Course> follow) {
        List<Explanation> due = course == null ? List.of() : new ArrayList<>(course.why());
        Course now = course;
        if (failed != null || now == null) {
            Finding why = head.apply(rule.says(false));
            due.forEach(why::because);
            checks().values().forEach(why::because);
            return Decision.refused(firstFailed(), why.build());
        }
        Finding why = head.apply(rule.says(true));
        due.forEach(why::because);
        checks().values().forEach(why::because);
        follow.accept(now);
        now.why().subList(due.size(), now.why().size()).forEach(why::because);
        return Decision.accepted(now.facts(), why.build());
    }

    private Map<LadderRefusal, Explanation> checks() {
        Map<LadderRefusal, Explanation> known = checks;
        if (known == null) {
            known = new EnumMap<>(LadderRefusal.class);
            checks = known;
        }
        return known;
    }

    private LadderRefusal firstFailed() {
        for (Map.Entry<LadderRefusal, Explanation> check : checks().entrySet()) {
            if (!check.getValue().holds()) {
                return check.getKey();
            }
        }
        throw new IllegalStateException("nothing failed: " + stamp);
    }
}
