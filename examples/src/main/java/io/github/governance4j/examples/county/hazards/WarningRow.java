package io.github.governance4j.examples.county.hazards;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.risk.tier.MeasureId;
import io.github.governance4j.core.risk.warning.Announcement;
import io.github.governance4j.core.risk.warning.Cause;
import io.github.governance4j.core.risk.warning.Taken;
import io.github.governance4j.core.risk.warning.WarningCommand;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.Detail;
import io.github.governance4j.examples.county.log.Texts;
import io.github.governance4j.rulebook.csv.CellKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a row asks of a warning (预警操作). */
final class WarningRow {
    private static final CellKind<WarningLevel> LEVEL = CellKind.word(WarningLevel.class);
    private static final CellKind<MeasureId> MEASURE = CellKind.id(MeasureId::new);
    private static final CellKind<AreaId> AREA = CellKind.id(AreaId::new);

    private final ActRow<HazardAction> row;
    private final Optional<CategoryId> category;
    private final Optional<AreaId> area;
    private final Consumer<Problem> tell;
    private final Detail detail;
    private final Stamp stamp;

    WarningRow(ActRow<HazardAction> row, Optional<CategoryId> category, Optional<AreaId> area, Consumer<Problem> tell) {
        this.row = row;
        this.category = category;
        this.area = area;
        this.tell = tell;
        this.detail = row.detail();
        this.stamp = row.stamp();
    }

    /** The command; an action that is none of a warning's has no business here. */
    Optional<Asked> command() {
        return switch (row.action()) {
            case ISSUE_WARNING -> issue();
            case ADJUST_WARNING -> adjust();
            case LIFT_WARNING -> {
                String grounds = detail.maybe("grounds", Texts.SAID).orElse("");
                yield made(() -> new WarningCommand.Lift(stamp, grounds));
            }
            case TOLD -> {
                Optional<PostId> post = detail.need("post", CellKind.id(PostId::new));
                yield made(() -> new WarningCommand.TellDone(stamp, post.orElseThrow()));
            }
            default -> throw new IllegalArgumentException("nothing asked of a warning: " + row.action());
        };
    }

    private Optional<Asked> issue() {
        if (row.cell("category").isEmpty()) {
            detail.heard(row.cell("category").as(CellKind.TEXT, tell));
        }
        Optional<WarningLevel> level = detail.need("level", LEVEL);
        Optional<LocalDateTime> start = detail.need("start", CellKind.MOMENT);
        Optional<LocalDate> until = detail.need("until", CellKind.DAY);
        List<AreaId> areas = Stream.concat(area.stream(), detail.ids("areas", AREA).stream())
                .distinct()
                .toList();
        String advice = detail.maybe("advice", Texts.SAID).orElse("");
        String cause = detail.maybe("cause", Texts.SAID).orElse("");
        List<Taken> measures = measures();
        Optional<StreamId> matter = detail.maybe("matter", CellKind.id(StreamId::new));
        Optional<ReceiptId> receipt = detail.maybe("receipt", CellKind.id(ReceiptId::new));
        return made(() -> {
            Announcement.Builder said = Announcement.of(
                            category.orElseThrow(),
                            level.orElseThrow(),
                            start.orElseThrow(),
                            until.orElseThrow(),
                            new Cause.InWords(cause))
                    .areas(areas)
                    .advice(advice)
                    .measures(measures);
            matter.ifPresent(stream -> said.handed(
                    new Announcement.Handed(stream, receipt.orElseGet(() -> new ReceiptId(stream.value())))));
            return new WarningCommand.Issue(stamp, said.build());
        });
    }

    private Optional<Asked> adjust() {
        Optional<WarningLevel> level = detail.need("level", LEVEL);
        List<Taken> measures = measures();
        String grounds = detail.maybe("grounds", Texts.SAID).orElse("");
        return made(() -> new WarningCommand.Adjust(stamp, level.orElseThrow(), measures, grounds));
    }

    /** Each once; why they are needed is said once for all. */
    private List<Taken> measures() {
        String necessity = detail.maybe("necessity", Texts.SAID).orElse("");
        return detail.ids("measures", MEASURE).stream()
                .distinct()
                .map(measure -> new Taken(measure, necessity))
                .toList();
    }

    private Optional<Asked> made(Detail.Making<WarningCommand> making) {
        return detail.made(making).map(Asked.OfWarning::new);
    }
}
