package io.github.governance4j.points.statement;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.rights.Adverse;
import io.github.governance4j.points.catalogue.ItemCode;
import java.util.Optional;

/**
 * What a line says before its balances are known.
 *
 * @param kind what it tells
 * @param item the item judged under
 * @param entry the entry it makes
 * @param about the entry it changes
 * @param amount what it adds, in hundredths
 * @param decision what it burdens somebody by, and what can be done about that
 * @param decidedBy who decided
 */
record Told(
        LineKind kind,
        Optional<ItemCode> item,
        CommandId entry,
        Optional<CommandId> about,
        long amount,
        Optional<Adverse> decision,
        Optional<Actor> decidedBy) {
    static Told of(LineKind kind, CommandId entry, long amount, Actor by) {
        return new Told(kind, Optional.empty(), entry, Optional.empty(), amount, Optional.empty(), Optional.of(by));
    }

    Told under(Optional<ItemCode> judged) {
        return new Told(kind, judged, entry, about, amount, decision, decidedBy);
    }

    Told about(CommandId changed) {
        return new Told(kind, item, entry, Optional.of(changed), amount, decision, decidedBy);
    }

    Told burdening(Adverse adverse) {
        return new Told(
                kind,
                item,
                entry,
                about,
                amount,
                Optional.of(adverse),
                Optional.of(adverse.grounds().by()));
    }

    /** Whether it changes an earlier award or spending, of which some may have lapsed since: then the balances say what it adds. */
    boolean changes() {
        return switch (kind) {
            case AWARD_TAKEN_BACK,
                    SPENDING_REVERSED,
                    OBJECTION_RAISED,
                    OBJECTION_UPHELD,
                    SCORE_MADE_UP,
                    OBJECTION_REJECTED,
                    OBJECTION_WITHDRAWN,
                    DEDUCTION_TAKEN_OUT -> true;
            default -> false;
        };
    }

    Told amounting(long added) {
        return new Told(kind, item, entry, about, added, decision, decidedBy);
    }

    Told byItself() {
        return new Told(kind, item, entry, about, amount, decision, Optional.empty());
    }
}
