package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.dispute.DisputeKind;
import io.github.governance4j.mediation.dispute.MediationStart;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.dispute.TrackLimits;
import io.github.governance4j.mediation.rules.MediationRules;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** Applying for mediation, and answering the application (申请与受理). */
record Intake(Course course, Office office) implements IntakeCommand.Cases<Decision<CourseFact, CourseRefusal>> {
    @Override
    public Decision<CourseFact, CourseRefusal> apply(IntakeCommand.Apply command) {
        Asked asked = new Asked(CourseAct.APPLY, command, course, office);
        Opener opener = new Opener(asked, command.application());
        opener.find();
        opener.asApplicant();
        return asked.decide(() -> opener.open(false));
    }

    @Override
    public Decision<CourseFact, CourseRefusal> ownInitiative(IntakeCommand.OwnInitiative command) {
        Asked asked = new Asked(CourseAct.OWN_INITIATIVE, command, course, office);
        Opener opener = new Opener(asked, command.application());
        opener.find();
        opener.rules().ifPresent(rules -> {
            asked.asOffice(rules.roles().initiators(), null)
                    .impartial(command.application().parties());
            opener.allowed(CourseAct.OWN_INITIATIVE, track -> track.rules().ownInitiative());
            opener.mediable();
            opener.competent();
        });
        return asked.decide(() -> {
            opener.open(true);
            takeUp(asked, false);
        });
    }

    @Override
    public Decision<CourseFact, CourseRefusal> accept(IntakeCommand.Accept command) {
        Asked asked = new Asked(CourseAct.ACCEPT, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        asKept(asked).ifPresent(opener -> {
            opener.mediable();
            opener.competent();
        });
        asReception(asked);
        transferPending(asked, false);
        return asked.decide(() -> takeUp(asked, false));
    }

    /** What the dispute is about, under the edition it keeps. */
    private static Optional<Opener> asKept(Asked asked) {
        Optional<MediationRules> rules = asked.rules();
        Application application = asked.application();
        Optional<DisputeKind> kind = rules.flatMap(known -> known.kind(application.kind()));
        Optional<Track> track = asked.track();
        return rules.isPresent() && kind.isPresent() && track.isPresent()
                ? Optional.of(new Opener(asked, application, rules.get(), kind.get(), track.get()))
                : Optional.empty();
    }

    private static void asReception(Asked asked) {
        asked.asOffice(rules -> rules.roles().reception());
    }

    private static void transferPending(Asked asked, boolean wanted) {
        boolean pending = asked.held().transferTo != null;
        asked.check(
                wanted ? CourseRefusal.NO_TRANSFER_PENDING : CourseRefusal.TRANSFER_PENDING,
                CourseWhy.TRANSFER.says(pending == wanted).flag(pending).flag(wanted));
    }

    /** The body of whoever acts has it now; the limits begin, and it enters its ladder. */
    static void takeUp(Asked asked, boolean onTheSpot) {
        Held held = asked.held();
        LocalDateTime at = asked.at();
        BodyId body = asked.by().held().map(Post::body).orElseThrow();
        TrackLimits limits = asked.office().limits(held);
        Progress progress = asked.progress();
        Deadline consentBy = progress.until(CourseLimit.CONSENT, limits.consent(), at);
        Deadline mediateBy =
                progress.until(CourseLimit.MEDIATION, limits.mediationOrOpenEnd(false), startOf(held, limits, at));
        asked.add(
                new IntakeFact.Accepted(at, new Acceptance(body, asked.stamp().by(), onTheSpot, consentBy, mediateBy)));
        if (!onTheSpot) {
            Optional<Decision<LadderFact, LadderRefusal>> entered =
                    asked.office().enter(asked.held(), asked.stamp());
            entered.ifPresent(decision -> {
                progress.because(decision.explanation());
                progress.climb(decision, at);
            });
        }
    }

    private static LocalDateTime startOf(Held held, TrackLimits limits, LocalDateTime at) {
        boolean fromApplication = limits.start() == MediationStart.APPLICATION;
        return fromApplication && held.appliedOn != null ? held.appliedOn.atStartOfDay() : at;
    }

    @Override
    public Decision<CourseFact, CourseRefusal> decline(IntakeCommand.Decline command) {
        Asked asked = new Asked(CourseAct.DECLINE, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        Optional<Opener> opener = asKept(asked);
        opener.ifPresent(Opener::competent);
        asReception(asked);
        transferPending(asked, false);
        asked.withGrounds(command.words());
        return asked.decide(() -> {
            Finding declined = CourseWhy.DECLINED.says(true).code(command.bar()).text(command.words());
            opener.map(Opener::bars)
                    .orElse(Set.of())
                    .forEach(bar ->
                            declined.because(CourseWhy.BAR.says(false).code(bar).build()));
            Explanation evidence = declined.build();
            Actor by = asked.stamp().by();
            asked.progress().because(evidence);
            asked.add(new IntakeFact.ApplicationDeclined(
                    asked.at(),
                    command.bar(),
                    new Grounds(asked.edition(), CourseWhy.DECLINED.code(), evidence, by, command.words()),
                    new Notice(asked.held().parties(), Optional.empty(), Set.of(), office.remedies(asked.held()))));
            asked.progress().end(EndKind.NOT_ACCEPTED, EndCause.of(by, command.words()), asked.at());
        });
    }

    @Override
    public Decision<CourseFact, CourseRefusal> transfer(IntakeCommand.Transfer command) {
        Asked asked = new Asked(CourseAct.TRANSFER, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        asReception(asked);
        transferPending(asked, false);
        asked.withGrounds(command.words());
        boolean there = office.place().roster().body(command.to(), asked.day()).isPresent();
        boolean itself =
                asked.by().held().map(Post::body).filter(command.to()::equals).isPresent();
        asked.check(
                CourseRefusal.BODY_UNKNOWN,
                CourseWhy.BODY
                        .says(there && !itself)
                        .id(command.to().value())
                        .day(asked.day())
                        .flag(there)
                        .flag(itself));
        return asked.decide(() -> asked.add(
                new IntakeFact.TransferOffered(asked.at(), command.to(), transferredInTime(asked), command.words())));
    }

    private static boolean transferredInTime(Asked asked) {
        Held held = asked.held();
        if (held.appliedOn == null) {
            return true;
        }
        LocalDateTime from = held.appliedOn.atStartOfDay();
        Optional<Deadline> until = asked.office()
                .limits(held)
                .transfer()
                .map(limit -> asked.office().deadline(limit, from));
        until.ifPresent(limit -> asked.note(CourseWhy.IN_TIME
                .says(limit.isMet(asked.at()))
                .moment(asked.at())
                .moment(limit.closes())
                .because(limit.explanation())));
        return until.map(limit -> limit.isMet(asked.at())).orElse(true);
    }

    @Override
    public Decision<CourseFact, CourseRefusal> concludeTransfer(IntakeCommand.ConcludeTransfer command) {
        Asked asked = new Asked(CourseAct.CONCLUDE_TRANSFER, inTurn(command), course, office);
        if (asked.at().isAfter(command.stamp().happened())) {
            asked.note(CourseWhy.OVERTAKEN
                    .says(true)
                    .moment(command.stamp().happened())
                    .moment(asked.at()));
        }
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        if (!(asked.stamp().by() instanceof Actor.Timer)) {
            asReception(asked);
        }
        // A body that took it on a second offer, or was determined to have it, has it though nothing is pending here.
        if (!(command.taken() && asked.stamp().by() instanceof Actor.Timer)) {
            transferPending(asked, true);
        }
        return asked.decide(() -> {
            asked.add(new IntakeFact.TransferConcluded(asked.at(), command.taken()));
            if (command.taken()) {
                asked.progress()
                        .end(EndKind.SENT_ELSEWHERE, EndCause.of(asked.stamp().by(), ""), asked.at());
            }
        });
    }

    // What the other body answered is known here no sooner than its stream is ticked, and acts may have come in
    // between.
    private IntakeCommand.ConcludeTransfer inTurn(IntakeCommand.ConcludeTransfer command) {
        Stamp stamp = command.stamp();
        LocalDateTime last = course.held().lastAct;
        return last != null
                        && stamp.by() instanceof Actor.Timer
                        && stamp.happened().isBefore(last)
                ? new IntakeCommand.ConcludeTransfer(Stamp.timer(stamp.id(), last, last), command.taken())
                : command;
    }

    @Override
    public Decision<CourseFact, CourseRefusal> onTheSpot(IntakeCommand.OnTheSpot command) {
        Asked asked = new Asked(CourseAct.ON_THE_SPOT, command, course, office);
        Opener opener = new Opener(asked, command.application());
        opener.find();
        OnTheSpot spot = new OnTheSpot(asked, command);
        opener.rules().ifPresent(rules -> {
            // A mediator of the roster is on the spot by that alone; anybody else by a role that takes disputes up.
            Set<RoleId> roles = spot.mediator(rules).isPresent()
                    ? Set.of()
                    : Ordered.union(
                            Ordered.copy(rules.roles().reception()),
                            rules.roles().initiators());
            asked.asOffice(roles, null).impartial(command.application().parties());
            opener.allowed(CourseAct.ON_THE_SPOT, track -> track.rules().onTheSpot());
            opener.mediable();
            opener.competent();
            opener.simple();
        });
        spot.check(opener.rules());
        return asked.decide(() -> {
            opener.open(true);
            takeUp(asked, true);
            spot.settle();
        });
    }
}
