package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.house.Hidden;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/** An agreement from the moment it took effect, as its facts left it (生效协议). */
@Value.Immutable
@Hidden
public sealed interface Settlement permits ImmutableSettlement {
    /** {@return how far it has come} */
    SettlementStage stage();

    /** {@return what was opened: the agreement, the parties, the day of effect; empty before} */
    Optional<EffectFact.Opened> opened();

    /** {@return every clause there ever was, by number, with how far it came} */
    List<HeldClause> clauses();

    /** {@return how far a confirmation by a court has come} */
    Confirmation confirmation();

    /** {@return whether it was not accepted only because the court was the wrong one; then the right one may be asked} */
    boolean wrongCourtOnly();

    /** {@return the court last asked for it} */
    Optional<CourtId> court();

    /** {@return the parties whose suits are pending} */
    @Value.NaturalOrder
    SortedSet<PersonId> suits();

    /** {@return whether the mediating body asked how it is kept} */
    boolean followedUp();

    /** {@return whether it was recorded that nobody asked in time} */
    boolean followUpOverdue();

    /** {@return when the last fact happened; empty before the first} */
    Optional<LocalDateTime> lastAct();

    /** {@return how many facts it has} */
    long version();

    /**
     * {@return until when all parties together may ask a court for confirmation, as it was recorded; empty before it took effect} While that is
     * provisional, a calendar that knows more may make it later.
     */
    default Optional<Deadline> confirmBy() {
        return opened().map(EffectFact.Opened::confirmBy);
    }

    /** {@return until when the mediating body asks how it is kept; empty if no limit is set} */
    default Optional<Deadline> followUpBy() {
        return opened().flatMap(EffectFact.Opened::followUpBy);
    }

    /** {@return the parties; nobody before it took effect} */
    default Set<PersonId> parties() {
        return opened().<Set<PersonId>>map(fact -> fact.parties().persons()).orElse(Set.of());
    }

    /** {@return whether a court may be asked for confirmation, as far as it was not asked before; time is another matter} */
    default boolean mayAskForConfirmation() {
        return confirmation() == Confirmation.NOT_ASKED
                || (confirmation() == Confirmation.NOT_ACCEPTED && wrongCourtOnly());
    }

    /** {@return whether it can be enforced: a court confirmed it, and no judgment took its place} */
    default boolean isEnforceable() {
        return confirmation() == Confirmation.CONFIRMED && stage() != SettlementStage.REPLACED;
    }

    /** {@return whether a suit over it is pending} */
    default boolean isUnderSuit() {
        return !suits().isEmpty();
    }

    /**
     * {@return the clause of a number}
     *
     * @param number its number
     */
    default Optional<HeldClause> clause(int number) {
        return clauses().stream()
                .filter(held -> held.clause().number() == number)
                .findFirst();
    }
}
