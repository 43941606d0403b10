package io.github.governance4j.core.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What becomes of the slips of a matter. */
record SlipEvolving(Matter matter) implements SlipFact.Cases<ImmutableMatter.Builder> {
    @Override
    public ImmutableMatter.Builder slipAssigned(SlipFact.SlipAssigned fact) {
        return ImmutableMatter.builder()
                .from(matter)
                .addSlips(ImmutableSlip.builder()
                        .id(fact.slip())
                        .to(fact.to())
                        .task(fact.task())
                        .deadline(fact.deadline())
                        .build());
    }

    @Override
    public ImmutableMatter.Builder slipReportedDone(SlipFact.SlipReportedDone fact) {
        return with(fact.slip(), slip -> slip.stage(SlipStage.REPORTED_DONE).doneBy(fact.by()));
    }

    @Override
    public ImmutableMatter.Builder slipPassed(SlipFact.SlipPassed fact) {
        return with(fact.slip(), slip -> slip.stage(SlipStage.PASSED));
    }

    @Override
    public ImmutableMatter.Builder slipSentBack(SlipFact.SlipSentBack fact) {
        return with(fact.slip(), slip -> slip.stage(SlipStage.ASSIGNED).doneBy(Optional.empty()));
    }

    @Override
    public ImmutableMatter.Builder slipWithdrawn(SlipFact.SlipWithdrawn fact) {
        return with(fact.slip(), slip -> slip.stage(SlipStage.WITHDRAWN));
    }

    @Override
    public ImmutableMatter.Builder slipOverdue(SlipFact.SlipOverdue fact) {
        return with(fact.slip(), slip -> slip.overdue(true)).supervised(true);
    }

    private ImmutableMatter.Builder with(SlipId id, UnaryOperator<ImmutableSlip.Builder> change) {
        List<Slip> slips = new ArrayList<>(matter.slips());
        slips.replaceAll(slip -> slip.id().equals(id)
                ? change.apply(ImmutableSlip.builder().from(slip)).build()
                : slip);
        return ImmutableMatter.builder().from(matter).slips(slips);
    }
}
