package io.github.governance4j.mediation.stipend;

import io.github.governance4j.mediation.DisputeId;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What each fact makes of a fund; reads no scale and no calendar. */
record Evolving(StipendFund fund) implements StipendFact.Cases<ImmutableStipendFund.Builder> {
    static StipendFund after(StipendFund fund, StipendFact fact) {
        return fact.match(new Evolving(fund))
                .version(fund.version() + 1)
                .lastAct(fact.at())
                .build();
    }

    private ImmutableStipendFund.Builder draft() {
        return ImmutableStipendFund.builder().from(fund);
    }

    private ImmutableStipendFund.Builder with(DisputeId dispute, Stipend stipend) {
        Map<DisputeId, Stipend> stipends = new TreeMap<>(fund.stipends());
        Stipend before = stipends.put(dispute, stipend);
        long taken = fund.taken() + stipend.taken() - (before == null ? 0 : before.taken());
        return draft().stipends(Collections.unmodifiableMap(stipends)).taken(taken);
    }

    private ImmutableStipendFund.Builder at(DisputeId dispute, StipendStage stage) {
        return fund.stipend(dispute)
                .map(before -> with(dispute, new Stipend(before.asked(), stage, before.overdue())))
                .orElseGet(this::draft);
    }

    @Override
    public ImmutableStipendFund.Builder fundOpened(StipendFact.FundOpened fact) {
        return draft().opened(fact);
    }

    @Override
    public ImmutableStipendFund.Builder stipendAsked(StipendFact.StipendAsked fact) {
        return with(fact.dispute(), new Stipend(fact, StipendStage.ASKED, false));
    }

    @Override
    public ImmutableStipendFund.Builder stipendGranted(StipendFact.StipendGranted fact) {
        return at(fact.dispute(), StipendStage.GRANTED);
    }

    @Override
    public ImmutableStipendFund.Builder stipendDeclined(StipendFact.StipendDeclined fact) {
        return at(fact.dispute(), StipendStage.DECLINED);
    }

    @Override
    public ImmutableStipendFund.Builder stipendReclaimed(StipendFact.StipendReclaimed fact) {
        return at(fact.dispute(), StipendStage.RECLAIMED);
    }

    @Override
    public ImmutableStipendFund.Builder decisionOverdue(StipendFact.DecisionOverdue fact) {
        return fund.stipend(fact.dispute())
                .map(before -> with(fact.dispute(), new Stipend(before.asked(), before.stage(), true)))
                .orElseGet(this::draft);
    }

    @Override
    public ImmutableStipendFund.Builder fundEnded(StipendFact.FundEnded fact) {
        return draft().ended(true);
    }
}
