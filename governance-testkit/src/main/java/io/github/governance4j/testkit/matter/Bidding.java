package io.github.governance4j.testkit.matter;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.ReplyCommand;
import io.github.governance4j.core.ladder.ReplyKind;
import io.github.governance4j.core.ladder.ReturnCommand;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.ladder.Start;
import io.github.governance4j.core.matter.Category;
import io.github.governance4j.core.matter.FollowUpCommand;
import io.github.governance4j.core.matter.HandlingCommand;
import io.github.governance4j.core.matter.IntakeCommand;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterRules;
import io.github.governance4j.core.matter.MatterView;
import io.github.governance4j.core.matter.NotDispatched;
import io.github.governance4j.core.matter.Notice;
import io.github.governance4j.core.matter.Opening;
import io.github.governance4j.core.matter.OwnershipCommand;
import io.github.governance4j.core.matter.Rating;
import io.github.governance4j.core.matter.Share;
import io.github.governance4j.core.matter.Side;
import io.github.governance4j.core.matter.Slip;
import io.github.governance4j.core.matter.SlipCommand;
import io.github.governance4j.core.matter.SlipId;
import io.github.governance4j.core.matter.SlipStage;
import io.github.governance4j.core.matter.SourceKind;
import io.github.governance4j.core.matter.Stage;
import io.github.governance4j.core.matter.Voice;
import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.testkit.ladder.Asking;
import io.github.governance4j.testkit.ladder.Wish;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes a command of a wish, for a matter as it stands at a moment. */
final class Bidding {
    private static final TimeLimit SHORT =
            TimeLimit.of("slip", 2, LimitUnit.WORKING_DAY, "of this test").build();

    private final MatterRules rules;
    private final Place place;
    private final Town town;
    private final Matter matter;
    private final Wish wish;
    private final LocalDateTime now;
    private final CommandId id;
    private final List<Supplier<MatterCommand>> choice = new ArrayList<>();

    Bidding(MatterRules rules, Place place, Matter matter, Wish wish, LocalDateTime now, CommandId id) {
        this.rules = rules;
        this.place = place;
        this.town = new Town(place);
        this.matter = matter;
        this.wish = wish;
        this.now = now;
        this.id = id;
    }

    MatterCommand command() {
        for (Stage stage : wish.sensible() ? List.of(matter.stage()) : List.of(Stage.values())) {
            offerAt(stage);
        }
        return choice.get(wish.pick() % choice.size()).get();
    }

    private void offerAt(Stage stage) {
        switch (stage) {
            case NOT_REPORTED -> offerReports();
            case REPORTED -> offerDispatch();
            case HANDLING -> {
                offerHandOvers();
                offerSlips();
                offer(8, this::onLadder);
                offer(3, () -> new HandlingCommand.SubmitProof(byOwner(), ReplyKind.SUPPORTED, "a photograph"));
            }
            case CHECKING -> {
                offer(6, () -> check(true));
                offer(3, () -> check(false));
                offer(1, () -> new HandlingCommand.Check(byOwner(), true, ""));
                offer(1, this::onLadder);
                offer(1, this::join);
            }
            case CLOSED -> offerFollowUps();
            case ENDED -> {
                offer(3, () -> new FollowUpCommand.Reopen(byOwner(), "new facts"));
                offer(1, () -> new HandlingCommand.SubmitProof(byOwner(), ReplyKind.SUPPORTED, "a photograph"));
                offer(1, () -> rate(Rating.DISSATISFIED));
            }
            case ELSEWHERE -> {
                offerHandOvers();
                offer(2, () -> new FollowUpCommand.Reopen(byIntake(), "new facts"));
            }
            case JOINED -> {
                offer(1, this::join);
                offer(2, () -> new FollowUpCommand.Reopen(byIntake(), "another wall"));
            }
        }
    }

    private void offerReports() {
        offer(6, () -> new IntakeCommand.Report(byChannel(), notice()));
        offer(1, () -> new IntakeCommand.Report(stamp(new Actor.Party(new PersonId("party-1"))), notice()));
        if (!rules.ladders().all().isEmpty()) {
            offer(2, this::bringIn);
        }
    }

    private MatterCommand bringIn() {
        List<Ladder> ladders = rules.ladders().all();
        Ladder ladder = ladders.get(wish.detail() % ladders.size());
        Rung rung = ladder.rungs().get(wish.detail() % ladder.rungs().size());
        return new IntakeCommand.BringIn(
                byIntake(),
                notice(),
                Opening.of(
                                town.anyBody(wish.detail()),
                                town.anyBody(wish.detail() + 1),
                                ladder.id(),
                                Start.midway(rung.order(), now.minusHours(wish.detail() % 90), 0))
                        .parties(Asking.PARTIES)
                        .build());
    }

    private void offerDispatch() {
        offer(9, () -> new IntakeCommand.Dispatch(byIntake(), Asking.PARTIES));
        List<NotDispatched> kinds = List.of(NotDispatched.values());
        offer(
                1,
                () -> new IntakeCommand.SendElsewhere(
                        byIntake(), kinds.get(wish.detail() % kinds.size()), "not for the town"));
        offer(
                1,
                () -> new IntakeCommand.JoinInto(
                        byIntake(),
                        new Seen<>(
                                new StreamId("main"),
                                3,
                                new MatterView(
                                        Stage.HANDLING,
                                        matter.notice().map(Notice::category).orElse(notice().category()),
                                        new ReceiptId("receipt-of-another")))));
        offer(1, this::join);
    }

    private void offerHandOvers() {
        for (Side side : Side.values()) {
            Optional<BodyId> offered = matter.share(side).flatMap(Share::offered);
            offered.ifPresent(body -> {
                offer(5, () -> new OwnershipCommand.AcceptOwnership(by(body), side, body));
                offer(2, () -> new OwnershipCommand.DeclineHandOver(by(body), side, "not ours"));
            });
            offer(
                    1,
                    () -> new OwnershipCommand.OfferHandOver(
                            by(owner(side)), side, town.anyBody(wish.detail()), "it is theirs"));
        }
    }

    private void offerSlips() {
        offer(
                1,
                () -> new SlipCommand.Assign(
                        byOwner(),
                        new SlipId("slip-" + wish.detail() % 4),
                        town.anyBody(wish.detail()),
                        "look",
                        SHORT));
        for (Slip slip : matter.slips()) {
            if (slip.stage() == SlipStage.ASSIGNED) {
                offer(4, () -> new SlipCommand.ReportSlipDone(by(slip.to()), slip.id(), "a photograph"));
                offer(1, () -> new SlipCommand.WithdrawSlip(byOwner(), slip.id(), "nobody comes"));
            } else if (slip.stage() == SlipStage.REPORTED_DONE) {
                offer(
                        5,
                        () -> new SlipCommand.CheckSlip(
                                byAnother(owners(), slip.doneBy()), slip.id(), wish.detail() % 4 > 0, "not yet"));
                offer(1, () -> new SlipCommand.CheckSlip(by(slip.to()), slip.id(), true, ""));
            }
        }
    }

    private void offerFollowUps() {
        boolean reached = wish.detail() % 2 == 0;
        offer(2, () -> new FollowUpCommand.CallBack(byIntake(), reached, reached, reached));
        offer(
                3,
                () -> new FollowUpCommand.Recheck(
                        byAnother(owners(), matter.provedBy()), wish.detail() % 2 == 0, "it came back"));
        offer(1, () -> rate(Rating.SATISFIED));
        offer(2, () -> new FollowUpCommand.Reopen(byIntake(), "new facts"));
        offer(1, this::onLadder);
    }

    private MatterCommand onLadder() {
        Optional<Ladder> ladder =
                matter.climb().ladder().flatMap(name -> rules.ladders().ladder(name));
        if (ladder.isEmpty()) {
            return new FollowUpCommand.Tick(Stamp.timer(id, now, now));
        }
        LadderCommand command = Asking.of(ladder.get(), matter.climb(), wish, byOwner());
        if (command instanceof ReplyCommand.Reply) {
            return new HandlingCommand.SubmitProof(byOwner(), ReplyKind.EXPLAINED, "a photograph");
        }
        if (command instanceof ReplyCommand.RejectReply) {
            return check(false);
        }
        if (command instanceof ReplyCommand.Reopen) {
            return new FollowUpCommand.Reopen(byIntake(), "new facts");
        }
        boolean forTheIntake = command instanceof ReturnCommand && !(command instanceof ReturnCommand.AskReturn);
        return new HandlingCommand.OnLadder(
                forTheIntake ? Asking.of(ladder.get(), matter.climb(), wish, byIntake()) : command);
    }

    private MatterCommand check(boolean passed) {
        List<BodyId> bodies = new ArrayList<>(owners());
        bodies.add(intake());
        return new HandlingCommand.Check(byAnother(bodies, matter.provedBy()), passed, "it leaks");
    }

    private MatterCommand join() {
        return new IntakeCommand.JoinReport(
                byChannel(), new Voice(new ReceiptId("receipt-" + wish.detail() % 5), SourceKind.GRID));
    }

    private MatterCommand rate(Rating rating) {
        return new FollowUpCommand.Rate(byChannel(), new ReceiptId("receipt-0"), rating);
    }

    private Notice notice() {
        List<Category> kinds = rules.categories().all();
        List<Area> areas = place.territory().on(now.toLocalDate());
        Notice.Builder notice = Notice.of(
                SourceKind.RESIDENT,
                new ReceiptId("receipt-0"),
                kinds.get(wish.detail() % kinds.size()).id(),
                areas.get(wish.detail() / 7 % areas.size()).id());
        return notice.people(1 + wish.detail() % 40).money(100L * wish.detail()).build();
    }

    private BodyId intake() {
        return matter.intake().orElse(rules.intake());
    }

    private BodyId owner(Side side) {
        return matter.owner(side).orElse(rules.intake());
    }

    private List<BodyId> owners() {
        return List.of(owner(Side.DEPARTMENT), owner(Side.TERRITORY));
    }

    private Stamp byOwner() {
        return by(owners().get(wish.detail() % 2));
    }

    private Stamp byIntake() {
        return by(intake());
    }

    private Stamp by(BodyId body) {
        return stamp(town.of(body, wish.detail() / 3, now.toLocalDate()));
    }

    private Stamp byAnother(List<BodyId> bodies, Optional<PersonId> than) {
        return stamp(town.another(bodies, than, wish.detail(), now.toLocalDate()));
    }

    private Stamp byChannel() {
        return stamp(new Actor.Channel(new ReceiptId("receipt-0")));
    }

    private Stamp stamp(Actor by) {
        return new Stamp(id, now, now, by);
    }

    private void offer(int weight, Supplier<MatterCommand> command) {
        for (int i = 0; i < weight; i++) {
            choice.add(command);
        }
    }
}
