package io.github.governance4j.examples.county.mediated;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.settlement.Confirmation;
import io.github.governance4j.mediation.settlement.EffectFact;
import io.github.governance4j.mediation.settlement.Settlement;
import io.github.governance4j.mediation.settlement.SettlementStage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Agreements in effect and the thirty days in which all parties may ask a court to confirm them (司法确认). */
public final class Confirmations {
    /** How near the last day is worth a line on the page. */
    static final int NEAR = 10;

    private Confirmations() {}

    /**
     * An agreement near its thirtieth day.
     *
     * @param agreement which
     * @param dispute of which dispute
     * @param effective the day it took effect
     * @param lastDay the last day to ask on
     * @param left days left on the day it is looked at; 0 on the last day itself
     */
    public record Near(StreamId agreement, String dispute, LocalDate effective, LocalDate lastDay, long left) {}

    /**
     * {@return agreements nobody has asked to confirm yet, with {@value #NEAR} days or fewer left, the most urgent first}
     *
     * @param settlements agreements by id
     * @param day the day they are looked at
     */
    public static List<Near> near(Map<StreamId, Settlement> settlements, LocalDate day) {
        List<Near> near = new ArrayList<>();
        settlements.forEach((id, settlement) -> {
            Optional<EffectFact.Opened> opened = settlement.opened();
            Optional<LocalDate> last = settlement.confirmBy().map(Deadline::lastDay);
            if (opened.isEmpty() || last.isEmpty() || settlement.confirmation() != Confirmation.NOT_ASKED) {
                return;
            }
            long left = ChronoUnit.DAYS.between(day, last.get());
            if (left >= 0 && left <= NEAR && settlement.stage() != SettlementStage.REPLACED) {
                near.add(new Near(
                        id, opened.get().dispute().value(), opened.get().effectiveOn(), last.get(), left));
            }
        });
        near.sort(Comparator.comparingLong(Near::left)
                .thenComparing(one -> one.agreement().value()));
        return near;
    }

    /**
     * {@return how many agreements stand so}
     *
     * @param settlements agreements by id
     * @param confirmation how
     */
    public static long count(Map<StreamId, Settlement> settlements, Confirmation confirmation) {
        return settlements.values().stream()
                .filter(one -> one.opened().isPresent() && one.confirmation() == confirmation)
                .count();
    }
}
