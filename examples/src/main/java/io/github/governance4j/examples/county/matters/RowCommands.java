package io.github.governance4j.examples.county.matters;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.ReplyKind;
import io.github.governance4j.core.ladder.Start;
import io.github.governance4j.core.matter.FollowUpCommand;
import io.github.governance4j.core.matter.HandlingCommand;
import io.github.governance4j.core.matter.IntakeCommand;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.NotDispatched;
import io.github.governance4j.core.matter.Notice;
import io.github.governance4j.core.matter.Opening;
import io.github.governance4j.core.matter.OwnershipCommand;
import io.github.governance4j.core.matter.Rating;
import io.github.governance4j.core.matter.Side;
import io.github.governance4j.core.matter.SlipCommand;
import io.github.governance4j.core.matter.SlipId;
import io.github.governance4j.core.matter.SourceKind;
import io.github.governance4j.core.matter.Voice;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.examples.county.log.Detail;
import io.github.governance4j.examples.county.log.Texts;
import io.github.governance4j.points.Points;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The command a row asks for, out of its action and its detail (行转命令). What is asked of the ladder is made in {@link LadderRow}. */
final class RowCommands {
    private static final long MOST_PEOPLE = 10_000_000;
    private static final CellKind<CategoryId> CATEGORY = CellKind.id(CategoryId::new);
    private static final CellKind<AreaId> AREA = CellKind.id(AreaId::new);
    private static final CellKind<SourceKind> SOURCE = CellKind.word(SourceKind.class);
    private static final CellKind<Side> SIDE = CellKind.word(Side.class);
    private static final CellKind<BodyId> BODY = CellKind.id(BodyId::new);
    private static final CellKind<SlipId> SLIP = CellKind.id(SlipId::new);
    private static final CellKind<ReceiptId> RECEIPT = CellKind.id(ReceiptId::new);
    private static final CellKind<StreamId> MATTER = CellKind.id(StreamId::new);

    private final Stamp stamp;
    private final Cell category;
    private final Cell area;
    private final Detail detail;
    private final Consumer<Problem> tell;

    RowCommands(Stamp stamp, Cell category, Cell area, Detail detail, Consumer<Problem> tell) {
        this.stamp = stamp;
        this.category = category;
        this.area = area;
        this.detail = detail;
        this.tell = tell;
    }

    Optional<Asked> of(Action action) {
        return switch (action) {
            case REPORT -> notice().flatMap(notice -> made(() -> new IntakeCommand.Report(stamp, notice)));
            case JOIN -> voice().flatMap(voice -> made(() -> new IntakeCommand.JoinReport(stamp, voice)));
            case JOIN_INTO -> joinInto();
            case SEND_ELSEWHERE -> sendElsewhere();
            case DISPATCH -> dispatch();
            case BRING_IN -> bringIn();
            case ACCEPT -> accept();
            case OFFER_HAND_OVER -> offer();
            case DECLINE_HAND_OVER -> decline();
            case ASSIGN -> assign();
            case SLIP_DONE -> slipDone();
            case CHECK_SLIP -> checkSlip();
            case PROOF -> proof();
            case CHECK -> check();
            case RECHECK -> recheck();
            case CALL_BACK -> callBack();
            case RATE -> rate();
            case REOPEN -> reopen();
            default ->
                new LadderRow(stamp, detail).of(action).map(command -> Asked.of(new HandlingCommand.OnLadder(command)));
        };
    }

    private Optional<Asked> made(Detail.Making<MatterCommand> making) {
        return detail.made(making).map(Asked::of);
    }

    private Optional<Notice> notice() {
        Optional<CategoryId> kind = detail.heard(category.as(CATEGORY, tell));
        Optional<AreaId> where = detail.heard(area.as(AREA, tell));
        Optional<SourceKind> source = detail.need("source", SOURCE);
        Optional<ReceiptId> receipt = receipt();
        long people =
                detail.maybe("people", CellKind.wholeNumber(1, MOST_PEOPLE)).orElse(1L);
        Optional<Points> yuan = detail.maybe("money", Texts.YUAN);
        boolean severalAreas = detail.maybe("several-areas", CellKind.FLAG).orElse(false);
        return detail.made(() -> {
            Notice.Builder notice = Notice.of(
                            source.orElseThrow(), receipt.orElseThrow(), kind.orElseThrow(), where.orElseThrow())
                    .people(people)
                    .severalAreas(severalAreas);
            yuan.ifPresent(money -> notice.money(money.hundredths()));
            return notice.build();
        });
    }

    /** A report that comes in under a receipt carries it; one that somebody records for a reporter names it. */
    private Optional<ReceiptId> receipt() {
        return stamp.by() instanceof Actor.Channel channel
                ? Optional.of(detail.maybe("receipt", RECEIPT).orElse(channel.receipt()))
                : detail.need("receipt", RECEIPT);
    }

    private Optional<Voice> voice() {
        Optional<SourceKind> source = detail.need("source", SOURCE);
        Optional<ReceiptId> receipt = receipt();
        return detail.made(() -> new Voice(receipt.orElseThrow(), source.orElseThrow()));
    }

    private Optional<Asked> joinInto() {
        Optional<StreamId> main = detail.need("into", MATTER);
        return detail.made(() -> {
            detail.about(main.orElseThrow());
            return others -> new IntakeCommand.JoinInto(stamp, others.apply(main.orElseThrow()));
        });
    }

    private Optional<Asked> sendElsewhere() {
        Optional<NotDispatched> kind = detail.need("kind", CellKind.word(NotDispatched.class));
        Optional<String> grounds = detail.need("grounds", Texts.WRITTEN);
        return made(() -> new IntakeCommand.SendElsewhere(stamp, kind.orElseThrow(), grounds.orElseThrow()));
    }

    private Optional<Asked> dispatch() {
        List<PersonId> parties = detail.ids("parties", Texts.PERSON);
        return made(() -> new IntakeCommand.Dispatch(stamp, Set.copyOf(parties)));
    }

    private Optional<Asked> bringIn() {
        Optional<Notice> notice = notice();
        Optional<BodyId> department = detail.need("department", BODY);
        Optional<BodyId> territory = detail.need("territory", BODY);
        Optional<Side> lead = detail.maybe("lead", SIDE);
        Optional<LadderId> ladder = detail.need("ladder", CellKind.id(LadderId::new));
        Optional<Long> rung = detail.need("rung", CellKind.wholeNumber(1, Integer.MAX_VALUE));
        Optional<LocalDateTime> since = detail.need("since", CellKind.MOMENT);
        long tries = detail.maybe("tries", CellKind.wholeNumber(0, Integer.MAX_VALUE))
                .orElse(0L);
        List<PersonId> parties = detail.ids("parties", Texts.PERSON);
        return made(() -> {
            Start start = new Start.Midway(Math.toIntExact(rung.orElseThrow()), since.orElseThrow(), (int) tries);
            Opening.Builder opening = Opening.of(
                            department.orElseThrow(), territory.orElseThrow(), ladder.orElseThrow(), start)
                    .parties(parties);
            lead.ifPresent(opening::lead);
            return new IntakeCommand.BringIn(stamp, notice.orElseThrow(), opening.build());
        });
    }

    private Optional<Asked> accept() {
        Optional<Side> side = detail.need("side", SIDE);
        Optional<BodyId> body = detail.need("body", BODY);
        return made(() -> new OwnershipCommand.AcceptOwnership(stamp, side.orElseThrow(), body.orElseThrow()));
    }

    private Optional<Asked> offer() {
        Optional<Side> side = detail.need("side", SIDE);
        Optional<BodyId> to = detail.need("to", BODY);
        Optional<String> reasons = detail.need("reasons", Texts.WRITTEN);
        return made(() ->
                new OwnershipCommand.OfferHandOver(stamp, side.orElseThrow(), to.orElseThrow(), reasons.orElseThrow()));
    }

    private Optional<Asked> decline() {
        Optional<Side> side = detail.need("side", SIDE);
        Optional<String> reasons = detail.need("reasons", Texts.WRITTEN);
        return made(() -> new OwnershipCommand.DeclineHandOver(stamp, side.orElseThrow(), reasons.orElseThrow()));
    }

    private Optional<Asked> assign() {
        Optional<SlipId> slip = detail.need("slip", SLIP);
        Optional<BodyId> body = detail.need("body", BODY);
        Optional<String> task = detail.need("task", Texts.WRITTEN);
        Optional<LimitUnit> unit = detail.need("unit", CellKind.word(LimitUnit.class));
        Optional<Long> limit = detail.need(
                "limit", CellKind.wholeNumber(0, unit.map(LimitUnit::most).orElse(Long.MAX_VALUE)));
        return made(() -> new SlipCommand.Assign(
                stamp,
                slip.orElseThrow(),
                body.orElseThrow(),
                task.orElseThrow(),
                TimeLimit.of(slip.orElseThrow().value(), limit.orElseThrow(), unit.orElseThrow(), "交办单")
                        .build()));
    }

    private Optional<Asked> slipDone() {
        Optional<SlipId> slip = detail.need("slip", SLIP);
        Optional<String> proof = detail.need("proof", Texts.WRITTEN);
        return made(() -> new SlipCommand.ReportSlipDone(stamp, slip.orElseThrow(), proof.orElseThrow()));
    }

    private Optional<Asked> checkSlip() {
        Optional<SlipId> slip = detail.need("slip", SLIP);
        Optional<Boolean> passed = detail.need("passed", CellKind.FLAG);
        String grounds = detail.maybe("grounds", Texts.WRITTEN).orElse("");
        return made(() -> new SlipCommand.CheckSlip(stamp, slip.orElseThrow(), passed.orElseThrow(), grounds));
    }

    private Optional<Asked> proof() {
        Optional<ReplyKind> kind = detail.need("kind", CellKind.word(ReplyKind.class));
        Optional<String> proof = detail.need("proof", Texts.WRITTEN);
        return made(() -> new HandlingCommand.SubmitProof(stamp, kind.orElseThrow(), proof.orElseThrow()));
    }

    private Optional<Asked> check() {
        Optional<Boolean> passed = detail.need("passed", CellKind.FLAG);
        String grounds = detail.maybe("grounds", Texts.WRITTEN).orElse("");
        return made(() -> new HandlingCommand.Check(stamp, passed.orElseThrow(), grounds));
    }

    private Optional<Asked> recheck() {
        Optional<Boolean> holds = detail.need("holds", CellKind.FLAG);
        String grounds = detail.maybe("grounds", Texts.WRITTEN).orElse("");
        return made(() -> new FollowUpCommand.Recheck(stamp, holds.orElseThrow(), grounds));
    }

    private Optional<Asked> callBack() {
        Optional<Boolean> reached = detail.need("reached", CellKind.FLAG);
        boolean solved = detail.maybe("solved", CellKind.FLAG).orElse(false);
        boolean satisfied = detail.maybe("satisfied", CellKind.FLAG).orElse(false);
        return made(() -> new FollowUpCommand.CallBack(stamp, reached.orElseThrow(), solved, satisfied));
    }

    private Optional<Asked> rate() {
        Optional<Rating> rating = detail.need("rating", CellKind.word(Rating.class));
        Optional<ReceiptId> receipt = receipt();
        return made(() -> new FollowUpCommand.Rate(stamp, receipt.orElseThrow(), rating.orElseThrow()));
    }

    private Optional<Asked> reopen() {
        Optional<String> facts = detail.need("new-facts", Texts.WRITTEN);
        return made(() -> new FollowUpCommand.Reopen(stamp, facts.orElseThrow()));
    }
}
