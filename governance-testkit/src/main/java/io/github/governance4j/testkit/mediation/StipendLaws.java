package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.stipend.CaseEnd;
import io.github.governance4j.mediation.stipend.StipendCommand;
import io.github.governance4j.mediation.stipend.StipendFact;
import io.github.governance4j.mediation.stipend.StipendFund;
import io.github.governance4j.mediation.stipend.StipendRefusal;
import io.github.governance4j.mediation.stipend.StipendScale;
import io.github.governance4j.testkit.claim.Claim;
import io.github.governance4j.testkit.ladder.Wish;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * That stipends press nobody to settle, and are paid once and within the sum, as laws (以案定补通则). Implement it in a test class run by
 * jqwik and name scale and place:
 *
 * <pre>{@code
 * class OurStipendsKeepTheLaws implements StipendLaws {
 *     public Editions<StipendScale> editions() { return ...; }
 *     public Place place() { return ...; }
 * }
 * }</pre>
 *
 * <p>A fund of three stipends is asked for five disputes, and they are granted, declined and taken back. Override {@link #decider} to put a
 * decider of your own under the same laws.
 */
public interface StipendLaws extends StipendUnderTest {
    /**
     * Settled, settled in part or mediated without agreement: what is asked comes to the same, in every state (人民调解法 art. 3 and 4).
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void whether_a_case_was_settled_changes_nothing(@ForAll("lives") List<Wish> wishes) {
        StipendWishes made = wishes();
        StreamLife<StipendCommand, StipendFund, StipendFact, StipendRefusal> life = life(wishes);
        for (int at = 0; at < life.lived().size(); at++) {
            StipendFund fund = life.lived().get(at).after();
            if (fund.opened().isEmpty()) {
                continue;
            }
            LocalDateTime now = fund.lastAct().orElseThrow();
            Wish wish = wishes.get(at % wishes.size());
            Decision<StipendFact, StipendRefusal> without =
                    decider().decide(made.ask(wish, now, -1, CaseEnd.WITHOUT_AGREEMENT), fund);
            for (CaseEnd end : List.of(CaseEnd.SETTLED, CaseEnd.SETTLED_IN_PART)) {
                Claim.same(
                        "what comes of asking for a case that ended " + end,
                        without.facts(),
                        decider().decide(made.ask(wish, now, -1, end), fund).facts());
            }
        }
    }

    /**
     * A dispute is granted one stipend, for ever; not another after it was taken back.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void a_dispute_is_paid_once(@ForAll("lives") List<Wish> wishes) {
        Set<DisputeId> paid = new HashSet<>();
        life(wishes)
                .facts(StipendFact.StipendGranted.class)
                .forEach(granted -> Claim.holds(paid.add(granted.dispute()), () -> "paid twice: " + granted));
    }

    /**
     * What is granted, with what is asked for and not yet decided, stays within the fund.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void nothing_goes_beyond_the_fund(@ForAll("lives") List<Wish> wishes) {
        long fund = 0;
        Map<DisputeId, Long> taken = new HashMap<>();
        for (StipendFact fact : life(wishes).facts()) {
            if (fact instanceof StipendFact.FundOpened opened) {
                fund = opened.fen();
            } else if (fact instanceof StipendFact.StipendAsked asked) {
                taken.put(asked.dispute(), asked.fen());
            } else if (fact instanceof StipendFact.StipendDeclined declined) {
                taken.remove(declined.dispute());
            }
            long all = taken.values().stream().mapToLong(Long::longValue).sum();
            long held = fund;
            Claim.holds(all <= held, () -> "the fund of " + held + " fen is to pay " + all + " after " + fact);
        }
    }

    /**
     * Whoever grants neither recorded what was asked nor is paid by it.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void whoever_grants_neither_recorded_it_nor_is_paid_by_it(@ForAll("lives") List<Wish> wishes) {
        Map<DisputeId, StipendFact.StipendAsked> asked = new HashMap<>();
        for (StipendFact fact : life(wishes).facts()) {
            if (fact instanceof StipendFact.StipendAsked ask) {
                asked.put(ask.dispute(), ask);
            } else if (fact instanceof StipendFact.StipendGranted granted) {
                StipendFact.StipendAsked ask = asked.get(granted.dispute());
                Claim.holds(
                        ask != null
                                && !granted.approver().equals(ask.recorder())
                                && !granted.approver().equals(ask.payee().person()),
                        () -> granted + " was decided by who asked: " + ask);
                Claim.same("how much is granted", ask == null ? 0 : ask.fen(), granted.fen());
            }
        }
    }

    /**
     * Nobody on a side of a case is paid for it.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void nobody_on_a_side_is_paid_for_the_case(@ForAll("lives") List<Wish> wishes) {
        life(wishes)
                .facts(StipendFact.StipendAsked.class)
                .forEach(asked -> Claim.holds(
                        !asked.payee().person().equals(StipendWishes.ON_A_SIDE),
                        () -> "kept for a party of the case: " + asked));
    }

    /**
     * What is declined or taken back has its grounds in words, is told to whom it was for, and leaves the court open.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void a_decision_against_a_stipend_has_grounds_and_a_way_out(@ForAll("lives") List<Wish> wishes) {
        for (StipendFact fact : life(wishes).facts()) {
            if (fact instanceof StipendFact.StipendDeclined declined) {
                isAnswerable(declined.grounds().words(), declined.notice());
            } else if (fact instanceof StipendFact.StipendReclaimed reclaimed) {
                isAnswerable(reclaimed.grounds().words(), reclaimed.notice());
            }
        }
    }

    private static void isAnswerable(String words, Notice notice) {
        Claim.holds(!words.isBlank(), () -> "no grounds: " + notice);
        Claim.holds(
                !notice.to().isEmpty() && notice.remedies().contains(Remedy.COURT),
                () -> "nobody is told, or no court is open: " + notice);
    }

    private StipendWishes wishes() {
        StipendScale scale = editions().on(firstDay()).map(Edition::rules).orElseThrow();
        return StipendWishes.of(scale, Desk.all(place(), firstDay()), firstDay());
    }

    private StreamLife<StipendCommand, StipendFund, StipendFact, StipendRefusal> life(List<Wish> wishes) {
        return StreamLife.of(decider(), firstDay().atTime(9, 0), wishes, wishes());
    }
}
