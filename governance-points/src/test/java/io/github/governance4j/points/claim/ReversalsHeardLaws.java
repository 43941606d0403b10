package io.github.governance4j.points.claim;

import static io.github.governance4j.points.claim.Hamlet.ANN;
import static io.github.governance4j.points.claim.Hamlet.deed;
import static io.github.governance4j.points.claim.Hamlet.pass;
import static io.github.governance4j.points.claim.Hamlet.post;
import static io.github.governance4j.points.claim.Hamlet.resident;
import static io.github.governance4j.points.claim.Hamlet.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.points.PointsRefusal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Somebody reverses an entry past its claim, an objection to that is upheld, somebody reverses it anew: what the claim hears of it. */
class ReversalsHeardLaws {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 4, 12, 0);

    /** Where a claim can be when the first of it is told. */
    enum Before {
        ENTERING,
        /** The account had refused when it was asked first. */
        DECLINED,
        OBJECTED
    }

    /** The numbers of what happened on the account, from 0, in some order, some of them twice. */
    @Provide
    Arbitrary<List<Integer>> told() {
        return Arbitraries.integers().between(0, 6).flatMap(last -> {
            List<Integer> once = new ArrayList<>();
            for (int event = 0; event <= last; event++) {
                once.add(event);
            }
            return Arbitraries.integers().between(0, last).list().ofMaxSize(3).flatMap(again -> {
                List<Integer> all = new ArrayList<>(once);
                all.addAll(again);
                return Arbitraries.shuffle(all);
            });
        });
    }

    @Property(tries = 600)
    void in_whatever_order_it_hears_a_claim_stands_as_its_entry_does(
            @ForAll Before before, @ForAll("told") List<Integer> told) {
        Claiming claiming = host().claiming();
        Claim claim = standing(before);
        CommandId entry = claim.entry().orElseThrow();
        List<ClaimFact> facts = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            ClaimCommand next = event(told.get(i), entry, timer(i));
            facts.addAll(claiming.decide(next, claim).facts());
            claim = heard(claiming, claim, next);
        }
        int last = told.stream().mapToInt(Integer::intValue).max().orElseThrow();
        boolean stands = last % 2 == 0;
        assertThat(claim.stage()).isEqualTo(stands ? ClaimStage.ENTERED : ClaimStage.REVERSED);
        assertThat(claim.held().bid().orElseThrow().released()).isEqualTo(!stands);
        assertThat(claim.likeness().orElseThrow().stands()).isEqualTo(stands);
        // Whoever reads it is told that it was entered, and an objection to its being declined is over.
        assertThat(facts).filteredOn(EntryFact.ClaimEntered.class::isInstance).hasSize(1);
        assertThat(claim.objection().filter(Objection::isOpen)).isEmpty();
    }

    /** What happens on the account: it is entered, reversed, that is taken out, it is reversed anew, and so on. */
    private static AckCommand event(int number, CommandId entry, Stamp stamp) {
        if (number == 0) {
            return new AckCommand.Credited(stamp, entry);
        }
        Optional<CommandId> reversal = Optional.of(new CommandId("w-" + (number + 1) / 2));
        return number % 2 == 1
                ? new AckCommand.EntryReversed(stamp, entry, reversal)
                : new AckCommand.EntryRestored(stamp, entry, reversal);
    }

    @Example
    void what_was_told_before_reversals_had_names_is_heard_as_it_was_then() {
        Claiming claiming = host().claiming();
        Claim claim = standing(Before.ENTERING);
        CommandId entry = claim.entry().orElseThrow();
        Optional<CommandId> named = Optional.of(new CommandId("w-2"));
        claim = heard(claiming, claim, new AckCommand.Credited(timer(0), entry));
        claim = heard(claiming, claim, new AckCommand.EntryRestored(timer(1), entry, Optional.empty()));
        assertThat(claim.stage()).isEqualTo(ClaimStage.ENTERED);
        claim = heard(claiming, claim, new AckCommand.EntryReversed(timer(2), entry, Optional.empty()));
        claim = heard(claiming, claim, new AckCommand.EntryReversed(timer(3), entry, Optional.empty()));
        assertThat(claim.stage()).isEqualTo(ClaimStage.REVERSED);
        claim = heard(claiming, claim, new AckCommand.EntryRestored(timer(4), entry, Optional.empty()));
        assertThat(claim.stage()).isEqualTo(ClaimStage.ENTERED);

        // One told without its name is the one that was taken out, told with it; and the other way round.
        claim = heard(claiming, claim, new AckCommand.EntryReversed(timer(5), entry, Optional.empty()));
        claim = heard(claiming, claim, new AckCommand.EntryRestored(timer(6), entry, named));
        assertThat(claim.stage()).isEqualTo(ClaimStage.ENTERED);
        claim = heard(claiming, claim, new AckCommand.EntryReversed(timer(7), entry, named));
        assertThat(claim.stage()).isEqualTo(ClaimStage.ENTERED);
        claim = heard(
                claiming, claim, new AckCommand.EntryReversed(timer(8), entry, Optional.of(new CommandId("w-3"))));
        assertThat(claim.stage()).isEqualTo(ClaimStage.REVERSED);
        claim = heard(claiming, claim, new AckCommand.EntryRestored(timer(9), entry, Optional.empty()));
        assertThat(claim.stage()).isEqualTo(ClaimStage.ENTERED);
    }

    private static Claim heard(Claiming claiming, Claim claim, ClaimCommand told) {
        Decision<ClaimFact, ClaimRefusal> decision = claiming.decide(told, claim);
        assertThat(decision.isAccepted()).as(decision.explanation().toString()).isTrue();
        return claiming.evolveAll(claim, decision.facts());
    }

    private static Host host() {
        return new Host(FourVillages.willow());
    }

    /** A claim with a place of a quota, whose account was asked. */
    private static Claim standing(Before before) {
        Host host = host();
        host.declare(deed("C1", "Q", "2026-03-01T09:00").build(), stamp("d", "2026-03-02T10:00", resident(ANN)));
        host.holdMail();
        host.ask("C1", pass("check", "2026-03-03T10:00", post(FourVillages.CADRE)));
        if (before != Before.ENTERING) {
            CommandId entry = host.claim("C1").entry().orElseThrow();
            host.ask("C1", new AckCommand.NotCredited(timer(-2), entry, PointsRefusal.ITEM_NOT_IN_FORCE));
        }
        if (before == Before.OBJECTED) {
            host.ask(
                    "C1",
                    new RemedyCommand.RaiseObjection(
                            stamp("o", "2026-03-04T11:59", resident(ANN)), "请再试", Optional.empty()));
        }
        assertThat(host.claim("C1").stage().name()).isEqualTo(before.name());
        return host.claim("C1");
    }

    private static Stamp timer(int minutes) {
        LocalDateTime at = NOON.plusMinutes(minutes);
        return Stamp.timer(new CommandId("~" + minutes), at, at);
    }
}
