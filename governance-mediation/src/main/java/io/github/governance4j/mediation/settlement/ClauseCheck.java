package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.settlement.AgreementFault.What;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for what may not stand in an agreement (协议条款审查), before anybody signs and once more as somebody follows it.
 *
 * <pre>{@code
 * ClauseCheck.faults(agreement, parties, rules.waivers(), Set.of())
 * }</pre>
 *
 * <p>What gives up a way to somebody else's judgement is found by its wording: see {@link Wording}. Whether the parties agreed freely, or
 * harm others, no wording tells; that is for the mediator and the court.
 */
public final class ClauseCheck {
    /** Nothing in the clauses gives up a remedy; what does stands below. */
    static final Rule NO_WAIVER = Rule.of("settlement.no-waiver", Slot.count("found"));
    /** A clause in whose words a remedy is given up. */
    static final Rule WAIVER =
            Rule.of("settlement.waiver", Slot.count("clause"), Slot.text("found"), Slot.text("basis"));
    /** Nothing else is wrong with the clauses; what is stands below. */
    static final Rule SOUND = Rule.of("settlement.sound", Slot.count("found"));
    /** Something else that is wrong with a clause. */
    static final Rule FAULT = Rule.of(
            "settlement.fault",
            Slot.code("agreement-fault"),
            Slot.count("clause"),
            Slot.text("found"),
            Slot.text("basis"));

    private static final String OURS = "ours";

    private ClauseCheck() {}

    /**
     * {@return everything that may not stand, clause by clause; empty if the agreement may be made}
     *
     * @param clauses the clauses
     * @param parties who may be obliged or favoured
     * @param waivers words looked for besides those that always are
     * @param used numbers that clauses had before; none for a first agreement
     */
    public static List<AgreementFault> faults(
            List<Clause> clauses, Set<PersonId> parties, List<Waiver> waivers, Set<Integer> used) {
        List<AgreementFault> faults = new ArrayList<>();
        if (clauses.isEmpty()) {
            faults.add(new AgreementFault(What.NO_CLAUSE, 0, "", OURS));
        }
        Set<Integer> numbers = new HashSet<>(used);
        for (Clause clause : clauses) {
            Wording.waiver(clause.words(), waivers)
                    .ifPresent(found -> faults.add(
                            new AgreementFault(What.WAIVES_REMEDY, clause.number(), found.phrase(), found.basis())));
            if (!numbers.add(clause.number())) {
                faults.add(new AgreementFault(What.NUMBER_TWICE, clause.number(), "", OURS));
            }
            if (!parties.contains(clause.who())
                    || !clause.to().map(parties::contains).orElse(true)) {
                faults.add(new AgreementFault(What.NO_PARTY, clause.number(), "", OURS));
            }
            if (clause.to().filter(clause.who()::equals).isPresent()) {
                faults.add(new AgreementFault(What.OWED_TO_ONESELF, clause.number(), "", OURS));
            }
            if ((clause.kind() == ClauseKind.PAYMENT) != (clause.fen() > 0)) {
                faults.add(new AgreementFault(What.AMOUNT, clause.number(), "", "民诉法解释358条"));
            }
            if (clause.words().isBlank()) {
                faults.add(new AgreementFault(What.NO_WORDS, clause.number(), "", "民诉法解释358条"));
            }
        }
        return List.copyOf(faults);
    }

    /**
     * {@return whether no clause gives up a remedy, with every one that does}
     *
     * @param faults what {@link #faults} found
     */
    public static Explanation withoutWaiver(List<AgreementFault> faults) {
        List<AgreementFault> found = faults.stream()
                .filter(fault -> fault.what() == What.WAIVES_REMEDY)
                .toList();
        Finding whole = NO_WAIVER.says(found.isEmpty()).count(found.size());
        found.forEach(fault -> whole.because(found(fault)));
        return whole.build();
    }

    /**
     * {@return whether nothing else is wrong with the clauses, with everything that is}
     *
     * @param faults what {@link #faults} found
     */
    public static Explanation sound(List<AgreementFault> faults) {
        List<AgreementFault> found = faults.stream()
                .filter(fault -> fault.what() != What.WAIVES_REMEDY)
                .toList();
        Finding whole = SOUND.says(found.isEmpty()).count(found.size());
        found.forEach(fault -> whole.because(found(fault)));
        return whole.build();
    }

    /** One of them, as a finding. */
    static Explanation found(AgreementFault fault) {
        Finding finding = fault.what() == What.WAIVES_REMEDY
                ? WAIVER.says(false)
                : FAULT.says(false).code(fault.what());
        return finding.count(fault.clause())
                .text(fault.found())
                .text(fault.basis())
                .build();
    }
}
