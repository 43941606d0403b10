package io.github.governance4j.testkit.late;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.late.LateDecider;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.late.Step;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * However a case is told, others are asked once (联动通则). Part of {@link LateLaws}.
 *
 * @param <C> commands of the decider inside
 * @param <S> its state
 * @param <E> its facts
 * @param <R> its reasons to refuse
 */
public interface ReactionLaws<C extends Command, S, E, R extends Enum<R>> extends LateUnderTest<C, S, E, R> {
    /**
     * However a set of acts is told, with repeats and in any order, each fact of each of them asks under one id, so whoever takes an id
     * once is asked once; and none is left out.
     *
     * @param given what is told
     */
    @Property(tries = 150)
    default void each_fact_of_an_act_asks_others_once_however_it_is_told(@ForAll("cases") LateCase<C> given) {
        Reaction<LateFact<C, E>, C> reaction = reacting(probe(given));
        Set<CommandId> asked = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (long order : new long[] {given.one(), given.other()}) {
            long sequence = 0;
            for (LateFact<C, E> fact : facts(given, order)) {
                reaction.on(new StreamId("S"), ++sequence, fact)
                        .forEach(sent -> asked.add(sent.command().stamp().id()));
                told(fact).forEach(one -> places.add(one.place()));
            }
        }
        Claim.same("how often others are asked", places.size(), asked.size());
    }

    /**
     * A correction asks nothing for what it tells again as it was.
     *
     * @param given what is told
     */
    @Property(tries = 150)
    default void a_correction_asks_nothing_for_what_stays_as_it_was(@ForAll("cases") LateCase<C> given) {
        Reaction<LateFact<C, E>, C> reaction = reacting(probe(given));
        long sequence = 0;
        for (LateFact<C, E> fact : facts(given, given.one())) {
            List<Placed<E>> told = new ArrayList<>(told(fact));
            if (fact instanceof LateFact.Retold<C, E> retold) {
                told.removeAll(placed(retold.dropped()));
            }
            Claim.same(
                    "how often others are asked by " + fact,
                    told.size(),
                    reaction.on(new StreamId("S"), ++sequence, fact).size());
        }
    }

    /** Asks one thing for every fact. */
    private Reaction<E, C> probe(LateCase<C> given) {
        return (from, sequence, fact) -> {
            LocalDateTime at = given.over();
            Stamp stamp = Stamp.timer(Reaction.commandId(from, sequence, "probe"), at, at);
            return List.of(
                    new Reaction.Sent<>(new StreamId("T"), stamped(given.acts().get(0), stamp)));
        };
    }

    private List<LateFact<C, E>> facts(LateCase<C> given, long order) {
        Telling<C, S, E, R> telling = new Telling<>(late(LateDecider.LONGEST));
        for (Optional<C> step : given.shuffled(order)) {
            telling.step(step, given.over());
        }
        telling.tickAll(given.over());
        return telling.facts();
    }

    private static <C extends Command, E> List<Placed<E>> told(LateFact<C, E> fact) {
        if (fact instanceof LateFact.StepTold<C, E> told) {
            return placed(List.of(told.step()));
        }
        return fact instanceof LateFact.Retold<C, E> retold ? placed(retold.told()) : List.of();
    }

    private static <C extends Command, E> List<Placed<E>> placed(List<Step<C, E>> steps) {
        List<Placed<E>> placed = new ArrayList<>();
        for (Step<C, E> step : steps) {
            for (int i = 0; i < step.facts().size(); i++) {
                String place =
                        i + " " + step.at() + " " + step.command().stamp().id();
                placed.add(new Placed<>(place, step.facts().get(i)));
            }
        }
        return placed;
    }

    /**
     * A fact, and which one of which command.
     *
     * @param <E> facts
     * @param place which
     * @param fact the fact
     */
    record Placed<E>(String place, E fact) {}
}
