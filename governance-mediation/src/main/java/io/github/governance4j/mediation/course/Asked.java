package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Incumbency;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.rules.MediationRules;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One command held against its conditions, in the refusals' order; what fell due before it is done first (判断). Used once. */
final class Asked {
    private final CourseAct act;
    private final Stamp stamp;
    private final LocalDateTime at;
    private final Office office;
    private final Progress progress;
    private final Incumbency incumbency;
    private final boolean overtaken;
    private final Map<CourseRefusal, Explanation> checks = new EnumMap<>(CourseRefusal.class);

    Asked(CourseAct act, CourseCommand command, Course course, Office office) {
        this.act = act;
        this.stamp = command.stamp();
        this.at = stamp.happened().withNano(0);
        this.office = office;
        this.progress = new Progress(course.held(), office);
        this.incumbency = Incumbency.of(stamp.by(), office.place().roster(), at.toLocalDate());
        LocalDateTime last = course.held().lastAct;
        boolean inOrder = last == null || !at.isBefore(last);
        if (last != null) {
            check(
                    CourseRefusal.OUT_OF_ORDER,
                    CourseWhy.ORDER.says(inOrder).moment(at).moment(last));
        }
        LocalDateTime recorded = stamp.recorded().withNano(0);
        check(
                CourseRefusal.RECORDED_BEFORE_IT_HAPPENED,
                CourseWhy.RECORDED.says(!recorded.isBefore(at)).moment(at).moment(recorded));
        if (inOrder) {
            Ticking.catchUp(progress, at);
        }
        Stage stage = held().stage;
        this.overtaken = act.isAnEnding() && course.stage().isOpen() && stage.hasEnded();
        check(
                CourseRefusal.NOT_AT_THIS_STAGE,
                CourseWhy.STAGE
                        .says(overtaken || act.isPossibleAt(stage))
                        .code(overtaken ? course.stage() : stage)
                        .code(act));
    }

    Stamp stamp() {
        return stamp;
    }

    /** When it happened, to the second. */
    LocalDateTime at() {
        return at;
    }

    LocalDate day() {
        return at.toLocalDate();
    }

    Office office() {
        return office;
    }

    Progress progress() {
        return progress;
    }

    /** How it stands now, with what fell due and what was added. */
    Held held() {
        return progress.held();
    }

    /** The post whoever acts names, by the roster of the day. */
    Incumbency by() {
        return incumbency;
    }

    /** What it is about; only once the stage was checked and holds. */
    Application application() {
        return there(held().application);
    }

    Parties parties() {
        return application().parties();
    }

    /** The body that has it; only once it was taken up. */
    BodyId body() {
        return there(held().body);
    }

    EditionId edition() {
        return there(held().edition);
    }

    private static <T> T there(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("asked before the stage was checked");
        }
        return part;
    }

    boolean stands() {
        for (Explanation finding : checks.values()) {
            if (!finding.holds()) {
                return false;
            }
        }
        return true;
    }

    /** Of several findings about one reason the first that fails is kept. */
    Asked check(CourseRefusal reason, Finding finding) {
        return check(reason, finding.build());
    }

    Asked check(CourseRefusal reason, Explanation found) {
        checks.merge(reason, found, (former, latter) -> former.holds() ? latter : former);
        return this;
    }

    Asked note(Finding finding) {
        progress.because(finding.build());
        return this;
    }

    /** Whether the dispute has come so far that the command could be about it; where not, nothing else is looked at. */
    boolean atStage() {
        return act.isPossibleAt(held().stage);
    }

    /** A party ends it, and a limit that passed before anybody said so has just ended it: nobody is turned away for that. */
    boolean isOvertaken() {
        return overtaken;
    }

    Asked withGrounds(String words) {
        return check(
                CourseRefusal.GROUNDS_MISSING,
                CourseWhy.GROUNDS.says(!words.isBlank()).text(words));
    }

    /** The rules the dispute keeps. */
    Optional<MediationRules> rules() {
        Optional<MediationRules> rules = office.rules(held());
        check(
                CourseRefusal.NO_EDITION_IN_FORCE,
                CourseWhy.EDITION
                        .says(rules.isPresent())
                        .id(text(held().edition))
                        .day(day())
                        .flag(true)
                        .flag(rules.isPresent()));
        return rules;
    }

    /** The track it takes, by the rules it keeps. */
    Optional<Track> track() {
        return rules().flatMap(rules -> Optional.ofNullable(held().track).flatMap(rules::track));
    }

    /**
     * Whoever acts may act for a party, or is a post of the body that has it, or before anybody has it of any, which writes down what the
     * party said.
     */
    Asked asParty(PersonId party) {
        return asParty(party, person());
    }

    /** The same, where the command says who spoke for the party. */
    Asked asParty(PersonId party, @Nullable PersonId by) {
        return check(CourseRefusal.NOT_A_PARTY, Acting.forParty(this, party, by));
    }

    /** It is about a party. */
    Asked aboutParty(PersonId party) {
        boolean is = held().parties().contains(party);
        return check(
                CourseRefusal.NOT_A_PARTY,
                CourseWhy.IS_PARTY.says(is).id(party.value()).flag(is));
    }

    /** It was so before; nothing changes. */
    Asked alreadySo() {
        return note(CourseWhy.ALREADY_SO.says(true));
    }

    /** The person who acts for themselves; nobody where a post acts. */
    @Nullable
    PersonId person() {
        return stamp.by() instanceof Actor.Party acting ? acting.person() : null;
    }

    /** Whoever acts for the office is no party, and acts for none. */
    Asked impartial(Parties parties) {
        return check(CourseRefusal.SAME_PERSON, Acting.impartial(stamp.by(), parties));
    }

    /** Whoever acts holds a post of one of these roles in the body that has the dispute; any role, or any body, where none is named. */
    Asked asOffice(Collection<RoleId> roles, @Nullable BodyId has) {
        return check(CourseRefusal.NOT_OF_THIS_OFFICE, Acting.forOffice(this, roles, has));
    }

    /** Any post of the body that has it. */
    Asked asOffice() {
        return asOffice(Set.of(), held().body).impartial(parties());
    }

    /** A post of the body that has it, of one of the roles the rules name; any where they name none. */
    Asked asOffice(Function<MediationRules, Set<RoleId>> roles) {
        return asOffice(rules().map(roles).orElse(Set.of()), held().body).impartial(parties());
    }

    /** Every party's consent stands. */
    Asked withAllConsenting(Set<PersonId> consenting) {
        return withAllConsenting(held().parties(), consenting);
    }

    Asked withAllConsenting(Set<PersonId> parties, Set<PersonId> consenting) {
        return check(CourseRefusal.CONSENT_MISSING, Acting.allConsent(parties, consenting));
    }

    /** The mediation limit stands still, or does not. */
    Asked paused(boolean wanted) {
        boolean paused = held().isPaused();
        return check(
                wanted ? CourseRefusal.NOT_PAUSED : CourseRefusal.PAUSED,
                CourseWhy.PAUSED.says(paused == wanted).flag(paused).flag(wanted));
    }

    /** Asks the ladder, and puts its verdict among the checks. */
    Decision<LadderFact, LadderRefusal> ladder(LadderCommand command) {
        Decision<LadderFact, LadderRefusal> decision = progress.ask(command);
        CourseRefusal reason = decision.fold(ok -> CourseRefusal.LADDER_REFUSES, no -> Progress.refusal(no.reason()));
        check(reason, CourseWhy.LADDER.says(decision.isAccepted()).because(decision.explanation()));
        return decision;
    }

    /** The same stamp in a party's own name, for the ladder, which knows no guardians. */
    Stamp inTheNameOf(PersonId party) {
        return new Stamp(stamp.id(), stamp.happened(), stamp.recorded(), new Actor.Party(party));
    }

    void add(CourseFact fact) {
        progress.add(fact);
    }

    /** Accepts with what follows unless a condition failed; the reason lists what was due, every condition, and what follows. */
    Decision<CourseFact, CourseRefusal> decide(Runnable follow) {
        boolean stands = stands();
        List<Explanation> before = new ArrayList<>(progress.why());
        Finding why = CourseWhy.ACT.says(stands).code(act).moment(at);
        before.forEach(why::because);
        checks.values().forEach(why::because);
        if (stands) {
            follow.run();
            progress.why().subList(before.size(), progress.why().size()).forEach(why::because);
            return Decision.accepted(progress.facts(), why.build());
        }
        for (Map.Entry<CourseRefusal, Explanation> check : checks.entrySet()) {
            if (!check.getValue().holds()) {
                return Decision.refused(check.getKey(), why.build());
            }
        }
        throw new IllegalStateException("nothing failed: " + stamp);
    }

    static String text(@Nullable OpaqueId id) {
        return id == null ? Finding.NONE : id.value();
    }
}
