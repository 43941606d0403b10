package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.mediation.ExclusionId;
import io.github.governance4j.mediation.dispute.Openness;
import io.github.governance4j.mediation.dispute.PanelRule;
import io.github.governance4j.mediation.dispute.RecusalRule;
import io.github.governance4j.mediation.dispute.RefusingAssignee;
import io.github.governance4j.mediation.dispute.SimpleWhen;
import io.github.governance4j.mediation.dispute.TrackFamily;
import io.github.governance4j.mediation.dispute.TrackRules;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import java.util.List;
import java.util.Optional;

/**
 * Reads how a track differs from others, besides its limits, and refuses what no track may ask of a party. What is left out is as {@link
 * TrackRules} has it.
 */
final class TrackRuleCells {
    static final List<String> SIMPLE = List.of("simple_issues", "simple_parties", "simple_yuan", "simple_undisputed");

    /** The most points at issue or parties a short form may state (ours). */
    private static final long MOST = 1_000;

    private static final CellKind<RecusalRule> RECUSAL = CellKind.word(RecusalRule.class);
    private static final CellKind<RefusingAssignee> REFUSING = CellKind.word(RefusingAssignee.class);
    private static final CellKind<AfterRefusing> AFTER = CellKind.word(AfterRefusing.class);
    private static final CellKind<Openness> OPENNESS = CellKind.word(Openness.class);
    private static final CellKind<Remedy> REMEDY = CellKind.word(Remedy.class);
    private static final CellKind<ExclusionId> EXCLUSION = CellKind.id(ExclusionId::new);
    private static final CellKind<LadderId> LADDER = CellKind.id(LadderId::new);

    private final Row cells;
    private final RowReading row;
    private final String source;

    private TrackRuleCells(Row cells, RowReading row, String source) {
        this.cells = cells;
        this.row = row;
        this.source = source;
    }

    /** The rules; empty if a problem of the row was told. */
    static Optional<TrackRules> read(Row cells, RowReading row, Optional<TrackFamily> family, String source) {
        return new TrackRuleCells(cells, row, source).read(family);
    }

    private Optional<TrackRules> read(Optional<TrackFamily> family) {
        TrackRules.Builder rules = TrackRules.of()
                .exclusions(row.several("exclusions", EXCLUSION))
                .remedies(row.several("remedies", REMEDY))
                .ownInitiative(flag("own_initiative"))
                .guardiansAttend(flag("guardians"))
                .applicationJoint(flag("joint"))
                .contentClosed(flag("content_closed"))
                .onTheSpot(onTheSpot());
        row.stated("ladder", LADDER).ifPresent(rules::ladder);
        simple().ifPresent(rules::simple);
        panel().ifPresent(rules::panel);
        row.stated("recusal", RECUSAL).ifPresent(rules::recusal);
        row.stated("openness", OPENNESS).ifPresent(rules::openness);
        refusingAssignee(family).ifPresent(rules::refusingAssignee);
        refusing();
        tries().ifPresent(rules::tries);
        return row.isSound() ? Optional.of(rules.build()) : Optional.empty();
    }

    private boolean flag(String column) {
        return row.stated(column, CellKind.FLAG).orElse(false);
    }

    // 特邀调解规定 art. 12 alone makes refusing the person assigned a refusal of mediation; 人民调解法 art. 23 lets parties choose
    // or accept.
    private Optional<RefusingAssignee> refusingAssignee(Optional<TrackFamily> family) {
        Optional<RefusingAssignee> refusing = row.stated("refusing_assignee", REFUSING);
        if (refusing.equals(Optional.of(RefusingAssignee.ENDS))
                && family.isPresent()
                && family.get() != TrackFamily.COURT_ANNEXED) {
            row.tell(cells.cell("refusing_assignee")
                    .error("REFUSING_ASSIGNEE_ENDS")
                    .with("family", family.get().name()));
        }
        return refusing;
    }

    private void refusing() {
        row.stated("refusing", AFTER)
                .filter(after -> after != AfterRefusing.NOTHING)
                .ifPresent(after -> row.tell(cells.cell("refusing").error("REFUSAL_PENALISED")));
    }

    private Optional<Integer> tries() {
        Optional<Integer> tries = row.stated("most_tries", CellKind.wholeNumber(1, TrackRules.MOST_TRIES))
                .map(Long::intValue);
        if (tries.equals(Optional.of(1)) && Cells.isFilled(cells, "try_again")) {
            row.tell(cells.cell("try_again").error("NO_SECOND_TRY"));
        }
        return tries;
    }

    private boolean onTheSpot() {
        boolean isOpen = flag("on_the_spot");
        if (isOpen) {
            needsSimple("on_the_spot");
        }
        return isOpen;
    }

    private Optional<SimpleWhen> simple() {
        if (SIMPLE.stream().noneMatch(column -> Cells.isFilled(cells, column))) {
            needsSimple("simple_limit");
            return Optional.empty();
        }
        SimpleWhen.Builder simple = SimpleWhen.of(source.isEmpty() ? "-" : source);
        row.stated("simple_issues", CellKind.wholeNumber(1, MOST))
                .ifPresent(most -> simple.mostIssues(most.intValue()));
        row.stated("simple_parties", CellKind.wholeNumber(2, MOST))
                .ifPresent(most -> simple.mostParties(most.intValue()));
        row.stated("simple_yuan", YuanCell.FEN).ifPresent(simple::mostFen);
        row.stated("simple_undisputed", CellKind.FLAG).ifPresent(simple::undisputedFacts);
        return Optional.of(simple.build());
    }

    private void needsSimple(String column) {
        boolean anySimple = SIMPLE.stream().anyMatch(simple -> Cells.isFilled(cells, simple));
        if (Cells.isFilled(cells, column) && !anySimple) {
            row.tell(cells.cell(column).error("SAYS_NOTHING_ALONE").with("column", String.join(", ", SIMPLE)));
        }
    }

    private Optional<PanelRule> panel() {
        Cells.alone(cells, row, "panel_invited", "panel");
        PanelRule.Builder panel = PanelRule.of(source.isEmpty() ? "-" : source);
        row.stated("panel_invited", CellKind.wholeNumber(0, 9)).ifPresent(most -> panel.mostInvited(most.intValue()));
        return row.stated("panel", CellKind.wholeNumber(2, 9))
                .map(standing -> panel.standing(standing.intValue()).build());
    }
}
