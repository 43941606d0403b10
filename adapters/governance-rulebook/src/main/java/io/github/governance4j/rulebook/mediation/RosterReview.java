package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.dispute.DisputeKind;
import io.github.governance4j.mediation.roster.Committee;
import io.github.governance4j.mediation.roster.Committees;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.roster.MediatorRoster;
import io.github.governance4j.mediation.roster.RosterFault;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.place.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Holds the roster and the committees against each other, the place and the kinds of disputes. */
final class RosterReview {
    private final Around around;
    private final Consumer<Problem> problems;

    RosterReview(Around around, Consumer<Problem> problems) {
        this.around = around;
        this.problems = problems;
    }

    /** Rows must hold together, and where they are to hold. */
    void mediators(Table<MediatorSheet.Span, Mediator> mediators, Table<DisputeKindId, DisputeKind> kinds) {
        List<Table.Entry<Mediator>> entries = mediators.entries();
        List<Mediator> rows = mediators.values();
        Optional<Place> place = around.place();
        List<RosterFault> faults =
                place.isPresent() ? MediatorRoster.faults(rows, place.get()) : MediatorRoster.faults(rows);
        Set<PostId> posts = place.map(
                        there -> there.roster().posts().stream().map(Post::id).collect(Collectors.toSet()))
                .orElse(Set.of());
        faults.forEach(fault -> mediators.tell(problem(entries.get(fault.row()), fault)));
        for (Table.Entry<Mediator> entry : entries) {
            for (DisputeKindId kind : entry.value().kinds()) {
                if (kinds.isWhole() && !kinds.has(kind)) {
                    mediators.tell(
                            entry.cell("kinds").error("UNKNOWN_DISPUTE_KIND").with("kind", kind.value()));
                }
            }
            entry.value()
                    .post()
                    .filter(post -> place.isPresent() && !posts.contains(post))
                    .ifPresent(post -> mediators.tell(entry.cell("post").error("UNKNOWN_POST")));
        }
    }

    private static Problem problem(Table.Entry<Mediator> entry, RosterFault fault) {
        return switch (fault.what()) {
            case UNKNOWN_AREA -> entry.cell("areas").error("UNKNOWN_AREA").with("found", fault.detail());
            case UNKNOWN_BODY ->
                entry.cell("body")
                        .error("BODY_NOT_THERE")
                        .with("day", entry.value().firstDay().toString());
            case TERM_TOO_LONG ->
                entry.cell(entry.row().has("through") ? "through" : "from")
                        .error("TERM_TOO_LONG")
                        .with("years", MediatorRoster.TERM_YEARS);
            case OVERLAPS -> entry.cell("from").error("MEDIATOR_ROWS_OVERLAP").with("mediator", fault.detail());
        };
    }

    /** Committees should be made up as the law says, and are of bodies that are there. */
    void committees(Table<BodyId, Committee> committees, Table<MediatorSheet.Span, Mediator> mediators) {
        for (Table.Entry<Committee> entry : committees.entries()) {
            if (around.lacks(entry.value().body())) {
                committees.tell(entry.cell("body").error("UNKNOWN_BODY"));
            } else if (committees.isWhole()
                    && mediators.isWhole()
                    && around.from().isPresent()) {
                composed(
                        entry,
                        MediatorRoster.of(mediators.values()),
                        around.from().get());
            }
        }
    }

    private void composed(Table.Entry<Committee> entry, MediatorRoster roster, LocalDate day) {
        Explanation check = Committees.check(entry.value(), roster, day);
        if (!check.holds()) {
            List<Explanation> failing =
                    check.because().stream().filter(finding -> !finding.holds()).toList();
            Map<String, String> values = new LinkedHashMap<>();
            values.put("committee", entry.value().body().value());
            values.put("day", day.toString());
            values.put("cause-zh", said(failing, Language.ZH));
            values.put("cause-en", said(failing, Language.EN));
            Cell cell = entry.cell("body");
            Position at = cell.at();
            // Built by hand, since a sentence may be longer than other values are let be.
            problems.accept(new Problem(at, "COMMITTEE_NOT_COMPOSED", Severity.WARNING, Optional.empty(), values));
        }
    }

    private static String said(List<Explanation> causes, Language language) {
        return causes.stream()
                .map(cause -> cause.line(language))
                .collect(Collectors.joining(language == Language.ZH ? "" : " "));
    }
}
