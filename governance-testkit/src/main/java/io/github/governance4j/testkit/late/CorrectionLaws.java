package io.github.governance4j.testkit.late;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.late.LateDecider;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.late.Step;
import io.github.governance4j.core.late.Told;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What changes of what was told is on record, and nothing told is lost (更正通则). Part of {@link LateLaws}.
 *
 * @param <C> commands of the decider inside
 * @param <S> its state
 * @param <E> its facts
 * @param <R> its reasons to refuse
 */
public interface CorrectionLaws<C extends Command, S, E, R extends Enum<R>> extends LateUnderTest<C, S, E, R> {
    /**
     * A correction is recorded exactly when something told before is no longer so, facts or the reason why an act is held; it names what it
     * replaces.
     *
     * @param given what is told
     */
    @Property(tries = 300)
    default void a_correction_is_recorded_when_something_told_is_no_longer_so_and_only_then(
            @ForAll("cases") LateCase<C> given) {
        Telling<C, S, E, R> telling = new Telling<>(late(LateDecider.LONGEST));
        for (Optional<C> step : given.shuffled(given.one())) {
            Told<C, S, E> told = telling.told();
            Retelling<C, S, E, R> before = Retelling.of(inner(), telling.taken().values(), telling.latest());
            int known = telling.facts().size();
            telling.step(step, given.over());
            Retelling<C, S, E, R> after = Retelling.of(inner(), telling.taken().values(), telling.latest());
            List<LateFact.Retold<C, E>> corrections =
                    corrections(telling.facts().subList(known, telling.facts().size()));
            Claim.same(
                    "whether " + step + " was recorded as a correction",
                    !after.keepsAllOf(before),
                    !corrections.isEmpty());
            for (LateFact.Retold<C, E> correction : corrections) {
                Claim.holds(
                        Collections.indexOfSubList(told.steps(), correction.dropped()) >= 0,
                        () -> "what a correction drops had not been told: " + correction);
                Claim.holds(!correction.dropped().isEmpty(), () -> "a correction of nothing: " + correction);
            }
        }
    }

    /**
     * A correction says in its explanation what is no longer so and what is so now.
     *
     * @param given what is told
     */
    @Property(tries = 150)
    default void a_correction_is_explained(@ForAll("cases") LateCase<C> given) {
        Telling<C, S, E, R> telling = new Telling<>(late(LateDecider.LONGEST));
        for (Optional<C> step : given.shuffled(given.other())) {
            if (step.isEmpty()) {
                telling.tick(given.over());
                continue;
            }
            Decision<LateFact<C, E>, R> decision = telling.tell(step.get());
            Claim.same(
                    "whether the explanation speaks of a correction",
                    !corrections(decision.facts()).isEmpty(),
                    decision.explanation().find("late.retold").isPresent());
            for (LateFact.Retold<C, E> correction : corrections(decision.facts())) {
                Set<String> named = decision.explanation().findAll("late.no-longer").stream()
                        .map(finding -> finding.fact("act").word())
                        .collect(Collectors.toSet());
                Set<String> gone = correction.dropped().stream()
                        .filter(dropped -> !correction.told().contains(dropped))
                        .map(dropped -> dropped.command().stamp().id().value())
                        .collect(Collectors.toSet());
                Claim.same("what the explanation says is no longer so", gone, named);
            }
        }
    }

    /**
     * Every act told counts, is held because it was impossible when it happened, lapsed after it was held, or was refused.
     *
     * @param given what is told
     */
    @Property(tries = 300)
    default void nothing_told_is_lost(@ForAll("cases") LateCase<C> given) {
        Telling<C, S, E, R> telling = new Telling<>(late(given.window()));
        for (Optional<C> step : given.delayed(given.one())) {
            telling.step(step, given.over());
            Map<CommandId, String> standing = standing(telling.facts());
            Retelling<C, S, E, R> plain = Retelling.of(inner(), telling.taken().values(), telling.latest());
            for (CommandId id : telling.taken().keySet()) {
                String expected = plain.impossible().contains(id) ? "does not count" : "counts";
                String actual = Optional.ofNullable(standing.get(id)).orElse("lost");
                Claim.same("what became of " + id, expected, actual.equals("counts") ? actual : lost(actual));
            }
            Set<CommandId> held = telling.told().held().stream()
                    .map(one -> one.command().stamp().id())
                    .collect(Collectors.toSet());
            Set<CommandId> recorded = standing.entrySet().stream()
                    .filter(one -> one.getValue().equals("held"))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            Claim.same("what is held, as the facts have it", recorded, held);
        }
    }

    /**
     * What is impossible and told as it happens is refused, for the reason the decider inside gives, and leaves nothing behind; what is
     * possible is taken.
     *
     * @param given what is told
     */
    @Property(tries = 200)
    default void what_is_impossible_as_it_happens_is_refused(@ForAll("cases") LateCase<C> given) {
        Telling<C, S, E, R> telling = new Telling<>(late(LateDecider.LONGEST));
        C wish = given.acts().get((int) (given.one() % given.acts().size()));
        given.acts().stream().filter(act -> !act.equals(wish)).forEach(telling::tell);
        LocalDateTime now = given.over().plusHours(1 + given.other() % 100);
        Stamp stamp = new Stamp(wish.stamp().id(), now, now, wish.stamp().by());
        C command = stamped(wish, stamp);
        Decision<E, R> inside = Retelling.of(inner(), telling.taken().values(), telling.latest())
                .ask(command);
        Told<C, S, E> before = telling.told();
        Decision<LateFact<C, E>, R> decision = telling.tell(command);
        Claim.same(
                "the verdict on " + command,
                inside.fold(ok -> "taken", no -> no.reason().name()),
                decision.fold(ok -> "taken", no -> no.reason().name()));
        if (!decision.isAccepted()) {
            Claim.same("the facts of what was refused", List.of(), decision.facts());
            Claim.same(
                    "the steps after a refusal", before.steps(), telling.told().steps());
        }
    }

    /**
     * What seals is told for good: no act told later drops it or has it told otherwise.
     *
     * @param given what is told
     */
    @Property(tries = 300)
    default void what_seals_is_told_for_good(@ForAll("cases") LateCase<C> given) {
        Telling<C, S, E, R> telling = new Telling<>(late(LateDecider.LONGEST));
        for (Optional<C> step : given.shuffled(given.one())) {
            List<E> before = sealed(telling.told());
            telling.step(step, given.over());
            List<E> now = sealed(telling.told());
            Claim.holds(
                    now.containsAll(before),
                    () -> "what binds people was told otherwise after " + step + ": " + before + ", now " + now);
        }
    }

    private List<E> sealed(Told<C, S, E> told) {
        return told.steps().stream()
                .flatMap(step -> step.facts().stream())
                .filter(this::seals)
                .toList();
    }

    private static String lost(String standing) {
        return standing.equals("held") || standing.equals("lapsed") ? "does not count" : standing;
    }

    private static <C extends Command, E> List<LateFact.Retold<C, E>> corrections(List<LateFact<C, E>> facts) {
        return facts.stream()
                .flatMap(fact -> fact instanceof LateFact.Retold<C, E> retold
                        ? Stream.of(retold)
                        : Stream.<LateFact.Retold<C, E>>empty())
                .toList();
    }

    /** What became of each act, from the facts alone. */
    private static <C extends Command, E> Map<CommandId, String> standing(List<LateFact<C, E>> facts) {
        Map<CommandId, String> standing = new HashMap<>();
        for (LateFact<C, E> fact : facts) {
            fact.match(new LateFact.Cases<C, E, Optional<String>>() {
                @Override
                public Optional<String> stepTold(LateFact.StepTold<C, E> told) {
                    return note(told.step());
                }

                @Override
                public Optional<String> retold(LateFact.Retold<C, E> retold) {
                    retold.dropped()
                            .forEach(
                                    one -> standing.remove(one.command().stamp().id()));
                    retold.told().forEach(this::note);
                    return Optional.empty();
                }

                @Override
                public Optional<String> actLapsed(LateFact.ActLapsed<C, E> lapsed) {
                    CommandId id = lapsed.act().stamp().id();
                    boolean held = "held".equals(standing.get(id));
                    return Optional.ofNullable(standing.put(id, held ? "lapsed" : "lapsed without being held"));
                }

                private Optional<String> note(Step<C, E> step) {
                    return step.isAct()
                            ? Optional.ofNullable(standing.put(
                                    step.command().stamp().id(),
                                    step.fold(done -> "counts", held -> "held", due -> "")))
                            : Optional.empty();
                }
            });
        }
        return standing;
    }
}
