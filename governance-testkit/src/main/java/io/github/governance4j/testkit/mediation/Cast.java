package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.Body;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.mediation.AgreementId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.casefile.CaseDocumentId;
import io.github.governance4j.mediation.course.Application;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.RosterSnapshot;
import io.github.governance4j.mediation.dispute.Assistant;
import io.github.governance4j.mediation.dispute.AssistantKind;
import io.github.governance4j.mediation.dispute.DisputeKind;
import io.github.governance4j.mediation.dispute.Guardian;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.mediation.selection.Workloads;
import io.github.governance4j.mediation.settlement.Agreement;
import io.github.governance4j.mediation.settlement.AgreementForm;
import io.github.governance4j.mediation.settlement.AgreementPart;
import io.github.governance4j.mediation.settlement.Clause;
import io.github.governance4j.mediation.settlement.ClauseKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who takes part in a course, and with what: posts and mediators of the place, parties, disputes, agreements. Made once for many. */
final class Cast {
    private static final PersonId WANG = new PersonId("wang");
    private static final PersonId LI = new PersonId("li");
    private static final PersonId ZHAO = new PersonId("zhao");
    private static final PersonId MOTHER = new PersonId("mother-of-li");

    /** A way to apply: a kind of dispute on one of its tracks. */
    private record Way(DisputeKind kind, TrackId track) {}

    private final MediationRules rules;
    private final Place place;
    private final AreaId area;
    private final List<Mediator> mediators;
    private final List<Way> ways = new ArrayList<>();
    private final List<Actor.Post> actors = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private final List<CaseDocumentId> documents;

    Cast(MediationUnderTest subject) {
        LocalDate day = subject.firstDay();
        this.rules = subject.editions()
                .on(day)
                .orElseThrow(() -> new IllegalStateException("no edition speaks on " + day))
                .rules();
        this.place = subject.place();
        this.mediators = rules.roster().mediators().on(day);
        this.documents =
                rules.caseFile().documents().stream().map(one -> one.id()).toList();
        for (DisputeKind kind : rules.kinds()) {
            if (!kind.isBarred()) {
                kind.tracks().forEach(track -> ways.add(new Way(kind, track)));
            }
        }
        for (Post post : place.roster().posts()) {
            if (post.holdsOn(day)) {
                place.roster().holder(post.id(), day).ifPresent(tenure -> {
                    posts.add(post);
                    actors.add(new Actor.Post(post.id(), tenure.holder()));
                });
            }
        }
        for (Body body : place.roster().bodies()) {
            if (body.holdsOn(day)) {
                bodies.add(body);
            }
        }
        this.area = bottom(day);
    }

    private AreaId bottom(LocalDate day) {
        for (Area one : place.territory().on(day)) {
            if (place.territory().children(one.id(), day).isEmpty()) {
                return one.id();
            }
        }
        throw new IllegalStateException("there is no area on " + day);
    }

    MediationRules rules() {
        return rules;
    }

    List<CaseDocumentId> documents() {
        return documents;
    }

    /** One for each kind and track: with two parties and two points at issue. */
    int walkedApplications() {
        return ways.size();
    }

    Application application(int detail, LocalDateTime now) {
        Way way = ways.get(detail % ways.size());
        int more = detail / ways.size();
        Application.Builder application = Application.of(
                        way.kind().id(), area, parties(more), Set.of(new IssueId("fence"), new IssueId("drain")))
                .track(way.track())
                .factsUndisputed(true)
                .complex(more % 5 == 4);
        return application.fen(100L * more).build();
    }

    private static Parties parties(int more) {
        Party wang = new Party(WANG, Side.APPLICANT);
        Party li = new Party(LI, Side.RESPONDENT);
        return switch (more % 4) {
            case 1 -> Parties.of(List.of(wang, li, new Party(ZHAO, Side.RESPONDENT)));
            case 2 -> Parties.of(List.of(wang, li)).withMinors(Set.of(LI), List.of(new Guardian(LI, MOTHER)));
            default -> Parties.of(List.of(wang, li));
        };
    }

    static Optional<PersonId> guardian(Parties parties, PersonId minor) {
        return parties.guardians().stream()
                .filter(one -> one.minor().equals(minor))
                .map(Guardian::guardian)
                .findFirst();
    }

    static Actor anyParty(Parties parties, int pick) {
        List<PersonId> persons = List.copyOf(parties.persons());
        PersonId party = persons.get(pick % persons.size());
        return new Actor.Party(guardian(parties, party).orElse(party));
    }

    /** Everybody who may be there: parties, and guardians of minors. */
    static Set<PersonId> present(Course course) {
        Set<PersonId> present = new TreeSet<>(course.parties());
        course.application().ifPresent(one -> one.parties().guardians().forEach(g -> present.add(g.guardian())));
        return present;
    }

    static Assistant assistant(int detail) {
        return new Assistant(new PersonId("neighbour-" + detail % 2), AssistantKind.NEIGHBOUR);
    }

    /** Somebody of one of these roles in the body that has the dispute; where nobody has it, in any. */
    Actor office(Set<RoleId> roles, Course course, LocalDateTime now, int pick) {
        List<Actor> fitting = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            Post post = posts.get(i);
            boolean isThere = course.body().isEmpty() || course.body().get().equals(post.body());
            if (isThere && roles.contains(post.role())) {
                fitting.add(actors.get(i));
            }
        }
        return fitting.isEmpty() ? actors.get(pick % actors.size()) : fitting.get(pick % fitting.size());
    }

    int bodies() {
        return bodies.size();
    }

    BodyId body(int pick) {
        return bodies.get(pick % bodies.size()).id();
    }

    int mediators() {
        return mediators.size();
    }

    MediatorId any(int pick) {
        return mediators.get(pick % mediators.size()).id();
    }

    /** Whoever mediates under that name. */
    Actor mediator(MediatorId id, LocalDate day) {
        return rules.roster()
                .mediators()
                .mediator(id, day)
                .flatMap(Mediator::post)
                .flatMap(post ->
                        place.roster().holder(post, day).map(held -> (Actor) new Actor.Post(post, held.holder())))
                .orElseGet(() -> new Actor.Party(new PersonId(id.value())));
    }

    /** Somebody ranked first, nobody, or somebody struck. */
    Ballot ballot(int detail) {
        MediatorId one = any(detail / 3);
        return switch (detail % 3) {
            case 0 -> Ballot.ranking(one);
            case 1 -> Ballot.ranking();
            default -> Ballot.ranking(any(detail / 3 + 1)).striking(one);
        };
    }

    /** Half the time the first who was not replaced before: the one an office without any load would name. */
    MediatorId assignee(Course course, int pick) {
        for (Mediator one : mediators) {
            if (pick % 2 == 1 && !course.barred().contains(one.id())) {
                return one.id();
            }
        }
        return any(pick / 2);
    }

    static RosterSnapshot nobodyBusy() {
        return RosterSnapshot.of(new Seen<>(new StreamId("roster"), 0, Workloads.none()));
    }

    Set<MediatorId> others(MediatorId than, int detail) {
        Set<MediatorId> others = new TreeSet<>();
        for (int i = 0; i < 1 + detail % 3; i++) {
            others.add(any(detail + i));
        }
        others.remove(than);
        return others;
    }

    static Agreement oral(CommandId id, Set<IssueId> over, Set<PersonId> parties, String words) {
        return agreement(id, AgreementForm.ORAL, over, parties, words);
    }

    static Agreement written(CommandId id, Set<IssueId> over, Set<PersonId> parties, String words) {
        return agreement(id, AgreementForm.WRITTEN, over, parties, words);
    }

    private static Agreement agreement(
            CommandId id, AgreementForm form, Set<IssueId> over, Set<PersonId> parties, String words) {
        PersonId who = parties.isEmpty() ? WANG : parties.iterator().next();
        return Agreement.of(
                        new AgreementId("agreement-" + id),
                        form,
                        List.of(Clause.of(1, ClauseKind.ACT, who, words).build()))
                .issues(over)
                .states(Set.of(AgreementPart.values()))
                .build();
    }
}
