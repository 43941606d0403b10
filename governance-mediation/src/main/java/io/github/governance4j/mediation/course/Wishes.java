package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.ReplyCommand;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineFact;
import io.github.governance4j.mediation.dispute.ExtensionBy;
import io.github.governance4j.mediation.dispute.Track;
import java.util.List;
import java.util.Optional;

/** What a party may ask for, and how it leaves (当事人权利). */
record Wishes(Course course, Office office) implements PartyCommand.Cases<Decision<CourseFact, CourseRefusal>> {
    @Override
    public Decision<CourseFact, CourseRefusal> withdraw(PartyCommand.Withdraw command) {
        return leaving(new Asked(CourseAct.WITHDRAW, command, course, office), command.party(), EndKind.WITHDRAWN);
    }

    /** A party ends it; nothing stands in the way but that it is open, and that it is the party. */
    static Decision<CourseFact, CourseRefusal> leaving(Asked asked, PersonId party, EndKind how) {
        if (!asked.atStage()) {
            return overtaken(asked, party);
        }
        asked.asParty(party);
        return asked.decide(() -> {
            asked.progress().tellLadder(new TryCommand.Withdraw(asked.inTheNameOf(party), party));
            asked.progress().end(how, EndCause.ofParty(asked.stamp().by(), party), asked.at());
        });
    }

    /** What a limit ended meanwhile stays ended by that, with the notice; the party hears so, and is not refused. */
    private static Decision<CourseFact, CourseRefusal> overtaken(Asked asked, PersonId party) {
        if (asked.isOvertaken()) {
            asked.asParty(party);
        }
        return asked.decide(asked::alreadySo);
    }

    @Override
    public Decision<CourseFact, CourseRefusal> leave(PartyCommand.Leave command) {
        Asked asked = new Asked(CourseAct.LEAVE, command, course, office);
        if (!asked.atStage()) {
            return overtaken(asked, command.party());
        }
        // The court is among them, whatever a rulebook says.
        boolean named = office.remedies(asked.held()).contains(command.remedy());
        asked.asParty(command.party())
                .check(
                        CourseRefusal.NO_SUCH_EXIT,
                        CourseWhy.EXIT.says(named).code(command.remedy()).flag(named));
        return asked.decide(() -> {
            asked.progress().tellLadder(new TryCommand.Leave(asked.inTheNameOf(command.party()), command.remedy()));
            EndCause cause =
                    new EndCause(asked.stamp().by(), Optional.of(command.party()), Optional.of(command.remedy()), "");
            asked.progress().end(EndKind.LEFT, cause, asked.at());
        });
    }

    @Override
    public Decision<CourseFact, CourseRefusal> askPublicity(PartyCommand.AskPublicity command) {
        Asked asked = new Asked(CourseAct.ASK_PUBLICITY, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        asked.asParty(command.party());
        return asked.decide(
                () -> asked.add(new PartyFact.PublicityAsked(asked.at(), command.party(), command.openness())));
    }

    @Override
    public Decision<CourseFact, CourseRefusal> askExtension(PartyCommand.AskExtension command) {
        Asked asked = new Asked(CourseAct.ASK_EXTENSION, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        asked.asParty(command.party());
        ExtensionBy by = asked.track().map(track -> track.limits().extension()).orElse(ExtensionBy.NONE);
        Extending extending = new Extending(asked, command.amount());
        extending.mustBeExtendable(by, by != ExtensionBy.NONE);
        Held held = asked.held();
        int others = held.parties().size() - 1;
        boolean all = by == ExtensionBy.BOTH_PARTIES && extending.askedBesides(command.party()) == others;
        List<DeadlineFact> moved = all ? extending.extend() : List.of();
        return asked.decide(() -> {
            asked.add(new PartyFact.ExtensionAsked(asked.at(), command.party(), command.amount()));
            moved.forEach(fact -> asked.add(new OfficeFact.DeadlineMoved(asked.at(), fact, Optional.empty(), "")));
        });
    }

    @Override
    public Decision<CourseFact, CourseRefusal> askSwitch(PartyCommand.AskSwitch command) {
        Asked asked = new Asked(CourseAct.ASK_SWITCH, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        asked.asParty(command.party());
        Optional<Track> track = asked.track();
        if (command.simple()) {
            Finding finding = track.map(known -> Opener.simple(known, asked.application()))
                    .orElseGet(() -> CourseWhy.SIMPLE.says(false).flag(false).count(0));
            asked.check(CourseRefusal.NOT_SIMPLE, finding);
        }
        return asked.decide(() -> {
            if (asked.held().simple == command.simple()) {
                asked.alreadySo();
                return;
            }
            asked.add(new PartyFact.SwitchAsked(asked.at(), command.party(), command.simple()));
            if (!command.simple() || everybodyAsked(asked.held())) {
                asked.add(new PartyFact.Switched(
                        asked.at(),
                        command.simple(),
                        track.flatMap(known -> recounted(asked, known, command.simple()))));
            }
        });
    }

    private static boolean everybodyAsked(Held held) {
        for (PersonId party : held.parties()) {
            if (!Boolean.TRUE.equals(held.switchAsked.get(party))) {
                return false;
            }
        }
        return true;
    }

    /** The limit of the other track, from the same day; none where the present one was moved, or the two are the same. */
    private static Optional<Deadline> recounted(Asked asked, Track track, boolean simple) {
        Deadline now = asked.held().limit(CourseLimit.MEDIATION);
        if (now == null || !now.history().isEmpty() || track.limits().simple().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                asked.progress().until(CourseLimit.MEDIATION, track.limits().mediationOrOpenEnd(simple), now.start()));
    }

    @Override
    public Decision<CourseFact, CourseRefusal> askUp(PartyCommand.AskUp command) {
        Asked asked = new Asked(CourseAct.ASK_UP, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        asked.asParty(command.party());
        Optional<LadderId> ladder = asked.held().climb.ladder();
        asked.check(
                CourseRefusal.NO_WAY_UP,
                CourseWhy.LADDER_THERE.says(ladder.isPresent()).flag(ladder.isPresent()));
        Optional<Decision<LadderFact, LadderRefusal>> climbed =
                ladder.map(id -> asked.ladder(new ReplyCommand.AskUp(asked.inTheNameOf(command.party()))));
        return asked.decide(() -> climbed.ifPresent(decision -> {
            asked.add(new PartyFact.UpAsked(asked.at(), command.party()));
            asked.progress().climb(decision, asked.at());
        }));
    }
}
