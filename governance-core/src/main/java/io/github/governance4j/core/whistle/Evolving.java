package io.github.governance4j.core.whistle;

import io.github.governance4j.core.place.BodyId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What each fact makes of a whistle. */
record Evolving(Whistle whistle) implements WhistleFact.Cases<ImmutableWhistle.Builder> {
    private ImmutableWhistle.Builder draft() {
        return ImmutableWhistle.builder().from(whistle);
    }

    @Override
    public ImmutableWhistle.Builder blown(WhistleFact.Blown fact) {
        return draft().stage(WhistleStage.CALLED)
                .edition(fact.edition())
                .whistler(fact.whistler())
                .call(fact.call())
                .responders(fact.called().stream().map(Responder::of).toList());
    }

    @Override
    public ImmutableWhistle.Builder reportedIn(WhistleFact.ReportedIn fact) {
        return draft().responders(with(fact.body(), r -> new Responder(r.summons(), true, r.noShow())));
    }

    @Override
    public ImmutableWhistle.Builder noShow(WhistleFact.NoShow fact) {
        List<Responder> responders = with(fact.body(), r -> new Responder(r.summons(), r.reportedIn(), true));
        fact.above().ifPresent(above -> responders.add(Responder.of(above)));
        return draft().responders(responders);
    }

    @Override
    public ImmutableWhistle.Builder finished(WhistleFact.Finished fact) {
        return draft().stage(WhistleStage.APPRAISING).appraisal(fact.appraisal());
    }

    @Override
    public ImmutableWhistle.Builder appraised(WhistleFact.Appraised fact) {
        return draft().putAppraised(new Pair(fact.by(), fact.of()), fact.appraisal());
    }

    @Override
    public ImmutableWhistle.Builder closed(WhistleFact.Closed fact) {
        return draft().stage(WhistleStage.CLOSED);
    }

    private List<Responder> with(BodyId body, UnaryOperator<Responder> change) {
        List<Responder> responders = new ArrayList<>(whistle.responders());
        responders.replaceAll(r -> r.summons().body().equals(body) ? change.apply(r) : r);
        return responders;
    }
}
