package io.github.governance4j.core.matter;

import java.util.List;
import java.util.Optional;

/** What taking in and passing on make of a matter. */
record IntakeEvolving(Matter matter) implements IntakeFact.Cases<ImmutableMatter.Builder> {
    private ImmutableMatter.Builder draft() {
        return ImmutableMatter.builder().from(matter);
    }

    /** The intake has done what it owed. */
    private ImmutableMatter.Builder dispatched() {
        return draft().dispatch(Optional.empty());
    }

    @Override
    public ImmutableMatter.Builder reported(IntakeFact.Reported fact) {
        return draft().stage(Stage.REPORTED)
                .edition(fact.edition())
                .notice(fact.notice())
                .voices(List.of(fact.notice().voice()))
                .intake(fact.intake())
                .dispatch(fact.dispatch())
                .department(Share.of(fact.intake()))
                .territory(Share.of(fact.intake()));
    }

    @Override
    public ImmutableMatter.Builder reportJoined(IntakeFact.ReportJoined fact) {
        return draft().addVoices(fact.voice());
    }

    @Override
    public ImmutableMatter.Builder reportPassedOn(IntakeFact.ReportPassedOn fact) {
        return draft().addVoices(fact.voice());
    }

    @Override
    public ImmutableMatter.Builder joinedInto(IntakeFact.JoinedInto fact) {
        return dispatched().stage(Stage.JOINED).joinedInto(fact.main());
    }

    @Override
    public ImmutableMatter.Builder sentElsewhere(IntakeFact.SentElsewhere fact) {
        return dispatched()
                .stage(Stage.ELSEWHERE)
                .department(matter.department().map(share -> share.offered(fact.to(), fact.acceptance())));
    }

    @Override
    public ImmutableMatter.Builder dispatched(IntakeFact.Dispatched fact) {
        return dispatched()
                .stage(Stage.HANDLING)
                .edition(fact.edition())
                .department(matter.department().map(share -> share.offered(fact.department(), fact.acceptance())))
                .territory(matter.territory().map(share -> share.offered(fact.territory(), fact.acceptance())));
    }

    @Override
    public ImmutableMatter.Builder broughtIn(IntakeFact.BroughtIn fact) {
        return draft().stage(Stage.HANDLING)
                .edition(fact.edition())
                .notice(fact.notice())
                .voices(List.of(fact.notice().voice()))
                .intake(fact.intake())
                .department(Optional.of(Share.of(fact.opening().department())))
                .territory(Optional.of(Share.of(fact.opening().territory())))
                .lead(fact.opening().lead());
    }
}
