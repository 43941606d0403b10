package io.github.governance4j.examples.county.streams;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.late.Step;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rows that tell of one decision: of the act, and of whatever else stands otherwise because of it (决定行). */
final class LateRulings<C extends Command, F> {
    private final StreamId stream;
    private final Items<C, F> items;
    private final Explanation why;
    private final Wording<F> wording;

    LateRulings(StreamId stream, Items<C, F> items, Explanation why, Wording<F> wording) {
        this.stream = stream;
        this.items = items;
        this.why = why;
        this.wording = wording;
    }

    Ruling<F> refused(Command act, String reason) {
        CommandId id = act.stamp().id();
        return new Ruling<>(
                stream, act.stamp(), items.item(id), Outcome.REFUSED, reason, List.of(), why, Optional.empty());
    }

    Stream<Ruling<F>> of(LateFact<C, F> fact) {
        return fact.match(new LateFact.Cases<>() {
            @Override
            public Stream<Ruling<F>> stepTold(LateFact.StepTold<C, F> told) {
                return Stream.of(step(told.step()));
            }

            @Override
            public Stream<Ruling<F>> retold(LateFact.Retold<C, F> retold) {
                Set<Step<C, F>> before = new HashSet<>(retold.dropped());
                return retold.told().stream()
                        .filter(one -> !before.contains(one))
                        .map(one -> step(one));
            }

            @Override
            public Stream<Ruling<F>> actLapsed(LateFact.ActLapsed<C, F> lapsed) {
                return Stream.of(refused(lapsed.act(), "late.lapsed"));
            }
        });
    }

    private Ruling<F> step(Step<C, F> step) {
        Optional<String> held = step instanceof Step.Held<C, F> waits ? Optional.of(waits.reason()) : Optional.empty();
        boolean isDeclined = step.facts().stream().anyMatch(wording::declines);
        Outcome outcome = held.isPresent() ? Outcome.HELD : isDeclined ? Outcome.DECLINED : Outcome.ACCEPTED;
        return new Ruling<>(
                stream,
                step.command().stamp(),
                items.item(step),
                outcome,
                held.orElseGet(() -> own(step)),
                step.facts(),
                why,
                Optional.empty());
    }

    private String own(Step<C, F> step) {
        return LateReasons.on(why, step.command().stamp().id())
                .map(wording::code)
                .orElseGet(why::code);
    }

    /** What acts were called in the log. */
    interface Items<C extends Command, F> {
        /** What a step was called; a timer where nobody acted. */
        String item(Step<C, F> step);

        /** What an act was called; a timer if nobody asked for it. */
        String item(CommandId act);
    }
}
