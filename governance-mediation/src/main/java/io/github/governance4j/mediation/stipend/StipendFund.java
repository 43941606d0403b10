package io.github.governance4j.mediation.stipend;

import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.house.Hidden;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A fund as its facts left it (补助资金). */
@Value.Immutable
@Hidden
public sealed interface StipendFund permits ImmutableStipendFund {
    /** {@return the fund; empty before it was opened} */
    Optional<StipendFact.FundOpened> opened();

    /** {@return the stipends by dispute; of one asked for anew the last} */
    Map<DisputeId, Stipend> stipends();

    /** {@return what is asked for, granted or to be paid back, in fen; never above the fund} */
    long taken();

    /** {@return whether it was recorded that the time for asking is over} */
    boolean ended();

    /** {@return when the last fact happened} */
    Optional<LocalDateTime> lastAct();

    /** {@return how many facts it has} */
    long version();

    /** {@return what is left to ask for, in fen} */
    default long left() {
        return opened().map(StipendFact.FundOpened::fen).orElse(0L) - taken();
    }

    /** {@return what was granted and not taken back, in fen} */
    default long granted() {
        return stipends().values().stream()
                .filter(one -> one.stage() == StipendStage.GRANTED)
                .mapToLong(one -> one.asked().fen())
                .sum();
    }

    /**
     * {@return the stipend of a dispute}
     *
     * @param dispute the dispute
     */
    default Optional<Stipend> stipend(DisputeId dispute) {
        return Optional.ofNullable(stipends().get(dispute));
    }
}
