package io.github.governance4j.points.statement;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.house.Hidden;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One line of a passbook (存折一行). The balances are those at the end of the line, on its day, as known at the moment the passbook was
 * asked for.
 */
@Value.Immutable
@Hidden
public sealed interface StatementLine permits ImmutableStatementLine {
    /** {@return the day it happened; for a lapse the first day it no longer counts} */
    LocalDate day();

    /** {@return when it was recorded; for a lapse the start of its day, since it needs no record} */
    LocalDateTime recorded();

    /** {@return what it tells} */
    LineKind kind();

    /** {@return the item judged under; empty for lines that are about none} */
    Optional<ItemCode> item();

    /** {@return the entry it makes, or is about: the id to ask {@code why} for} */
    CommandId entry();

    /** {@return the entry it changes, for everything that changes an earlier one} */
    Optional<CommandId> about();

    /**
     * {@return what it adds, or takes if below zero: of what can be spent, where it touches that, else of standing} Zero for lines that only
     * tell something. What was spent of an award that was taken back since, as of that day or one before, stands here as it was spent; it
     * stays spent, was written off, and leaves the balance as it is.
     */
    Points amount();

    /** {@return what can be spent after it} */
    Points redeemable();

    /** {@return standing after it; never below zero} */
    Points standing();

    /** {@return the code of its reason: the rule that decided, or the cap that left something over} */
    String code();

    /** {@return whether it burdens somebody, now or until the objection to it was upheld} */
    boolean adverse();

    /** {@return the ways out to somebody else's judgement; for every adverse line the court among them} */
    Set<Remedy> remedies();

    /** {@return the last day to object, included; empty for lines that are not adverse} */
    Optional<LocalDate> until();

    /** {@return the roles that decide objections; empty where the county names none, and for lines that are not adverse} */
    Set<RoleId> where();

    /** {@return whether an objection to it is open, so that it counts nothing, as known at the moment asked} */
    boolean suspended();

    /** {@return why; empty where the store kept no reason} */
    Optional<Explanation> reason();

    /** {@return who decided; empty for what happens by itself} */
    Optional<Actor> decidedBy();
}
