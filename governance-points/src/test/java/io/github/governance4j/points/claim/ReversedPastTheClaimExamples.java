package io.github.governance4j.points.claim;

import static io.github.governance4j.points.claim.Hamlet.ANN;
import static io.github.governance4j.points.claim.Hamlet.BEN;
import static io.github.governance4j.points.claim.Hamlet.deed;
import static io.github.governance4j.points.claim.Hamlet.pass;
import static io.github.governance4j.points.claim.Hamlet.post;
import static io.github.governance4j.points.claim.Hamlet.resident;
import static io.github.governance4j.points.claim.Hamlet.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.place.HouseholdId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionCommand;
import io.github.governance4j.points.scoring.Deed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ann's award has a place of a quota. Somebody reverses it on the account, past its claim; she objects, and is right. */
class ReversedPastTheClaimExamples {
    private static final LocalDate LATER = LocalDate.of(2026, 5, 1);
    private static final CommandId REVERSAL = new CommandId("w-3");

    private final Host host = new Host(FourVillages.willow());

    @BeforeEach
    void entered() {
        host.declare(deed("C1", "Q", "2026-03-01T09:00").build(), stamp("d1", "2026-03-02T10:00", resident(ANN)));
        host.ask("C1", pass("check", "2026-03-03T10:00", post(FourVillages.CADRE)));
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.ENTERED);
    }

    @Test
    void the_claim_stands_again_and_has_its_place_again() {
        host.onAccount(reverse());
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.REVERSED);
        assertThat(holders()).isEmpty();
        host.onAccount(object());
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.REVERSED);
        host.onAccount(uphold());
        standsAgain();
        assertThat(holders()).containsExactly("h1");
    }

    @Test
    void whoever_took_the_place_meanwhile_keeps_it_and_there_is_one_more() {
        host.onAccount(reverse());
        PersonId carl = new PersonId("carl");
        host.declare(
                Declaration.of(new ClaimId("C2"))
                        .account(new StreamId("H-h2"))
                        .deed(new Deed(new ItemCode("Q"), carl))
                        .done(LocalDateTime.parse("2026-03-01T09:00"))
                        .household(new HouseholdId("h2"))
                        .area(Hamlet.GROUP)
                        .build(),
                stamp("d2", "2026-03-04T10:00", resident(carl)));
        host.onAccount(object());
        host.onAccount(uphold());
        standsAgain();
        assertThat(holders()).containsExactly("h1", "h2");
        host.ask("C2", pass("check", "2026-03-09T10:00", post(FourVillages.CADRE)));
        assertThat(host.claim("C2").stage()).isEqualTo(ClaimStage.ENTERED);
    }

    @Test
    void it_makes_no_difference_that_it_hears_of_the_end_first() {
        host.holdMail();
        host.onAccountOnly(reverse());
        host.onAccountOnly(object());
        host.onAccountOnly(uphold());
        host.deliverNewestFirst();
        standsAgain();
        assertThat(holders()).containsExactly("h1");
        // It tells both, so whoever reads it knows that it was gone; its place never was.
        List<ClaimFact> facts = host.facts("C1");
        assertThat(facts.subList(facts.size() - 2, facts.size()))
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly("EntryTakenBack", "EntryStandsAgain");
    }

    @Test
    void another_reversal_counts_for_itself() {
        host.onAccount(reverse());
        host.onAccount(object());
        host.holdMail();
        host.onAccountOnly(uphold());
        host.onAccountOnly(
                new LedgerCommand.Reverse(stamp("w-4", "2026-03-10T09:00", post(FourVillages.ADMIN)), entry(), "另有原因"));
        host.deliverNewestFirst();
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.REVERSED);
        assertThat(holders()).isEmpty();
        assertThat(host.account().redeemable(LATER)).isEqualTo(Points.ZERO);
    }

    @Test
    void it_says_by_which_name_it_was_reversed() {
        Claim claim = host.claim("C1");
        AckCommand told = (AckCommand)
                new EntryReaction().on(Hamlet.ACCOUNT, 2, reversed()).get(0).command();
        assertThat(told).isInstanceOf(AckCommand.EntryReversed.class);
        var why = host.claiming().decide(told, claim).explanation();
        assertThat(why.text(Language.ZH)).contains("冲正 w-3").contains("现仍有效的冲正 1 项");
        assertThat(why.text(Language.EN)).contains("Reversal w-3 of entry").contains("reversals that stand: 1");
    }

    private LedgerFact reversed() {
        host.holdMail();
        host.onAccountOnly(reverse());
        return host.entries().get(host.entries().size() - 1);
    }

    private void standsAgain() {
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.ENTERED);
        assertThat(host.account().redeemable(LATER)).isEqualTo(Points.of("3"));
    }

    private Set<String> holders() {
        return host.places(host.placeStreams().iterator().next()).holders();
    }

    private CommandId entry() {
        return host.claim("C1").entry().orElseThrow();
    }

    private LedgerCommand reverse() {
        return new LedgerCommand.Reverse(
                stamp(REVERSAL.value(), "2026-03-04T09:00", post(FourVillages.ADMIN)), entry(), "录错了人");
    }

    private static LedgerCommand object() {
        return new ObjectionCommand.RaiseObjection(stamp("o", "2026-03-05T09:00", resident(ANN)), REVERSAL, "确系我做的");
    }

    private static LedgerCommand uphold() {
        return new ObjectionCommand.AnswerObjection(
                stamp("a", "2026-03-06T09:00", post(FourVillages.SUPERVISOR)),
                REVERSAL,
                Objection.Answer.UPHELD,
                "经查属实",
                Set.of(ANN, BEN));
    }
}
