package io.github.governance4j.json.codec;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.AgreementId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.DocumentId;
import io.github.governance4j.mediation.ExclusionId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.course.Application;
import io.github.governance4j.mediation.dispute.Channel;
import io.github.governance4j.mediation.dispute.Elsewhere;
import io.github.governance4j.mediation.dispute.Guardian;
import io.github.governance4j.mediation.dispute.Openness;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Representation;
import io.github.governance4j.mediation.dispute.TrackFamily;
import io.github.governance4j.mediation.settlement.Agreement;
import io.github.governance4j.mediation.settlement.AgreementForm;
import io.github.governance4j.mediation.settlement.AgreementPart;
import io.github.governance4j.mediation.settlement.Clause;
import io.github.governance4j.mediation.settlement.ClauseKind;
import io.github.governance4j.mediation.stipend.CaseEnd;
import io.github.governance4j.mediation.stipend.ClosedCase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Disputes, agreements and stipends. */
final class MediationRecipes {
    private MediationRecipes() {}

    static void addTo(Recipes to) {
        to.add(Parties.class, "all minors guardians representations", MediationRecipes::parties);
        to.add(
                Application.class,
                "kind area parties issues track fen elsewhere exclusions complex factsUndisputed confidential openness channel",
                MediationRecipes::application);
        to.add(Agreement.class, "id form issues clauses states document", MediationRecipes::agreement);
        to.add(Clause.class, "number kind who to fen due words", MediationRecipes::clause);
        to.add(
                ClosedCase.class,
                "dispute family end closedOn mediators involved fileClosed paidBy",
                MediationRecipes::closed);
    }

    private static Parties parties(Parts parts) {
        return Parties.of(
                parts.list(Party.class),
                parts.set(PersonId.class),
                parts.list(Guardian.class),
                parts.list(Representation.class));
    }

    private static Application application(Parts parts) {
        Application.Builder application = Application.of(
                parts.next(DisputeKindId.class),
                parts.next(AreaId.class),
                parts.next(Parties.class),
                parts.set(IssueId.class));
        parts.ifThere(TrackId.class, application::track);
        parts.ifNumberThere(application::fen);
        parts.ifThere(Elsewhere.class, application::elsewhere);
        application
                .exclusions(parts.set(ExclusionId.class))
                .complex(parts.flag())
                .factsUndisputed(parts.flag())
                .confidential(parts.flag());
        parts.ifThere(Openness.class, application::openness);
        return application.channel(parts.next(Channel.class)).build();
    }

    private static Agreement agreement(Parts parts) {
        AgreementId id = parts.next(AgreementId.class);
        AgreementForm form = parts.next(AgreementForm.class);
        Set<IssueId> issues = parts.set(IssueId.class);
        Agreement.Builder agreement =
                Agreement.of(id, form, parts.list(Clause.class)).issues(issues).states(parts.set(AgreementPart.class));
        parts.ifThere(DocumentId.class, agreement::document);
        return agreement.build();
    }

    private static Clause clause(Parts parts) {
        int number = parts.small();
        ClauseKind kind = parts.next(ClauseKind.class);
        PersonId who = parts.next(PersonId.class);
        Optional<PersonId> whom = parts.maybe(PersonId.class);
        long fen = parts.number();
        Optional<LocalDate> due = parts.maybe(LocalDate.class);
        Clause.Builder clause =
                Clause.of(number, kind, who, parts.next(String.class)).fen(fen);
        whom.ifPresent(clause::to);
        due.ifPresent(clause::due);
        return clause.build();
    }

    private static ClosedCase closed(Parts parts) {
        ClosedCase.Builder closed = ClosedCase.of(
                        parts.next(DisputeId.class),
                        parts.next(TrackFamily.class),
                        parts.next(CaseEnd.class),
                        parts.next(LocalDate.class),
                        parts.set(MediatorId.class),
                        parts.set(PersonId.class))
                .fileClosed(parts.flag());
        parts.ifThere(StreamId.class, closed::paidBy);
        return closed.build();
    }
}
