package io.github.governance4j.mediation.course;

import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.casefile.CaseFile;
import io.github.governance4j.mediation.dispute.Assistant;
import io.github.governance4j.mediation.dispute.Openness;
import io.github.governance4j.mediation.roster.Disclosure;
import io.github.governance4j.mediation.settlement.Agreement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the mediation of one dispute stands (调解进程): what {@link Mediating} keeps of the facts.
 *
 * <p>It holds nothing that was said, and no list a party sealed. Equal when all facts kept are. Immutable.
 */
public final class Course {
    private final Held held;

    Course(Held held) {
        this.held = held;
    }

    Held held() {
        return held;
    }

    /** {@return how far it has come} */
    public Stage stage() {
        return held.stage;
    }

    /** {@return what mediation was asked for; empty before anybody asked} */
    public Optional<Application> application() {
        return Optional.ofNullable(held.application);
    }

    /** {@return the edition it was opened under and keeps} */
    public Optional<EditionId> edition() {
        return Optional.ofNullable(held.edition);
    }

    /** {@return the track it takes} */
    public Optional<TrackId> track() {
        return Optional.ofNullable(held.track);
    }

    /** {@return whether it was dealt with where it arose, in one act} */
    public boolean onTheSpot() {
        return held.onTheSpot;
    }

    /** {@return whether it goes along the short track} */
    public boolean simple() {
        return held.simple;
    }

    /** {@return the body that has it; empty before one accepted it} */
    public Optional<BodyId> body() {
        return Optional.ofNullable(held.body);
    }

    /** {@return the body it is offered to, while that has not answered} */
    public Optional<BodyId> transferTo() {
        return Optional.ofNullable(held.transferTo);
    }

    /** {@return the day on which it interrupted the limitation of the claim (诉讼时效中断)} */
    public Optional<LocalDate> limitationInterruptedOn() {
        return Optional.ofNullable(held.limitationInterruptedOn);
    }

    /** {@return whether a limit of the office passed and somebody supervises it (督办)} */
    public boolean supervised() {
        return held.supervised;
    }

    /** {@return the parties, in the order of their ids} */
    public Set<PersonId> parties() {
        return held.parties();
    }

    /** {@return the parties who were informed} */
    public Set<PersonId> informed() {
        return held.informed;
    }

    /** {@return the parties whose consent stands} */
    public Set<PersonId> consents() {
        return held.consents;
    }

    /** {@return whether every party's consent stands} */
    public boolean allConsent() {
        return held.allConsent();
    }

    /** {@return what each party asked of it being open or closed} */
    public Map<PersonId, Openness> publicity() {
        return held.publicity;
    }

    /** {@return the parties who asked for the short track, or for the ordinary one, and which; until it was switched} */
    public Map<PersonId, Boolean> switchAsked() {
        return held.switchAsked;
    }

    /** {@return who was invited to help, whether or not every party agreed} */
    public List<Assistant> assistants() {
        return held.assistants;
    }

    /**
     * {@return whether an assistant was agreed to by every party, and so takes part}
     *
     * @param assistant who
     */
    public boolean isAdmitted(PersonId assistant) {
        return held.isAdmitted(assistant);
    }

    /** {@return the parties who have picked; their lists are sealed} */
    public Set<PersonId> picked() {
        return Ordered.copy(held.picks.keySet());
    }

    /** {@return whether the office assigns a mediator now, because the parties did not choose} */
    public boolean assigning() {
        return held.assigning;
    }

    /** {@return the mediator who was found; confirmed from {@link Stage#READY} on} */
    public Optional<MediatorId> mediator() {
        return Optional.ofNullable(held.mediator);
    }

    /** {@return how that one was found} */
    public Optional<ChosenHow> chosenHow() {
        return Optional.ofNullable(held.chosenHow);
    }

    /** {@return the standing members of the panel besides the mediator} */
    public Set<MediatorId> panel() {
        return held.panel;
    }

    /** {@return the mediators who may not be found again for this dispute} */
    public Set<MediatorId> barred() {
        return held.barred;
    }

    /** {@return what was disclosed, and who waived it} */
    public List<Disclosure> disclosures() {
        return held.disclosures;
    }

    /** {@return how it stands on its ladder} */
    public Climb climb() {
        return held.climb;
    }

    /** {@return the order of its rung; 0 if it climbs no ladder} */
    public int rung() {
        return held.climb.rung();
    }

    /** {@return how many tries there were in all} */
    public int tries() {
        return held.tries;
    }

    /** {@return whether a try is running} */
    public boolean tryRunning() {
        return held.tryRunning;
    }

    /** {@return who consented to the running try} */
    public Set<PersonId> tryConsents() {
        return held.tryConsents;
    }

    /** {@return the session that is being held} */
    public Optional<SessionId> session() {
        return Optional.ofNullable(held.session);
    }

    /** {@return how many sessions there were, the one being held included} */
    public int sessions() {
        return held.sessions.size();
    }

    /** {@return the points on which the parties came to terms in a session, whether or not an agreement took effect} */
    public Set<IssueId> agreedOn() {
        return held.agreedOn;
    }

    /** {@return the points an agreement in effect covers} */
    public Set<IssueId> settledIssues() {
        return held.settled;
    }

    /** {@return the points still at issue} */
    public Set<IssueId> openIssues() {
        return held.openIssues();
    }

    /** {@return the draft the parties are asked to agree to} */
    public Optional<Agreement> draft() {
        return Optional.ofNullable(held.draft);
    }

    /** {@return who agreed to the draft} */
    public Set<PersonId> assents() {
        return held.assents;
    }

    /** {@return as what the draft was signed for the office} */
    public Set<SignedAs> signed() {
        return held.signed;
    }

    /** {@return the agreements that took effect} */
    public List<Agreement> agreements() {
        return held.agreements;
    }

    /** {@return what is on file} */
    public CaseFile file() {
        return held.file;
    }

    /**
     * {@return until when, for a limit that runs}
     *
     * @param which the limit
     */
    public Optional<Deadline> limit(CourseLimit which) {
        return Optional.ofNullable(held.limit(which));
    }

    /** {@return whether the mediation limit stands still} */
    public boolean isPaused() {
        return held.isPaused();
    }

    /** {@return how it ended, if it has} */
    public Optional<EndKind> end() {
        return Optional.ofNullable(held.end);
    }

    /** {@return who or what ended it, if it has ended} */
    public Optional<EndCause> endCause() {
        return Optional.ofNullable(held.cause);
    }

    /** {@return what the parties were told when it ended without an agreement on everything} */
    public Optional<RemediesNotice> notice() {
        return Optional.ofNullable(held.notice);
    }

    /** {@return how many facts there are} */
    public long version() {
        return held.version;
    }

    /** {@return when the latest of them happened} */
    public Optional<LocalDateTime> lastAct() {
        return Optional.ofNullable(held.lastAct);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Course that && held.equals(that.held));
    }

    @Override
    public int hashCode() {
        return held.hashCode();
    }

    /** For people debugging: how far, and how it ended. */
    @Override
    public String toString() {
        return held.stage + " " + held.end + " after " + held.version + " facts";
    }
}
