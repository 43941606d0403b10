package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A sound decider, for its heirs to break. */
abstract class Spoilt<C extends Command, S, E, R extends Enum<R>> implements Decider<C, S, E, R> {
    final Decider<C, S, E, R> sound;

    Spoilt(Decider<C, S, E, R> sound) {
        this.sound = sound;
    }

    @Override
    public S initial() {
        return sound.initial();
    }

    @Override
    public Decision<E, R> decide(C command, S state) {
        return sound.decide(command, state);
    }

    @Override
    public S evolve(S state, E fact) {
        return sound.evolve(state, fact);
    }

    @Override
    public Optional<Due<C>> due(S state) {
        return sound.due(state);
    }

    /** One whose facts are told otherwise than they were decided. */
    static <C extends Command, S, E, R extends Enum<R>> Decider<C, S, E, R> telling(
            Decider<C, S, E, R> sound, UnaryOperator<E> otherwise) {
        return new Spoilt<>(sound) {
            @Override
            public Decision<E, R> decide(C command, S state) {
                return sound.decide(command, state)
                        .fold(
                                ok -> Decision.accepted(
                                        ok.facts().stream().map(otherwise).toList(), ok.explanation()),
                                no -> no);
            }
        };
    }

    /** One for whom nothing ever falls due. */
    static <C extends Command, S, E, R extends Enum<R>> Decider<C, S, E, R> forgetful(Decider<C, S, E, R> sound) {
        return new Spoilt<>(sound) {
            @Override
            public Optional<Due<C>> due(S state) {
                return Optional.empty();
            }
        };
    }

    /** One that accepts what it should refuse for one reason. */
    static <C extends Command, S, E, R extends Enum<R>> Decider<C, S, E, R> lenient(
            Decider<C, S, E, R> sound, R reason, Instead<C, S, E> instead) {
        return new Spoilt<>(sound) {
            @Override
            public Decision<E, R> decide(C command, S state) {
                Decision<E, R> decision = sound.decide(command, state);
                return decision.fold(
                        ok -> ok,
                        no -> no.reason() == reason
                                ? instead.facts(command, state)
                                        .map(facts -> Decision.<E, R>accepted(facts, no.explanation()))
                                        .orElse(no)
                                : no);
            }
        };
    }

    /** What comes of a command that should have been refused; nothing where it is refused all the same. */
    interface Instead<C, S, E> {
        Optional<List<E>> facts(C command, S state);
    }
}
