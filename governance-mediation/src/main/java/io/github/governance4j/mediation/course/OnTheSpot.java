package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.dispute.Guardian;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.mediation.settlement.Agreement;
import io.github.governance4j.mediation.settlement.AgreementForm;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** A simple matter settled where it arose, in one act (随手调): every step stands in the facts all the same. */
record OnTheSpot(Asked asked, IntakeCommand.OnTheSpot command) {
    /** Every party consents, and what they agreed on is as the law asks. */
    void check(Optional<MediationRules> rules) {
        Application application = command.application();
        Set<PersonId> parties = application.parties().persons();
        asked.withAllConsenting(parties, command.consenting());
        command.agreement().ifPresent(agreement -> {
            Agreeing.sound(asked, agreement, application.issues(), parties, rules);
            boolean spoken = agreement.form() == AgreementForm.ORAL;
            asked.check(
                    CourseRefusal.AGREEMENT_FAULTY,
                    SessionWhy.SPOKEN.says(spoken).code(agreement.form()));
        });
    }

    /** All steps, after it was taken up. */
    void settle() {
        LocalDateTime at = asked.at();
        Actor by = asked.stamp().by();
        Progress progress = asked.progress();
        Office office = asked.office();
        Set<PersonId> parties = asked.held().parties();
        for (PersonId party : parties) {
            asked.add(new ConsentFact.Informed(at, party, by));
            asked.add(new ConsentFact.Consented(at, party, speaker(party), by));
        }
        Deadline chooseBy =
                progress.until(CourseLimit.CHOOSE, office.limits(asked.held()).choose(), at);
        asked.add(new ConsentFact.ConsentComplete(at, chooseBy));
        asked.rules().flatMap(this::mediator).ifPresent(one -> {
            Deadline confirmBy = progress.until(
                    CourseLimit.CONFIRM, office.limits(asked.held()).confirm(), at);
            asked.add(new ChoosingFact.Chosen(at, one, ChosenHow.ON_THE_SPOT, confirmBy));
            asked.add(new ChoosingFact.OrderConfirmed(at, one));
        });
        asked.add(new SessionFact.TryBegun(at, 1, parties));
        Optional<Agreement> agreed = command.agreement();
        if (agreed.isEmpty()) {
            asked.add(new SessionFact.TryEnded(at, 1, Optional.empty()));
            progress.end(EndKind.FAILED, EndCause.of(by, ""), at);
            return;
        }
        Agreement agreement = agreed.get();
        Deadline signBy =
                progress.until(CourseLimit.SIGN, office.limits(asked.held()).consent(), at);
        asked.add(new AgreementFact.DrawnUp(
                at, Agreeing.named(agreement, asked.held().openIssues()), signBy));
        for (PersonId party : parties) {
            asked.add(new AgreementFact.Assented(at, party, speaker(party), by));
        }
        asked.add(new AgreementFact.Signed(at, SignedAs.MEDIATOR, by));
        Agreeing.takeEffect(asked);
        if (!asked.held().stage.hasEnded()) {
            progress.end(EndKind.FAILED, EndCause.of(by, ""), at);
        }
    }

    /** Whoever wrote it down mediated it, if the roster has them by their post; nobody else's word is taken for who did. */
    Optional<MediatorId> mediator(MediationRules rules) {
        Optional<PostId> own = asked.by().held().map(Post::id);
        return rules.roster().mediators().on(asked.day()).stream()
                .filter(row -> own.isPresent() && row.post().equals(own))
                .map(Mediator::id)
                .findFirst();
    }

    /** Who speaks for a party: itself, or the first guardian of a minor. */
    private PersonId speaker(PersonId party) {
        for (Guardian one : command.application().parties().guardians()) {
            if (one.minor().equals(party)) {
                return one.guardian();
            }
        }
        return party;
    }
}
