package io.github.governance4j.core.late;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.late.LateFact.ActLapsed;
import io.github.governance4j.core.late.LateFact.Retold;
import io.github.governance4j.core.late.LateFact.StepTold;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Lets acts be told late, out of order and twice, round a decider that takes them in order only (迟报裁量).
 *
 * <p>The {@linkplain Told#view() view} is what telling all acts taken in the order they happened comes to: acts of one moment in the order
 * of their ids, a number within an id by its value, so that 9 comes before 10; what falls due by the moment of an act before the act. So
 * whether a deadline was kept is judged by when people acted, not by when they said so. What is due is done up to the latest moment told of.
 *
 * <ul>
 *   <li>An act may be told as long as it was recorded no more than the window after it happened, and lies no more than the window before
 *       the latest moment told of or answered, both ends included; what is older is refused, and what was told of that time is final. The
 *       first bound needs nothing but the act, so it holds on a stream on which nothing has happened since.
 *   <li>One that changes what had been told is recorded as a {@link Retold}; one that only adds to it is not.
 *   <li>One that is impossible, and was recorded after it happened, is held: judged again with all that is told later, until the window
 *       closes over it ({@link ActLapsed}).
 *   <li>One that is impossible, and was recorded as it happened, is refused, as the decider inside refuses it, and nothing is kept of it:
 *       whoever does it is there to be told, and may rely on it that nothing happened. What it needed may still be told; then it counts if it
 *       is told again, under the same id too, as of when it happened. A host that reads a log, where nobody is there, tells it again itself.
 *   <li>One told again within the window changes nothing. An older one is refused here; a store knows its id.
 *   <li>What {@linkplain #sealedBy seals} is told for good: an act told later that would have it told otherwise is refused as too late.
 * </ul>
 *
 * <pre>{@code
 * var late = LateDecider.over(climbing, Duration.ofDays(7), LadderRefusal.OUT_OF_ORDER);
 * var told = late.decide(new LateCommand.Tell<>(command), state);
 * }</pre>
 *
 * @param <C> commands of the decider inside
 * @param <S> its state
 * @param <E> its facts
 * @param <R> its reasons to refuse
 */
public final class LateDecider<C extends Command, S, E, R extends Enum<R>>
        implements Decider<LateCommand<C>, Told<C, S, E>, LateFact<C, E>, R> {
    /** The longest window: 3,660 days (ours). */
    public static final Duration LONGEST = Duration.ofDays(3_660);

    private final Decider<C, S, E, R> inner;
    private final Duration window;
    private final R tooLate;
    private final Predicate<? super E> seals;

    private LateDecider(Decider<C, S, E, R> inner, Duration window, R tooLate, Predicate<? super E> seals) {
        this.inner = inner;
        this.window = window;
        this.tooLate = tooLate;
        this.seals = seals;
    }

    /**
     * Goes round a decider.
     *
     * @param <C> its commands
     * @param <S> its state
     * @param <E> its facts
     * @param <R> its reasons to refuse
     * @param inner the decider
     * @param window how long after it happened an act may be told, the end included; measured to when it was recorded, and to the latest
     *     moment told of or answered
     * @param tooLate the reason to refuse what is older
     * @return a decider to tell acts to
     * @throws IllegalArgumentException if the window is negative or longer than {@link #LONGEST}
     */
    public static <C extends Command, S, E, R extends Enum<R>> LateDecider<C, S, E, R> over(
            Decider<C, S, E, R> inner, Duration window, R tooLate) {
        if (window.isNegative() || window.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a window is 0 to " + LONGEST.toDays() + " days long: " + window);
        }
        return new LateDecider<>(inner, window, tooLate, none -> false);
    }

    /**
     * Closes the window over facts people are bound by from the moment they are told (封定). An act told later that would drop one of them,
     * or have it told otherwise, is refused as too late; whatever leaves them as they are may still be told. Which acts count then depends on
     * which of two that exclude each other arrived first: whoever is bound by what was told must not have it taken away.
     *
     * @param facts which facts of the decider inside are told for good; none unless this is called
     * @return this decider with those facts sealed, in place of any before
     */
    public LateDecider<C, S, E, R> sealedBy(Predicate<? super E> facts) {
        return new LateDecider<>(inner, window, tooLate, facts);
    }

    @Override
    public Told<C, S, E> initial() {
        return Told.nothing(inner.initial());
    }

    @Override
    public Decision<LateFact<C, E>, R> decide(LateCommand<C> command, Told<C, S, E> told) {
        return command instanceof LateCommand.Tell<C> tell
                ? tell(tell.act(), told)
                : tick(command.stamp().happened(), told);
    }

    @Override
    public Told<C, S, E> evolve(Told<C, S, E> told, LateFact<C, E> fact) {
        return told.with(fact, inner);
    }

    /** {@return when something comes about by itself in the decider inside, or the window closes over an act that is held} */
    @Override
    public Optional<Due<LateCommand<C>>> due(Told<C, S, E> told) {
        Optional<LocalDateTime> inside = inner.due(told.view()).map(Due::at);
        // The window includes its end, so it has closed a second later.
        Optional<LocalDateTime> lapse = told.held().stream()
                .findFirst()
                .map(held -> held.at().plus(window).plusSeconds(1))
                .filter(Stamp::canName);
        Optional<LocalDateTime> next = inside.filter(at -> lapse.isEmpty() || !at.isAfter(lapse.get()))
                .or(() -> lapse)
                .map(at -> Told.later(at, told.latestOrMin()));
        return Due.ofTimer(next, at -> CommandId.ofTimer("late-" + told.facts()), LateCommand.Tick::new);
    }

    private Decision<LateFact<C, E>, R> tell(C act, Told<C, S, E> told) {
        if (told.knows(act.stamp().id())) {
            return Decision.accepted(List.of(), LateRules.repeated(act));
        }
        Explanation written = LateRules.writtenInTime(act, window);
        if (!written.holds()) {
            return Decision.refused(
                    tooLate, LateRules.tell(act, false).because(written).build());
        }
        LocalDateTime happened = act.stamp().happened();
        LocalDateTime latest = Told.later(told.latestOrMin(), happened);
        LocalDateTime openFrom = openFrom(told, latest);
        Explanation within = LateRules.within(happened, latest, window, openFrom);
        if (!within.holds()) {
            return Decision.refused(
                    tooLate,
                    LateRules.tell(act, false).because(written).because(within).build());
        }
        int keep = told.before(act);
        List<Step<C, E>> before = told.steps().subList(keep, told.steps().size());
        Telling<C, S, E, R> telling = new Telling<>(inner, told.after(keep, inner));
        telling.tell(act);
        Telling.Judged<C, E, R> judged = telling.judged().get(telling.judged().size() - 1);
        if (judged.step() instanceof Step.Held && !act.stamp().recorded().isAfter(happened)) {
            return judged.decision()
                    .fold(
                            ok -> Decision.accepted(List.of(), ok.explanation()),
                            no -> Decision.refused(
                                    no.reason(),
                                    LateRules.tell(act, false)
                                            .because(written)
                                            .because(within)
                                            .because(no.explanation())
                                            .build()));
        }
        before.stream().filter(Step::isAct).map(Step::command).forEach(telling::tell);
        telling.until(latest);
        Optional<Step<C, E>> sealed = sealedAgainst(before, telling.steps());
        if (sealed.isPresent()) {
            return Decision.refused(
                    tooLate,
                    LateRules.tell(act, false)
                            .because(written)
                            .because(within)
                            .because(LateRules.sealed(sealed.get()))
                            .build());
        }
        Finding why = LateRules.tell(act, true).because(written).because(within);
        List<LateFact<C, E>> facts = new ArrayList<>();
        new Comparison<>(act, told.settled() + keep, before, telling.judged(), openFrom).record(facts, why);
        lapse(told, facts, latest, openFrom, why);
        return Decision.accepted(facts, why.build());
    }

    /** The first step told before that seals and would not be told as it was. */
    private Optional<Step<C, E>> sealedAgainst(List<Step<C, E>> before, List<Step<C, E>> now) {
        Set<E> kept = now.stream()
                .flatMap(step -> step.facts().stream())
                .filter(seals)
                .collect(Collectors.toSet());
        return before.stream()
                .filter(step -> step.facts().stream().anyMatch(fact -> seals.test(fact) && !kept.contains(fact)))
                .findFirst();
    }

    private Decision<LateFact<C, E>, R> tick(LocalDateTime at, Told<C, S, E> told) {
        Telling<C, S, E, R> telling = new Telling<>(inner, told.view());
        telling.until(at);
        LocalDateTime latest = told.latestOrMin();
        for (Telling.Judged<C, E, R> one : telling.judged()) {
            latest = Told.later(latest, one.step().at());
        }
        LocalDateTime openFrom = openFrom(told, latest);
        Finding why =
                LateRules.TICK.says(true).moment(at).count(telling.judged().size());
        List<LateFact<C, E>> facts = new ArrayList<>();
        long place = told.settled() + told.steps().size();
        for (Telling.Judged<C, E, R> one : telling.judged()) {
            facts.add(new StepTold<>(place++, one.step(), openFrom));
            why.because(LateRules.now(one.step(), one.why()));
        }
        LocalDateTime now = Told.later(latest, at);
        lapse(told, facts, now, openFrom(told, now), why);
        if (facts.isEmpty() && telling.stuck().isPresent()) {
            Decision.Refused<E, R> no = telling.stuck().get();
            return Decision.refused(
                    no.reason(),
                    LateRules.TICK
                            .says(false)
                            .moment(at)
                            .count(0)
                            .because(no.explanation())
                            .build());
        }
        return Decision.accepted(facts, why.build());
    }

    private LocalDateTime openFrom(Told<C, S, E> told, LocalDateTime latest) {
        return latest.equals(LocalDateTime.MIN) ? latest : Told.later(told.openFromOrMin(), latest.minus(window));
    }

    /** Held acts over which the window closes; what is told now is later than the window, and cannot help them any more. */
    private void lapse(
            Told<C, S, E> told, List<LateFact<C, E>> facts, LocalDateTime at, LocalDateTime openFrom, Finding why) {
        for (Step.Held<C, E> held : told.held()) {
            if (held.at().isBefore(openFrom)) {
                facts.add(new ActLapsed<>(held.command(), at, openFrom));
                why.because(LateRules.lapsed(held.command(), openFrom));
            }
        }
    }
}
