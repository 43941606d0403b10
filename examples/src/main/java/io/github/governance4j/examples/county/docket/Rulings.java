package io.github.governance4j.examples.county.docket;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.late.Step;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rows that tell of one decision: of the act, and of whatever else stands otherwise because of it (决定行). */
final class Rulings {
    private final CaseFile file;
    private final Explanation why;

    Rulings(CaseFile file, Explanation why) {
        this.file = file;
        this.why = why;
    }

    Ruling<MatterFact> refused(Command act, String reason) {
        CommandId id = act.stamp().id();
        return new Ruling<>(
                file.matter(), act.stamp(), file.item(id), Outcome.REFUSED, reason, List.of(), why, Optional.empty());
    }

    Stream<Ruling<MatterFact>> of(LateFact<MatterCommand, MatterFact> fact) {
        return fact.match(new LateFact.Cases<>() {
            @Override
            public Stream<Ruling<MatterFact>> stepTold(LateFact.StepTold<MatterCommand, MatterFact> told) {
                return Stream.of(step(told.step()));
            }

            @Override
            public Stream<Ruling<MatterFact>> retold(LateFact.Retold<MatterCommand, MatterFact> retold) {
                Set<Step<MatterCommand, MatterFact>> before = new HashSet<>(retold.dropped());
                return retold.told().stream()
                        .filter(one -> !before.contains(one))
                        .map(one -> step(one));
            }

            @Override
            public Stream<Ruling<MatterFact>> actLapsed(LateFact.ActLapsed<MatterCommand, MatterFact> lapsed) {
                return Stream.of(refused(lapsed.act(), "late.lapsed"));
            }
        });
    }

    private Ruling<MatterFact> step(Step<MatterCommand, MatterFact> step) {
        Optional<String> held = step instanceof Step.Held<MatterCommand, MatterFact> waits
                ? Optional.of(waits.reason())
                : Optional.empty();
        Outcome outcome =
                held.isPresent() ? Outcome.HELD : Declining.any(step.facts()) ? Outcome.DECLINED : Outcome.ACCEPTED;
        return new Ruling<>(
                file.matter(),
                step.command().stamp(),
                file.item(step),
                outcome,
                held.orElseGet(() -> own(step)),
                step.facts(),
                why,
                Optional.empty());
    }

    private String own(Step<MatterCommand, MatterFact> step) {
        return Found.on(why, step.command().stamp().id()).map(Found::code).orElseGet(why::code);
    }
}
