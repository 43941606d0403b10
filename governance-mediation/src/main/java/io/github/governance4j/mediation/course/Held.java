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
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.mediation.settlement.Agreement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the facts about one dispute; {@link Course} says what of it anybody may see.
 *
 * <p>Changed on a fresh {@link #copy} only, before it is handed to a {@link Course}; never after. All it refers to is immutable.
 */
final class Held implements Cloneable {
    Stage stage = Stage.NONE;

    @Nullable
    Application application;

    @Nullable
    EditionId edition;

    @Nullable
    TrackId track;

    boolean ownInitiative;
    boolean onTheSpot;
    boolean simple;

    @Nullable
    BodyId body;

    @Nullable
    BodyId transferTo;

    @Nullable
    LocalDate appliedOn;

    @Nullable
    LocalDate limitationInterruptedOn;

    boolean supervised;

    Set<PersonId> informed = Set.of();
    Set<PersonId> consents = Set.of();
    Map<PersonId, Openness> publicity = Map.of();
    Map<PersonId, Long> extensionAsked = Map.of();
    Map<PersonId, Boolean> switchAsked = Map.of();
    List<Assistant> assistants = List.of();
    Map<PersonId, Set<PersonId>> assistantAgreed = Map.of();

    Map<PersonId, Ballot> picks = Map.of();
    /** Whom a party struck; they are not found any more. */
    Set<MediatorId> struck = Set.of();
    /** Who did not take the order; they are found again only where nobody else is. */
    Set<MediatorId> unwilling = Set.of();

    /** What a draw must keep to. */
    ChoosingFact.@Nullable SeedPromised promised;

    /** How often a mediator was found. */
    int rounds;

    boolean assigning;

    @Nullable
    MediatorId mediator;

    @Nullable
    ChosenHow chosenHow;

    Set<MediatorId> panel = Set.of();
    Set<PersonId> invited = Set.of();
    Set<MediatorId> barred = Set.of();
    List<Disclosure> disclosures = List.of();

    @Nullable
    RecusalAsk recusal;

    Climb climb;
    int tries;
    boolean tryRunning;
    Set<PersonId> tryConsents = Set.of();

    @Nullable
    SessionId session;

    Set<SessionId> sessions = Set.of();
    Set<IssueId> agreedOn = Set.of();
    Set<IssueId> settled = Set.of();

    /** The body of the level it went up to while a draft waited; it has the dispute once the draft took effect or fell. */
    @Nullable
    BodyId bodyAbove;

    @Nullable
    Agreement draft;

    Set<PersonId> assents = Set.of();
    Set<SignedAs> signed = Set.of();
    List<Agreement> agreements = List.of();

    CaseFile file = CaseFile.empty();

    @Nullable
    EndKind end;

    @Nullable
    EndCause cause;

    @Nullable
    RemediesNotice notice;

    /** The limits that run; never written to once this is handed over. */
    EnumMap<CourseLimit, Deadline> limits = new EnumMap<>(CourseLimit.class);

    long version;

    @Nullable
    LocalDateTime lastAct;

    Held(Climb climb) {
        this.climb = climb;
    }

    /** A challenge that waits for an answer. */
    record RecusalAsk(PersonId party, MediatorId mediator) {}

    /** A copy to change. */
    Held copy() {
        try {
            return (Held) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("it is Cloneable", e);
        }
    }

    @Nullable
    Deadline limit(CourseLimit which) {
        return limits.get(which);
    }

    /** Sets a limit, or ends it. */
    void limit(CourseLimit which, @Nullable Deadline until) {
        if (until == null && !limits.containsKey(which)) {
            return;
        }
        limits = limits.clone();
        if (until == null) {
            limits.remove(which);
        } else {
            limits.put(which, until);
        }
    }

    /** Ends every limit. */
    void noLimits() {
        limits = new EnumMap<>(CourseLimit.class);
    }

    /** Whether the mediation limit stands still. */
    boolean isPaused() {
        Deadline until = limit(CourseLimit.MEDIATION);
        return until != null && until.isPaused();
    }

    /** Whether a mediator has taken it on. */
    boolean isMediated() {
        return mediator != null && (stage == Stage.READY || stage == Stage.IN_SESSION || stage == Stage.AGREEING);
    }

    Set<PersonId> parties() {
        return application == null ? Set.of() : application.parties().persons();
    }

    boolean allConsent() {
        return application != null && consents.size() == application.parties().size();
    }

    /** Whether every party agreed to an assistant. */
    boolean isAdmitted(PersonId assistant) {
        Set<PersonId> agreed = assistantAgreed.get(assistant);
        return agreed != null && agreed.containsAll(parties());
    }

    /** What is at issue and not settled by an agreement in effect. */
    Set<IssueId> openIssues() {
        return application == null ? Set.of() : Ordered.minus(application.issues(), settled);
    }

    /** There is nobody to mediate any more: what hung on that falls. */
    void noMediator() {
        mediator = null;
        chosenHow = null;
        panel = Set.of();
        invited = Set.of();
        recusal = null;
        picks = Map.of();
        session = null;
        limit(CourseLimit.CONFIRM, null);
        limit(CourseLimit.CHOOSE, null);
        limit(CourseLimit.ASSIGN, null);
        limit(CourseLimit.RECUSAL, null);
    }

    void noDraft() {
        draft = null;
        assents = Set.of();
        signed = Set.of();
        limit(CourseLimit.SIGN, null);
    }

    private Object[] parts() {
        return new Object[] {
            stage,
            application,
            edition,
            track,
            ownInitiative,
            onTheSpot,
            simple,
            body,
            transferTo,
            appliedOn,
            limitationInterruptedOn,
            supervised,
            informed,
            consents,
            publicity,
            extensionAsked,
            switchAsked,
            assistants,
            assistantAgreed,
            picks,
            struck,
            unwilling,
            promised,
            rounds,
            assigning,
            mediator,
            chosenHow,
            panel,
            invited,
            barred,
            disclosures,
            recusal,
            climb,
            tries,
            tryRunning,
            tryConsents,
            session,
            sessions,
            agreedOn,
            settled,
            bodyAbove,
            draft,
            assents,
            signed,
            agreements,
            file,
            end,
            cause,
            notice,
            limits,
            version,
            lastAct
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Held that && Arrays.deepEquals(parts(), that.parts()));
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(version) + stage.hashCode();
    }
}
