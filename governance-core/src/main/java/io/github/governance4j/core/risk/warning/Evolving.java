package io.github.governance4j.core.risk.warning;

import java.util.ArrayList;
import java.util.List;

/** What each fact makes of a warning. */
record Evolving(Warning warning) implements WarningFact.Cases<ImmutableWarning.Builder> {
    private ImmutableWarning.Builder draft() {
        return ImmutableWarning.builder().from(warning);
    }

    @Override
    public ImmutableWarning.Builder issued(WarningFact.Issued fact) {
        return draft().stage(WarningStage.IN_FORCE)
                .edition(fact.edition())
                .issuer(fact.issuer())
                .announcement(fact.announcement())
                .level(fact.announcement().level())
                .measures(fact.announcement().measures())
                .toTell(fact.telling().tells());
    }

    @Override
    public ImmutableWarning.Builder adjusted(WarningFact.Adjusted fact) {
        return draft().level(fact.level())
                .measures(fact.measures())
                .toTell(fact.telling().tells())
                .late(List.of())
                .told(List.of());
    }

    @Override
    public ImmutableWarning.Builder lifted(WarningFact.Lifted fact) {
        return ended(WarningStage.LIFTED);
    }

    @Override
    public ImmutableWarning.Builder wasTold(WarningFact.WasTold fact) {
        List<Tell> toTell = new ArrayList<>(warning.toTell());
        toTell.removeIf(tell -> tell.post().equals(fact.post()));
        return draft().toTell(toTell).addTold(fact.post());
    }

    @Override
    public ImmutableWarning.Builder tellingLate(WarningFact.TellingLate fact) {
        return draft().addAllLate(fact.posts());
    }

    @Override
    public ImmutableWarning.Builder lapsed(WarningFact.Lapsed fact) {
        return ended(WarningStage.LAPSED);
    }

    private ImmutableWarning.Builder ended(WarningStage stage) {
        return draft().stage(stage).measures(List.of()).toTell(List.of());
    }
}
