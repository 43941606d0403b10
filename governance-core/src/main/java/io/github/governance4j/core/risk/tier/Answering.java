package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.time.Deadline;
import java.util.Optional;

/** Takes a proposal back, or declines it (撤回与不予确认). */
final class Answering {
    private Answering() {}

    static Decision<TierFact, TierRefusal> withdraw(Hearing hearing, ProposalCommand.WithdrawProposal command) {
        Optional<Proposal> pending = hearing.held().pending();
        hearing.there(TierPart.PROPOSAL, pending.isPresent(), true);
        pending.ifPresent(proposal -> hearing.kept(
                        proposal.edition(), proposal.tier().scheme())
                .ifPresent(rules ->
                        hearing.role(rules.proposers(), proposal.area()).own(proposal.by())));
        hearing.grounds(command.grounds());
        return hearing.decide(
                () -> hearing.add(new ProposalFact.ProposalWithdrawn(hearing.at(), hearing.by(), command.grounds())));
    }

    static Decision<TierFact, TierRefusal> decline(Hearing hearing, ProposalCommand.DeclineProposal command) {
        Optional<SchemeRules> rules = Confirming.mayAnswer(hearing);
        hearing.grounds(command.grounds());
        return hearing.decide(() -> {
            Optional<Deadline> notAgain = rules.flatMap(SchemeRules::notAgainWithin)
                    .map(limit -> limit.deadline(hearing.at(), hearing.book().calendar()));
            notAgain.ifPresent(until -> hearing.note(Course.until(Term.NOT_AGAIN, until)));
            hearing.add(new ProposalFact.ProposalDeclined(hearing.at(), hearing.by(), command.grounds(), notAgain));
        });
    }
}
