package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.ObjectionChecks;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.claim.ClaimFact;
import io.github.governance4j.points.claim.DeclaringFact;
import io.github.governance4j.points.claim.DeclineGround;
import io.github.governance4j.points.claim.EndFact;
import io.github.governance4j.points.claim.EntryFact;
import io.github.governance4j.points.claim.Judged;
import io.github.governance4j.points.claim.Left;
import io.github.governance4j.points.claim.PostingFact;
import io.github.governance4j.points.claim.StepFact;
import io.github.governance4j.points.claim.flow.StepKind;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Who may act on a claim, and what a person is owed on its way (申报流程通则). Part of {@link ClaimLaws}. */
public interface FlowLaws extends ClaimUnderTest {
    /**
     * Nobody passes a claim that is their own or their family's, nor one they declared or acted on before.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void nobody_passes_their_own_claim_or_the_same_claim_twice(@ForAll("lives") List<VillageWish> wishes) {
        ClaimDesk desk = VillageLife.of(this, wishes).desk();
        desk.claims().forEach(claim -> differ(desk.facts(claim)));
    }

    private static void differ(List<ClaimFact> facts) {
        Optional<DeclaringFact.Declared> declared = Acts.declared(facts);
        Set<PersonId> before = new HashSet<>();
        Set<PersonId> own = new HashSet<>();
        declared.ifPresent(made -> {
            own.add(made.declaration().deed().member());
            own.addAll(made.declaration().family());
            ObjectionChecks.person(made.by()).ifPresent(before::add);
        });
        for (ClaimFact fact : facts) {
            Optional<PersonId> by = Optional.empty();
            if (fact instanceof StepFact.StepPassed passed) {
                by = ObjectionChecks.person(passed.by());
                Claim.holds(!by.isEmpty(), () -> "passed by nobody: " + passed);
                passed.together()
                        .forEach(
                                one -> Claim.holds(!own.contains(one), () -> one + " talks over their own: " + passed));
            } else if (fact instanceof StepFact.PersonTold told) {
                by = ObjectionChecks.person(told.by());
            }
            by.ifPresent(one -> {
                Claim.holds(!own.contains(one), () -> one + " acts on their own claim: " + fact);
                Claim.holds(!before.contains(one), () -> one + " acts a second time: " + fact);
                before.add(one);
            });
        }
    }

    /**
     * No deduction is entered unless the person was told, had the time to reply that the notice named, and somebody who had no hand in it
     * before passed it after that; an offence only with the authority's finding.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void no_deduction_without_notice_time_to_reply_and_somebody_else(
            @ForAll("lives") List<VillageWish> wishes) {
        ClaimDesk desk = VillageLife.of(this, wishes).desk();
        desk.claims().forEach(claim -> heard(desk.facts(claim)));
    }

    private static void heard(List<ClaimFact> facts) {
        Optional<EntryFact.EntryAsked> entry = Acts.entry(facts);
        Optional<Judged> judged = Acts.declared(facts).map(DeclaringFact.Declared::judged);
        if (entry.isEmpty() || judged.orElseThrow().direction() != Direction.DEDUCTION) {
            return;
        }
        String of = ", entered by " + entry.get();
        Optional<StepFact.PersonTold> told =
                Acts.of(facts, StepFact.PersonTold.class).stream().findFirst();
        Claim.holds(told.isPresent(), () -> "the person was not told" + of);
        Claim.same(
                "who was told" + of,
                Acts.declared(facts).orElseThrow().declaration().deed().member(),
                told.get().person());
        List<StepFact.StepPassed> after = Acts.of(facts, StepFact.StepPassed.class).stream()
                .filter(passed -> !passed.at().isBefore(told.get().at()))
                .toList();
        Claim.holds(!after.isEmpty(), () -> "nobody decided after the person was told" + of);
        Claim.holds(
                !told.get().replyBy().isMet(entry.get().at()),
                () -> "the time to reply was not over: " + told.get().replyBy() + of);
        Claim.holds(
                !judged.get().offence() || Acts.has(facts, DeclaringFact.FindingAttached.class),
                () -> "an offence without a finding" + of);
    }

    /**
     * Nothing adverse comes about because nobody acted: no deduction is passed by silence, and a claim that silence ends can be objected
     * to, and declared again.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void silence_passes_nothing_against_a_person(@ForAll("lives") List<VillageWish> wishes) {
        ClaimDesk desk = VillageLife.of(this, wishes).desk();
        for (ClaimDesk.Handled one : desk.handled()) {
            if (!(one.command().stamp().by() instanceof Actor.Timer)) {
                continue;
            }
            for (ClaimFact fact : one.facts()) {
                if (fact instanceof EntryFact.EntryAsked asked) {
                    Claim.holds(
                            asked.booking().hearing().isEmpty() || alreadyPassed(desk.facts(one.claim())),
                            () -> "the clock enters a deduction: " + asked);
                }
                if (fact instanceof EndFact.ClaimDeclined declined && declined.ground() == DeclineGround.SILENCE) {
                    Claim.holds(
                            declined.notice().objection().isPresent(),
                            () -> "silence declines, and nobody can object: " + declined);
                }
            }
        }
    }

    private static boolean alreadyPassed(List<ClaimFact> facts) {
        return Acts.of(facts, StepFact.StepLeft.class).stream()
                .noneMatch(left -> left.because() == Left.PASSED_BY_SILENCE);
    }

    /**
     * What is put up stays up for its whole term, which stands still while somebody's objection to it is open; it is shown to nobody
     * outside the term, after it was taken down, or once the claim has ended.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void what_is_put_up_stays_for_its_term(@ForAll("lives") List<VillageWish> wishes) {
        ClaimDesk desk = VillageLife.of(this, wishes).desk();
        desk.claims().forEach(claim -> staysUp(desk.facts(claim)));
    }

    private static void staysUp(List<ClaimFact> facts) {
        Optional<PostingFact.Posted> posted = Optional.empty();
        boolean answered = true;
        for (ClaimFact fact : facts) {
            if (fact instanceof PostingFact.Posted up) {
                posted = Optional.of(up);
                answered = true;
            } else if (fact instanceof PostingFact.PostingObjected) {
                answered = false;
            } else if (fact instanceof PostingFact.PostingAnswered) {
                answered = true;
            } else if (fact instanceof PostingFact.PostingOver over) {
                LocalDate last = posted.orElseThrow().term().lastDay();
                Claim.holds(!over.lastDay().isBefore(last), () -> "taken down before " + last + ": " + over);
                boolean all = answered;
                Claim.holds(all, () -> "its term ran out while somebody objected: " + over);
            }
        }
    }

    /**
     * A step is passed where the claim stands, in the order of the flow, and no step is left out but by what the flow says.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void steps_are_taken_in_the_order_of_the_flow(@ForAll("lives") List<VillageWish> wishes) {
        ClaimDesk desk = VillageLife.of(this, wishes).desk();
        desk.claims().forEach(claim -> inOrder(desk.facts(claim)));
    }

    private static void inOrder(List<ClaimFact> facts) {
        Optional<StepFact.StepReached> stands = Optional.empty();
        for (ClaimFact fact : facts) {
            if (fact instanceof StepFact.StepReached reached) {
                stands = Optional.of(reached);
            } else if (fact instanceof StepFact.StepPassed passed) {
                Claim.same(
                        "the step that was passed, and where the claim stands",
                        stands.map(StepFact.StepReached::step),
                        Optional.of(passed.step()));
            } else if (fact instanceof EntryFact.EntryAsked) {
                Claim.same(
                        "the kind of step an entry is asked for at",
                        Optional.of(StepKind.ENTRY),
                        stands.map(StepFact.StepReached::kind));
            }
        }
    }
}
