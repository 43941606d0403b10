package io.github.governance4j.examples.county.register;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.risk.tier.ObjectionFact;
import io.github.governance4j.core.risk.tier.ProposalFact;
import io.github.governance4j.core.risk.tier.RectificationFact;
import io.github.governance4j.core.risk.tier.TierCommand;
import io.github.governance4j.core.risk.tier.TierFact;
import io.github.governance4j.core.risk.tier.TierRefusal;
import io.github.governance4j.core.risk.tier.Tiered;
import io.github.governance4j.core.risk.warning.Warning;
import io.github.governance4j.core.risk.warning.WarningCommand;
import io.github.governance4j.core.risk.warning.WarningFact;
import io.github.governance4j.core.risk.warning.WarningRefusal;
import io.github.governance4j.examples.county.hazards.Asked;
import io.github.governance4j.examples.county.hazards.HazardEntry;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.examples.county.streams.Sequence;
import io.github.governance4j.examples.county.streams.Streams;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A county's hazards and warnings while a log is gone through (隐患台账). For one thread.
 *
 * <p>Rows come in the order they were recorded ({@link Sequence}). An act told after something later was done on its stream is refused as {@code OUT_OF_ORDER}: unlike
 * matters, tiers and warnings are not told anew, since people have been told of them.
 */
public final class Register {
    private final Streams<TierCommand, Tiered, TierFact, TierRefusal> tiers;
    private final Streams<WarningCommand, Warning, WarningFact, WarningRefusal> warnings;
    private final Handing handing;
    private final Sequence<HazardEntry, Key> sequence;
    private final Heard heard;

    /**
     * An empty register.
     *
     * @param rules the rules
     * @param mayRepeat whether a row's id may stand in the log again for the same stream; only such rows are remembered
     * @param heard hears of decisions, as they are made
     */
    public Register(RiskRules rules, Predicate<HazardEntry> mayRepeat, Heard heard) {
        this.tiers = new Streams<>(rules.tiering(), "tier.came", Register::declines);
        this.warnings = new Streams<>(rules.warnings(), "warning.tick", fact -> false);
        this.handing = new Handing(rules);
        this.sequence = new Sequence<>(mayRepeat, heard, new Desk());
        this.heard = heard;
    }

    /**
     * Takes one row.
     *
     * @param entry the row
     */
    public void take(HazardEntry entry) {
        sequence.take(entry);
    }

    /**
     * Takes note of when a row was recorded, and of nothing else in it: for going through a few streams only.
     *
     * @param entry the row
     */
    public void passOver(HazardEntry entry) {
        sequence.passOver(entry);
    }

    /** Does what has become due by the last record of the log. */
    public void close() {
        sequence.close();
    }

    /** {@return the last moment anything was recorded at; empty for an empty log} */
    public Optional<LocalDateTime> until() {
        return sequence.until();
    }

    /** {@return how the tier of every hazard stands on which something is on record, by id} */
    public Map<StreamId, Tiered> tiers() {
        return tiers.states();
    }

    /** {@return every warning on record, by id} */
    public Map<StreamId, Warning> warnings() {
        return warnings.states();
    }

    /** {@return the matters that came of hazards and warnings, by id} */
    public Map<StreamId, Matter> matters() {
        return handing.matters();
    }

    /**
     * {@return the hazard a matter came of}
     *
     * @param matter the matter; a hazard is its own
     */
    public static StreamId hazard(StreamId matter) {
        String id = matter.value();
        return id.endsWith(Handing.SUFFIX)
                ? new StreamId(id.substring(0, id.length() - Handing.SUFFIX.length()))
                : matter;
    }

    /** Answers whether it was taken. */
    private boolean tiered(Ruling<TierFact> ruling, Consumer<Ruling<?>> telling) {
        telling.accept(ruling);
        note(new Key(false, ruling.stream()), tiers);
        handing.tiers(ruling.stream(), ruling.facts(), heard::cameDue);
        return ruling.outcome() != Outcome.REFUSED;
    }

    /** Answers whether it was taken. */
    private boolean warned(Ruling<WarningFact> ruling, Consumer<Ruling<?>> telling) {
        telling.accept(ruling);
        note(new Key(true, ruling.stream()), warnings);
        handing.warnings(ruling.stream(), ruling.facts(), heard::cameDue);
        return ruling.outcome() != Outcome.REFUSED;
    }

    private void note(Key key, Streams<?, ?, ?, ?> of) {
        sequence.note(key, of.due(key.stream()));
    }

    private static boolean declines(TierFact fact) {
        return fact instanceof ProposalFact.ProposalDeclined
                || fact instanceof ObjectionFact.ObjectionDismissed
                || fact instanceof RectificationFact.ReexaminationFailed;
    }

    private final class Desk implements Sequence.Desk<HazardEntry, Key> {
        @Override
        public boolean decide(HazardEntry entry) {
            entry.category().ifPresent(kind -> handing.note(entry.stream(), kind));
            String item = entry.action().word();
            Consumer<Ruling<?>> telling = ruling -> heard.ruled(entry, ruling);
            if (entry.asked() instanceof Asked.OfWarning asked) {
                return warned(warnings.tell(entry.stream(), asked.command(), item), telling);
            }
            return tiered(tiers.tell(entry.stream(), ((Asked.OfTier) entry.asked()).command(), item), telling);
        }

        @Override
        public void cameDue(Key key) {
            if (key.isWarning()) {
                warned(warnings.tick(key.stream()), heard::cameDue);
            } else {
                tiered(tiers.tick(key.stream()), heard::cameDue);
            }
        }
    }

    /** Hears what comes of rows (旁听). */
    public interface Heard extends Sequence.Repeated<HazardEntry> {
        /**
         * A row was decided.
         *
         * @param entry the row
         * @param ruling what came of it
         */
        void ruled(HazardEntry entry, Ruling<?> ruling);

        /**
         * Something came about by itself, or because of what did: a hazard was reported as a matter.
         *
         * @param ruling what
         */
        void cameDue(Ruling<?> ruling);
    }

    /** Hazards and warnings may share ids; they are different streams. */
    private record Key(boolean isWarning, StreamId stream) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byKind = Boolean.compare(isWarning, other.isWarning);
            return byKind != 0 ? byKind : stream.compareTo(other.stream);
        }
    }
}
