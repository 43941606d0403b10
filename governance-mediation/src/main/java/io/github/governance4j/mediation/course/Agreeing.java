package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.dispute.Capacity;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.mediation.settlement.Agreement;
import io.github.governance4j.mediation.settlement.AgreementFault;
import io.github.governance4j.mediation.settlement.AgreementForm;
import io.github.governance4j.mediation.settlement.ClauseCheck;
import io.github.governance4j.mediation.settlement.Waiver;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An agreement from its draft to its effect (达成协议): 人民调解法 arts. 28–30. */
record Agreeing(Course course, Office office) implements AgreementCommand.Cases<Decision<CourseFact, CourseRefusal>> {
    @Override
    public Decision<CourseFact, CourseRefusal> drawUp(AgreementCommand.DrawUp command) {
        Asked asked = new Asked(CourseAct.DRAW_UP, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        Held held = asked.held();
        Mediators.unchallenged(Mediators.acting(Mediators.serving(Sessions.trying(asked.paused(false), true))))
                .withAllConsenting(held.tryRunning ? held.tryConsents : held.consents)
                .withAllConsenting(held.consents);
        sound(asked, command.agreement());
        return asked.decide(() -> {
            Agreement draft = named(command.agreement(), asked.held().openIssues());
            if (asked.held().session != null) {
                boolean all = draft.issues().containsAll(asked.held().openIssues());
                asked.add(new SessionFact.SessionClosed(
                        asked.at(),
                        asked.held().session,
                        all ? SessionOutcome.AGREED : SessionOutcome.PARTLY,
                        draft.issues()));
            }
            Deadline signBy = asked.progress()
                    .until(CourseLimit.SIGN, office.limits(asked.held()).consent(), asked.at());
            asked.add(new AgreementFact.DrawnUp(asked.at(), draft, signBy));
        });
    }

    private static void sound(Asked asked, Agreement agreement) {
        sound(asked, agreement, asked.held().openIssues(), asked.held().parties(), asked.rules());
    }

    /** It is as the law asks: it settles what is at issue, is new, and no clause gives up a remedy. */
    static void sound(
            Asked asked,
            Agreement agreement,
            Set<IssueId> open,
            Set<PersonId> parties,
            Optional<MediationRules> rules) {
        int others = Ordered.minus(agreement.issues(), open).size();
        asked.check(
                CourseRefusal.NOT_AT_ISSUE,
                SessionWhy.AT_ISSUE
                        .says(others == 0 && !open.isEmpty())
                        .count(agreement.issues().size())
                        .count(open.size())
                        .count(others));
        boolean known =
                asked.held().agreements.stream().anyMatch(one -> one.id().equals(agreement.id()));
        asked.check(
                CourseRefusal.AGREEMENT_KNOWN,
                SessionWhy.NEW_AGREEMENT.says(!known).id(agreement.id().value()).flag(known));
        List<Waiver> waivers = rules.map(MediationRules::settlement)
                .map(settlement -> settlement.waivers())
                .orElse(List.of());
        List<AgreementFault> faults = ClauseCheck.faults(agreement.clauses(), parties, waivers, Set.of());
        asked.check(CourseRefusal.WAIVES_REMEDY, ClauseCheck.withoutWaiver(faults));
        asked.check(CourseRefusal.AGREEMENT_FAULTY, ClauseCheck.sound(faults));
    }

    /** One that names no points is about all that are open. */
    static Agreement named(Agreement agreement, Set<IssueId> open) {
        if (!agreement.issues().isEmpty()) {
            return agreement;
        }
        Agreement.Builder whole = Agreement.of(agreement.id(), agreement.form(), agreement.clauses())
                .issues(open)
                .states(agreement.states());
        agreement.document().ifPresent(whole::document);
        return whole.build();
    }

    @Override
    public Decision<CourseFact, CourseRefusal> assent(AgreementCommand.Assent command) {
        Asked asked = new Asked(CourseAct.ASSENT, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        Mediators.unchallenged(asked.asParty(command.party(), command.by()));
        Capacity capacity = asked.parties().capacity(command.by(), command.party());
        asked.check(
                CourseRefusal.NO_SPECIAL_AUTHORITY,
                SessionWhy.MAY_ASSENT
                        .says(asked.parties().mayAssent(command.by(), command.party()))
                        .id(command.by().value())
                        .id(command.party().value())
                        .code(capacity));
        return asked.decide(() -> {
            if (asked.held().assents.contains(command.party())) {
                asked.alreadySo();
                return;
            }
            asked.add(new AgreementFact.Assented(
                    asked.at(), command.party(), command.by(), asked.stamp().by()));
            whenComplete(asked);
        });
    }

    @Override
    public Decision<CourseFact, CourseRefusal> reject(AgreementCommand.Reject command) {
        Asked asked = new Asked(CourseAct.REJECT, command, course, office);
        if (asked.atStage()) {
            asked.asParty(command.party());
        }
        return asked.decide(() -> asked.progress().drop(DroppedWhy.REJECTED, asked.at()));
    }

    @Override
    public Decision<CourseFact, CourseRefusal> sign(AgreementCommand.Sign command) {
        Asked asked = new Asked(CourseAct.SIGN, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        Mediators.unchallenged(asked);
        switch (command.as()) {
            case MEDIATOR -> Mediators.acting(asked);
            case BODY -> asked.asOffice(rules -> rules.roles().sealers());
        }
        return asked.decide(() -> {
            if (asked.held().signed.contains(command.as())) {
                asked.alreadySo();
                return;
            }
            asked.add(new AgreementFact.Signed(
                    asked.at(), command.as(), asked.stamp().by()));
            whenComplete(asked);
        });
    }

    /** Written: with the last of every party's assent, the mediator's signature and the seal; by word of mouth: with the last assent. */
    private static void whenComplete(Asked asked) {
        Held held = asked.held();
        Agreement draft = draft(held);
        boolean signed = held.signed.contains(SignedAs.MEDIATOR);
        boolean sealed = held.signed.contains(SignedAs.BODY);
        boolean complete =
                held.assents.containsAll(held.parties()) && (draft.form() == AgreementForm.ORAL || (signed && sealed));
        Finding effect = SessionWhy.EFFECT
                .says(complete)
                .code(draft.form())
                .count(held.parties().size())
                .count(held.assents.size())
                .flag(signed)
                .flag(sealed);
        asked.note(effect);
        if (complete) {
            takeEffect(asked);
        }
    }

    /** The draft takes effect; where nothing is left at issue it ends settled, else the rest stays mediated under the same consents. */
    static void takeEffect(Asked asked) {
        Agreement draft = draft(asked.held());
        Set<IssueId> left = Ordered.minus(asked.held().openIssues(), draft.issues());
        asked.note(SessionWhy.WHOLE
                .says(left.isEmpty())
                .count(draft.issues().size())
                .count(left.size()));
        asked.add(new AgreementFact.AgreementTookEffect(
                asked.at(), draft, asked.parties(), asked.body(), left.isEmpty()));
        Progress progress = asked.progress();
        if (left.isEmpty()) {
            progress.tellLadder(new TryCommand.EndTry(asked.stamp(), true));
            progress.end(EndKind.SETTLED, EndCause.of(asked.stamp().by(), ""), asked.at());
        } else {
            progress.consentAnew(asked.at());
        }
    }

    private static Agreement draft(Held held) {
        Agreement draft = held.draft;
        if (draft == null) {
            throw new IllegalStateException("nothing was drawn up");
        }
        return draft;
    }
}
