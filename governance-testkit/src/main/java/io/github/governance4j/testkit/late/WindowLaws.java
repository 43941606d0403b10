package io.github.governance4j.testkit.late;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.late.LateDecider;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.late.Step;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * The window is as long as stated, and what lies before it is final (补报期通则). Part of {@link LateLaws}.
 *
 * @param <C> commands of the decider inside
 * @param <S> its state
 * @param <E> its facts
 * @param <R> its reasons to refuse
 */
public interface WindowLaws<C extends Command, S, E, R extends Enum<R>> extends LateUnderTest<C, S, E, R> {
    /**
     * What lies before the window is refused as too late, and so is what would undo something that seals; what is impossible as it happens is
     * refused for that. Nothing else is refused at all. The end of the window still belongs to it.
     *
     * @param given what is told
     */
    @Property(tries = 300)
    default void what_lies_before_the_window_is_refused_and_nothing_else(@ForAll("cases") LateCase<C> given) {
        Telling<C, S, E, R> telling = new Telling<>(late(given.window()));
        for (Optional<C> step : given.delayed(given.one())) {
            if (step.isEmpty()) {
                telling.tick(given.over());
                continue;
            }
            LocalDateTime happened = step.get().stamp().happened();
            boolean over = telling.latest().isAfter(happened)
                    && happened.isBefore(telling.latest().minus(given.window()));
            String expected = over ? tooLate().name() : expected(step.get(), telling);
            Decision<LateFact<C, E>, R> decision = telling.tell(step.get());
            Claim.same(
                    "the verdict on " + step.get() + " when the latest moment was " + telling.latest(),
                    expected,
                    decision.fold(ok -> "taken", no -> no.reason().name()));
        }
    }

    private String expected(C act, Telling<C, S, E, R> telling) {
        Stamp stamp = act.stamp();
        List<C> acts = new ArrayList<>(telling.taken().values());
        if (acts.contains(act)) {
            return "taken";
        }
        List<E> before = sealed(Retelling.of(inner(), acts, telling.latest()));
        acts.add(act);
        Retelling<C, S, E, R> after = Retelling.of(inner(), acts, Telling.later(telling.latest(), stamp.happened()));
        if (!stamp.recorded().isAfter(stamp.happened())
                && after.against(stamp.id()).isPresent()) {
            return after.against(stamp.id()).get();
        }
        return sealed(after).containsAll(before) ? "taken" : tooLate().name();
    }

    private List<E> sealed(Retelling<C, S, E, R> retelling) {
        return retelling.facts().stream().filter(this::seals).toList();
    }

    /**
     * An act recorded longer after it happened than the window is refused as too late, even where nothing was told since, and the refusal
     * names both moments; recorded on the end of the window it is not too late.
     *
     * @param given what is told
     */
    @Property(tries = 200)
    default void an_act_recorded_longer_after_it_happened_than_the_window_is_refused(
            @ForAll("cases") LateCase<C> given) {
        Telling<C, S, E, R> telling = new Telling<>(late(given.window()));
        for (C act : given.acts()) {
            LocalDateTime end = act.stamp().happened().plus(given.window());
            C late = recorded(act, end.plusSeconds(1));
            Decision<LateFact<C, E>, R> no = telling.tell(late);
            Claim.same(
                    "the verdict on " + late,
                    tooLate().name(),
                    no.fold(ok -> "taken", refused -> refused.reason().name()));
            Claim.holds(
                    no.explanation().findAll("late.written-in-time").stream()
                            .anyMatch(why -> !why.holds()
                                    && why.fact("happened")
                                            .moment()
                                            .equals(act.stamp().happened())
                                    && why.fact("recorded").moment().equals(end.plusSeconds(1))),
                    () -> "the refusal of " + late + " does not name both moments: " + no.explanation());
            Decision<LateFact<C, E>, R> ok = telling.tell(recorded(act, end));
            Claim.holds(ok.isAccepted(), () -> "recorded on the end of the window, and refused: " + ok);
        }
    }

    private C recorded(C act, LocalDateTime moment) {
        Stamp stamp = act.stamp();
        return stamped(act, new Stamp(stamp.id(), stamp.happened(), moment, stamp.by()));
    }

    /**
     * Of what lies before the window no act is remembered, and of what lies within it every act.
     *
     * @param given what is told
     */
    @Property(tries = 200)
    default void exactly_the_window_is_remembered(@ForAll("cases") LateCase<C> given) {
        Telling<C, S, E, R> telling = new Telling<>(late(given.window()));
        for (Optional<C> step : given.delayed(given.other())) {
            telling.step(step, given.over());
            LocalDateTime latest = telling.latest();
            List<C> open = telling.taken().values().stream()
                    .filter(act -> !act.stamp().happened().isBefore(latest.minus(given.window())))
                    .sorted(LateCase.inOrder())
                    .toList();
            List<C> remembered = telling.told().steps().stream()
                    .filter(Step::isAct)
                    .map(Step::command)
                    .toList();
            Claim.same("the acts remembered", open, remembered);
        }
    }

    /**
     * What is held lapses by itself once the window has closed over it, not before, and that is recorded.
     *
     * @param given what is told
     */
    @Property(tries = 150)
    default void what_is_held_lapses_when_the_window_closes(@ForAll("cases") LateCase<C> given) {
        Telling<C, S, E, R> telling = new Telling<>(late(given.window()));
        given.delayed(given.one()).forEach(step -> telling.step(step, given.over()));
        LocalDateTime closed = given.over().plus(given.window()).plusSeconds(1);
        telling.tickAll(closed);
        Claim.same(
                "what is held after the window closed",
                List.of(),
                telling.told().held());
        for (LateFact<C, E> fact : telling.facts()) {
            if (fact instanceof LateFact.ActLapsed<C, E> lapsed) {
                LocalDateTime end = lapsed.act().stamp().happened().plus(given.window());
                Claim.holds(lapsed.at().isAfter(end), () -> lapsed + " before its window closed at " + end);
            }
        }
    }

    /**
     * The cases reach what the laws speak of: corrections, acts that are held, that are held and count after all, that are refused as they
     * happen and count when told again, that lapse, and that are too late.
     *
     * @param given what is told
     */
    @Property(tries = 400)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    default void the_cases_reach_corrections_held_acts_and_lapses(@ForAll("cases") LateCase<C> given) {
        Telling<C, S, E, R> wide = new Telling<>(late(LateDecider.LONGEST));
        given.shuffled(given.one()).forEach(step -> wide.insist(step, given.over()));
        Telling<C, S, E, R> narrow = new Telling<>(late(given.window()));
        boolean refused = false;
        for (Optional<C> step : given.delayed(given.one())) {
            refused |= step.isPresent()
                    && narrow.tell(step.get()).<Boolean>fold(ok -> false, no -> no.reason() == tooLate());
        }
        narrow.tickAll(given.over().plus(given.window()).plusSeconds(1));
        cover("a correction", wide.facts().stream().anyMatch(LateFact.Retold.class::isInstance));
        cover("an act is held", !wide.told().held().isEmpty());
        cover("an act counts after all", wide.facts().stream().anyMatch(WindowLaws::helps));
        cover("an act counts when told again", wide.someCountedAfterAll());
        cover("an act lapses", narrow.facts().stream().anyMatch(LateFact.ActLapsed.class::isInstance));
        cover("an act is too late", refused);
    }

    private void cover(String what, boolean reached) {
        Statistics.label(what).collect(reached);
        Statistics.label(what).coverage(cases -> cases.check(true).percentage(share -> share >= leastPercent()));
    }

    private static <C extends Command, E> boolean helps(LateFact<C, E> fact) {
        return fact instanceof LateFact.Retold<C, E> retold
                && retold.dropped().stream()
                        .filter(Step.Held.class::isInstance)
                        .anyMatch(held -> retold.told().stream()
                                .anyMatch(now -> now instanceof Step.Done
                                        && now.command().equals(held.command())));
    }
}
