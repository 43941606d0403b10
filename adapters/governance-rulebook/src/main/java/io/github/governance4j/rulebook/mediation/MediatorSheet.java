package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.roster.Engagement;
import io.github.governance4j.mediation.roster.LanguageId;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.roster.MediatorStatus;
import io.github.governance4j.mediation.roster.Misconduct;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import io.github.governance4j.rulebook.place.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The roster of mediators: dated rows, and no names of persons. */
public final class MediatorSheet {
    /** The most rows of a roster: 100,000 (ours). */
    public static final int MOST_ROWS = 100_000;

    /** The columns. */
    public static final Columns COLUMNS = Columns.of("mediator", "body", "engagement", "from", "areas")
            .optional("through", "post", "kinds", "languages", "capacity", "full_time", "no_side_pay")
            .optional("status", "removed_for", "source")
            .about("mediator");

    static final CellKind<MediatorId> MEDIATOR = CellKind.id(MediatorId::new);
    private static final CellKind<BodyId> BODY = CellKind.id(BodyId::new);
    private static final CellKind<PostId> POST = CellKind.id(PostId::new);
    private static final CellKind<AreaId> AREA = CellKind.id(AreaId::new);
    private static final CellKind<DisputeKindId> KIND = CellKind.id(DisputeKindId::new);
    private static final CellKind<LanguageId> LANGUAGE = CellKind.id(LanguageId::new);
    private static final CellKind<Engagement> ENGAGEMENT = CellKind.word(Engagement.class);
    private static final CellKind<MediatorStatus> STATUS = CellKind.word(MediatorStatus.class);
    private static final CellKind<Misconduct> CAUSE = CellKind.word(Misconduct.class);
    private static final CellKind<Long> CAPACITY = CellKind.wholeNumber(1, 1_000);

    private MediatorSheet() {}

    /** A row of a mediator: one for each span. */
    record Span(MediatorId id, LocalDate from) {}

    static Table<Span, Mediator> read(Path file, Consumer<Problem> problems) {
        return Table.read(
                file,
                COLUMNS,
                "mediator",
                MOST_ROWS,
                MediatorSheet::mediator,
                row -> new Span(row.id(), row.firstDay()),
                problems);
    }

    private static Optional<Mediator> mediator(Row cells, RowReading row) {
        Optional<MediatorId> id = row.needed("mediator", MEDIATOR);
        Optional<BodyId> body = row.needed("body", BODY);
        Optional<Engagement> engagement = row.needed("engagement", ENGAGEMENT);
        Optional<LocalDate> from = row.needed("from", CellKind.DAY);
        row.needed("areas", CellKind.TEXT);
        Set<AreaId> areas = row.several("areas", AREA);
        Optional<LocalDate> through = row.lastDay();
        Optional<PostId> post = row.stated("post", POST);
        Set<DisputeKindId> kinds = row.several("kinds", KIND);
        Set<LanguageId> languages = row.several("languages", LANGUAGE);
        Optional<Long> capacity = row.stated("capacity", CAPACITY);
        Optional<Boolean> fullTime = row.stated("full_time", CellKind.FLAG);
        Optional<Boolean> barred = row.stated("no_side_pay", CellKind.FLAG);
        Optional<MediatorStatus> status = row.stated("status", STATUS);
        Optional<Misconduct> cause = row.stated("removed_for", CAUSE);
        row.stated("source", CellKind.TEXT);
        if (row.isSound() && cause.isPresent() != status.equals(Optional.of(MediatorStatus.REMOVED))) {
            row.tell(cells.cell(cause.isPresent() ? "removed_for" : "status").error("REMOVED_FOR_A_CAUSE"));
        }
        if (!row.isSound() || id.isEmpty() || body.isEmpty() || engagement.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        Mediator.Builder mediator = Mediator.of(id.get(), body.get(), engagement.get(), from.get())
                .lastDay(through)
                .post(post)
                .areas(areas)
                .kinds(kinds)
                .languages(languages);
        capacity.ifPresent(most -> mediator.capacity(most.intValue()));
        fullTime.ifPresent(mediator::isFullTime);
        barred.ifPresent(mediator::isBarredFromSidePay);
        status.ifPresent(mediator::status);
        cause.ifPresent(mediator::removedFor);
        return Optional.of(mediator.build());
    }
}
