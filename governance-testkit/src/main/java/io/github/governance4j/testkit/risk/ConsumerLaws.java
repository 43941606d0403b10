package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.Notice;
import io.github.governance4j.core.matter.SourceKind;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.Worse;
import io.github.governance4j.core.risk.tier.ProposalCommand;
import io.github.governance4j.core.risk.tier.TierFact;
import io.github.governance4j.core.risk.tier.TierReaction;
import io.github.governance4j.core.risk.tier.TierRefusal;
import io.github.governance4j.core.risk.tier.Tiered;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is only proposed looks the same to everybody, whatever it proposes (提议保密通则). Part of {@link TierLaws}. */
public interface ConsumerLaws extends TierUnderTest {
    /**
     * Two pasts that differ in what their last proposal proposes show the same tier in effect, the same pending proposal, ask the same of
     * matters, and answer strangers alike.
     *
     * @param wishes a life
     */
    @Property(tries = 100)
    default void a_proposed_tier_is_readable_by_no_consumer(@ForAll("lives") List<TierWish> wishes) {
        TierLife low = TierLife.of(this, wishes);
        TierLife high = TierLife.of(this, wishes);
        for (Model model : models(low)) {
            TierWish wish = wishes.get(0);
            low.ask(low.propose(model, wish, Extreme.of(model, Worse.DOWN)));
            high.ask(high.propose(model, wish, Extreme.of(model, Worse.UP)));
            if (low.last().isAccepted() != high.last().isAccepted()) {
                return; // One of them may not be proposed again; the proposer knows.
            }
        }
        same(low, high);
    }

    private List<Model> models(TierLife life) {
        List<Model> all = new ArrayList<>();
        for (Model one :
                models().byId(life.edition().id()).orElseThrow().rules().models()) {
            if (life.edition().rules().scheme(one.scheme().id()).isPresent()) {
                all.add(one);
            }
        }
        return all;
    }

    private void same(TierLife low, TierLife high) {
        Tiered one = low.tiered();
        Tiered other = high.tiered();
        for (int hours = 0; hours < 24 * 60; hours += 7) {
            LocalDateTime moment = low.now().plusHours(hours);
            Claim.same("the tier in effect at " + moment, one.inEffect(moment), other.inEffect(moment));
        }
        Claim.same("the proposal that waits", one.pending(), other.pending());
        Claim.same("how far it has come", one.stage(), other.stage());
        Claim.same("what is printed", one.toString(), other.toString());
        Claim.same("what is due", low.decider().due(one), high.decider().due(other));
        Claim.same("what is asked of matters", asked(low.facts()), asked(high.facts()));
        Claim.same("what a stranger is told", stranger(low), stranger(high));
    }

    private static List<Reaction.Sent<MatterCommand>> asked(List<TierFact> facts) {
        TierReaction reaction = new TierReaction(tier -> Optional.of(new TierReaction.Becomes(
                new StreamId("a-matter"),
                Notice.of(SourceKind.HOTLINE, new ReceiptId("r"), new CategoryId("hazard"), tier.area())
                        .build())));
        List<Reaction.Sent<MatterCommand>> sent = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            sent.addAll(reaction.on(new StreamId("a-hazard"), i + 1L, facts.get(i)));
        }
        return sent;
    }

    private static Decision<TierFact, TierRefusal> stranger(TierLife life) {
        Actor nobody = new Actor.Party(new PersonId("a-stranger"));
        Stamp stamp = new Stamp(new CommandId("a-guess"), life.now(), life.now(), nobody);
        return life.decider()
                .decide(
                        new ProposalCommand.Confirm(
                                stamp, life.now().toLocalDate().plusDays(5), "let me see"),
                        life.tiered());
    }
}
