package io.github.governance4j.examples.county.hazards;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.ModelId;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Readings;
import io.github.governance4j.core.risk.Subject;
import io.github.governance4j.core.risk.tier.EffectCommand;
import io.github.governance4j.core.risk.tier.MeasureId;
import io.github.governance4j.core.risk.tier.ObjectionCommand;
import io.github.governance4j.core.risk.tier.Plan;
import io.github.governance4j.core.risk.tier.ProposalCommand;
import io.github.governance4j.core.risk.tier.RectificationCommand;
import io.github.governance4j.core.risk.tier.TierCommand;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.Detail;
import io.github.governance4j.examples.county.log.Texts;
import io.github.governance4j.points.Points;
import io.github.governance4j.rulebook.csv.CellKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a row asks of the tier of a hazard (定级操作). */
final class TierRow {
    private static final CellKind<MeasureId> MEASURE = CellKind.id(MeasureId::new);
    private static final CellKind<PostId> POST = CellKind.id(PostId::new);

    private final ActRow<HazardAction> row;
    private final Optional<AreaId> area;
    private final Known known;
    private final Consumer<Problem> tell;
    private final Detail detail;
    private final Stamp stamp;

    TierRow(ActRow<HazardAction> row, Optional<AreaId> area, Known known, Consumer<Problem> tell) {
        this.row = row;
        this.area = area;
        this.known = known;
        this.tell = tell;
        this.detail = row.detail();
        this.stamp = row.stamp();
    }

    /** The command; an action that is none of a tier's has no business here. */
    Optional<Asked> command() {
        return switch (row.action()) {
            case ASSESS -> assess();
            case WITHDRAW -> grounds(grounds -> new ProposalCommand.WithdrawProposal(stamp, grounds));
            case DECLINE -> grounds(grounds -> new ProposalCommand.DeclineProposal(stamp, grounds));
            case CONFIRM -> confirm();
            case PLAN -> plan();
            case REVIEW -> judged("keeps", (keeps, grounds) -> new EffectCommand.Review(stamp, keeps, grounds));
            case OBJECT -> grounds(grounds -> new ObjectionCommand.LodgeObjection(stamp, grounds));
            case DECIDE_OBJECTION ->
                judged("upheld", (upheld, grounds) -> new ObjectionCommand.DecideObjection(stamp, upheld, grounds));
            case ORDER_RECTIFICATION -> order();
            case RECTIFIED -> {
                Optional<String> proof = detail.need("proof", Texts.SAID);
                yield made(() -> new RectificationCommand.ReportRectified(stamp, proof.orElseThrow()));
            }
            case REEXAMINE ->
                judged("passed", (passed, grounds) -> new RectificationCommand.Reexamine(stamp, passed, grounds));
            default -> throw new IllegalArgumentException("nothing asked of a tier: " + row.action());
        };
    }

    private Optional<Asked> assess() {
        // Said at its own cell: a hazard without a kind or a place could be neither counted nor visited.
        if (row.cell("category").isEmpty()) {
            detail.heard(row.cell("category").as(CellKind.TEXT, tell));
        }
        if (row.cell("area").isEmpty()) {
            detail.heard(row.cell("area").as(CellKind.TEXT, tell));
        }
        Optional<ModelId> model = detail.need("model", known.model());
        List<PersonId> affected = detail.ids("affected", Texts.PERSON);
        TreeMap<IndicatorId, Quantity> readings = new TreeMap<>();
        for (String key : detail.written()) {
            if (!row.action().keys().names(key)) {
                detail.need(key, known.reading(model, key))
                        .ifPresent(value -> HazardCells.indicator(key).ifPresent(id -> readings.put(id, value)));
            }
        }
        return made(() -> new ProposalCommand.Propose(
                stamp,
                new Subject.OfHazard(row.stream()),
                area.orElseThrow(),
                model.orElseThrow(),
                Readings.of(readings),
                Set.copyOf(affected)));
    }

    private Optional<Asked> confirm() {
        Optional<LocalDate> until = detail.need("until", CellKind.DAY);
        Optional<String> grounds = detail.need("grounds", Texts.SAID);
        return made(() -> new ProposalCommand.Confirm(stamp, until.orElseThrow(), grounds.orElseThrow()));
    }

    private Optional<Asked> plan() {
        Optional<PostId> responsible = detail.need("responsible", POST);
        List<MeasureId> measures = detail.ids("measures", MEASURE);
        Optional<LocalDate> until = detail.need("until", CellKind.DAY);
        Optional<String> target = detail.need("target", Texts.SAID);
        Optional<Points> funds = detail.maybe("funds", Texts.YUAN);
        Optional<String> contingency = detail.maybe("contingency", Texts.SAID);
        return made(() -> new EffectCommand.SetPlan(
                stamp,
                new Plan(
                        responsible.orElseThrow(),
                        Set.copyOf(measures),
                        until.orElseThrow(),
                        target.orElseThrow(),
                        funds.map(yuan -> OptionalLong.of(yuan.hundredths())).orElse(OptionalLong.empty()),
                        contingency)));
    }

    private Optional<Asked> order() {
        boolean stopUse = detail.maybe("stop-use", CellKind.FLAG).orElse(false);
        return grounds(grounds -> new RectificationCommand.OrderRectification(stamp, stopUse, grounds));
    }

    private Optional<Asked> grounds(Function<String, TierCommand> command) {
        Optional<String> grounds = detail.need("grounds", Texts.SAID);
        return made(() -> command.apply(grounds.orElseThrow()));
    }

    private Optional<Asked> judged(String key, Judged command) {
        Optional<Boolean> verdict = detail.need(key, CellKind.FLAG);
        return grounds(grounds -> command.of(verdict.orElseThrow(), grounds));
    }

    private Optional<Asked> made(Detail.Making<TierCommand> making) {
        return detail.made(making).map(Asked.OfTier::new);
    }

    @FunctionalInterface
    private interface Judged {
        TierCommand of(boolean verdict, String grounds);
    }
}
