package io.github.governance4j.examples.county.register;

import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.matter.Notice;
import io.github.governance4j.core.matter.SourceKind;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.risk.tier.TierFact;
import io.github.governance4j.core.risk.tier.TierInEffect;
import io.github.governance4j.core.risk.tier.TierReaction;
import io.github.governance4j.core.risk.warning.WarningFact;
import io.github.governance4j.core.risk.warning.WarningReaction;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.examples.county.streams.Streams;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What hazards and warnings ask of matters (转为事项): where the rules have a slip made of a tier, and where a warning names the matter it is to
 * become, it is reported as one. It is then dispatched, owned and assigned like any other, which is the business of a log of matters.
 */
final class Handing {
    /** What a matter is called after its hazard. */
    static final String SUFFIX = "-m";

    private static final int LONGEST_ID = 60;
    private static final String REPORT = "report";

    private final Streams<MatterCommand, Matter, MatterFact, MatterRefusal> matters;
    private final boolean isRuled;
    private final TierReaction ofTiers = new TierReaction(this::becomes);
    private final WarningReaction ofWarnings = new WarningReaction();
    private final Map<StreamId, CategoryId> kinds = new HashMap<>();
    private final Map<StreamId, Long> sequences = new HashMap<>();

    Handing(RiskRules rules) {
        this.matters = new Streams<>(rules.matters(), "matter.due", fact -> false);
        this.isRuled = !rules.rulebook().matters().all().isEmpty();
    }

    /** Remembers what kind of hazard a stream is about. */
    void note(StreamId hazard, CategoryId kind) {
        kinds.putIfAbsent(hazard, kind);
    }

    /** How the matters stand that came of hazards and warnings. */
    Map<StreamId, Matter> matters() {
        return matters.states();
    }

    void tiers(StreamId from, List<TierFact> facts, Consumer<Ruling<?>> heard) {
        for (TierFact fact : facts) {
            send(ofTiers.on(from, next(from), fact), heard);
        }
    }

    void warnings(StreamId from, List<WarningFact> facts, Consumer<Ruling<?>> heard) {
        for (WarningFact fact : facts) {
            send(ofWarnings.on(from, next(from), fact), heard);
        }
    }

    private long next(StreamId from) {
        return sequences.merge(from, 1L, Long::sum);
    }

    private void send(List<Reaction.Sent<MatterCommand>> all, Consumer<Ruling<?>> heard) {
        if (isRuled) {
            all.forEach(sent -> heard.accept(matters.tell(sent.to(), sent.command(), REPORT)));
        }
    }

    /** A hazard is reported as a matter once; raised or confirmed again, it is the same. */
    private Optional<TierReaction.Becomes> becomes(TierInEffect tier) {
        String hazard = tier.subject().id();
        StreamId matter = new StreamId(hazard + SUFFIX);
        CategoryId kind = kinds.get(new StreamId(hazard));
        if (kind == null || hazard.length() > LONGEST_ID || matters.states().containsKey(matter)) {
            return Optional.empty();
        }
        return Optional.of(new TierReaction.Becomes(
                matter,
                Notice.of(SourceKind.UNIT, new ReceiptId(hazard), kind, tier.area())
                        .build()));
    }
}
