package io.github.governance4j.core.matter;

import java.util.Optional;

/** What accepting, offering and declining make of a matter. */
record OwnershipEvolving(Matter matter) implements OwnershipFact.Cases<ImmutableMatter.Builder> {
    @Override
    public ImmutableMatter.Builder ownershipAccepted(OwnershipFact.OwnershipAccepted fact) {
        ImmutableMatter.Builder draft = with(fact.side(), Optional.of(Share.of(fact.by())));
        return fact.leads() ? draft.lead(fact.side()) : draft;
    }

    @Override
    public ImmutableMatter.Builder handOverOffered(OwnershipFact.HandOverOffered fact) {
        return with(fact.side(), matter.share(fact.side()).map(share -> share.offered(fact.to(), fact.acceptance())));
    }

    @Override
    public ImmutableMatter.Builder handOverDeclined(OwnershipFact.HandOverDeclined fact) {
        ImmutableMatter.Builder draft =
                with(fact.side(), matter.owner(fact.side()).map(Share::of));
        // It does not belong there either; what nobody elsewhere takes is the intake's again, to dispatch.
        return matter.stage() == Stage.ELSEWHERE ? draft.stage(Stage.REPORTED).dispatch(fact.dispatch()) : draft;
    }

    @Override
    public ImmutableMatter.Builder acceptanceOverdue(OwnershipFact.AcceptanceOverdue fact) {
        return with(fact.side(), matter.share(fact.side()).map(Share::markedOverdue))
                .supervised(true);
    }

    private ImmutableMatter.Builder with(Side side, Optional<Share> share) {
        ImmutableMatter.Builder draft = ImmutableMatter.builder().from(matter);
        return side == Side.DEPARTMENT ? draft.department(share) : draft.territory(share);
    }
}
