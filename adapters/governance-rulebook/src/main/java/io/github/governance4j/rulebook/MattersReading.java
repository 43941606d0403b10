package io.github.governance4j.rulebook;

import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.matter.Categories;
import io.github.governance4j.core.matter.MatterRules;
import io.github.governance4j.core.matter.NotDispatched;
import io.github.governance4j.core.matter.RoutingTable;
import io.github.governance4j.core.matter.TriageTable;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.problem.Faults;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.whistle.WhistleRules;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.matter.CategorySheet;
import io.github.governance4j.rulebook.matter.Known;
import io.github.governance4j.rulebook.matter.LimitFields;
import io.github.governance4j.rulebook.matter.MatterSheets;
import io.github.governance4j.rulebook.matter.WhistleSheet;
import io.github.governance4j.rulebook.yaml.Fields;
import io.github.governance4j.rulebook.yaml.YamlNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads what editions say of matters and whistles, and holds it against their ladders and the place. What is wrong with a file that several editions name is told once. */
final class MattersReading {
    private static final String LATE = "late-days";
    private static final CellKind<BodyId> BODY = CellKind.id(BodyId::new);

    private final ZoneId zone;
    private final Consumer<Problem> problems;
    private final FolderFiles files;
    private final PlaceReading.Read place;
    private final Set<Problem> told = new HashSet<>();

    MattersReading(Path folder, ZoneId zone, PlaceReading.Read place, Consumer<Problem> problems) {
        this.zone = zone;
        this.problems = problems;
        this.files = new FolderFiles(folder, problems);
        this.place = place;
    }

    /**
     * What one edition says.
     *
     * @param matters of matters, where it says anything and nothing was wrong
     * @param whistles of whistles, likewise
     */
    record Read(Optional<MatterRules> matters, Optional<WhistleRules> whistles) {}

    Read read(Fields edition, Optional<LocalDate> from, Optional<Ladders> ladders) {
        Known known = new Known(ladders, place.isStated() ? place.place() : Optional.empty(), from);
        Optional<Fields> matters = edition.optional("matters").flatMap(node -> Fields.of(node, problems));
        matters.ifPresent(fields -> needs(fields, edition));
        Optional<Categories> categories = matters.flatMap(fields -> file(fields, "categories"))
                .flatMap(file -> CategorySheet.read(file, this::tellOnce));
        return new Read(
                matters.flatMap(fields -> matters(fields, categories, known)),
                edition.optional("whistle").flatMap(node -> whistles(node, edition, categories, known)));
    }

    // Without ladders there is no way up, and without a place nobody to own a matter.
    private void needs(Fields matters, Fields edition) {
        if (edition.optional("ladders").isEmpty()) {
            problems.accept(Problem.error(matters.at(), "MATTERS_WITHOUT_LADDERS"));
        }
        if (!place.isStated()) {
            problems.accept(Problem.error(matters.at(), "MATTERS_WITHOUT_PLACE"));
        }
    }

    private Optional<MatterRules> matters(Fields fields, Optional<Categories> categories, Known known) {
        Optional<Path> triageFile = file(fields, "triage");
        Optional<Path> routingFile = file(fields, "routing");
        Optional<BodyId> intake = fields.cell("intake").flatMap(cell -> body(cell, known));
        Optional<Map<NotDispatched, BodyId>> elsewhere = elsewhere(fields, known);
        Optional<TimeLimit> acceptance = LimitFields.read(fields, "acceptance", zone, problems);
        Optional<TimeLimit> dispatch = LimitFields.read(fields, "dispatch", zone, problems);
        Optional<TimeLimit> check = LimitFields.read(fields, "check", zone, problems);
        Optional<TimeLimit> callBack = LimitFields.read(fields, "call-back", zone, problems);
        Optional<TimeLimit> recheck = LimitFields.read(fields, "recheck", zone, problems);
        Optional<Integer> lateDays = fields.optional(LATE).isPresent()
                ? fields.number(LATE, 0, MatterRules.MOST_LATE_DAYS)
                : Optional.empty();
        fields.nothingElse();
        Optional<TriageTable> triage = categories.flatMap(
                kinds -> triageFile.flatMap(file -> MatterSheets.triage(file, kinds, this::tellOnce)));
        Optional<RoutingTable> routing = categories.flatMap(
                kinds -> routingFile.flatMap(file -> MatterSheets.routing(file, kinds, known, this::tellOnce)));
        if (intake.isEmpty()
                || elsewhere.isEmpty()
                || triage.isEmpty()
                || routing.isEmpty()
                || known.ladders().isEmpty()) {
            return Optional.empty();
        }
        MatterRules.Builder rules = MatterRules.of(intake.get(), known.ladders().get(), triage.get(), routing.get())
                .elsewhere(elsewhere.get())
                .acceptance(acceptance)
                .dispatch(dispatch)
                .check(check)
                .callBack(callBack)
                .recheck(recheck);
        lateDays.ifPresent(rules::lateDays);
        return Optional.of(rules.build());
    }

    private Optional<Map<NotDispatched, BodyId>> elsewhere(Fields fields, Known known) {
        Optional<YamlNode> node = fields.optional("not-dispatched");
        Map<NotDispatched, BodyId> bodies = new EnumMap<>(NotDispatched.class);
        if (node.isEmpty()) {
            return Optional.of(bodies);
        }
        return Fields.of(node.get(), problems).map(kinds -> {
            for (NotDispatched kind : NotDispatched.values()) {
                if (kinds.optional(kind.name()).isPresent()) {
                    kinds.cell(kind.name())
                            .flatMap(cell -> body(cell, known))
                            .ifPresent(body -> bodies.put(kind, body));
                }
            }
            kinds.nothingElse();
            return bodies;
        });
    }

    private Optional<WhistleRules> whistles(
            YamlNode node, Fields edition, Optional<Categories> categories, Known known) {
        Optional<Fields> section = node instanceof YamlNode.Scalar ? Optional.empty() : Fields.of(node, problems);
        Optional<Cell> named = node instanceof YamlNode.Scalar
                ? edition.cell("whistle")
                : section.flatMap(fields -> fields.cell("calls"));
        Optional<TimeLimit> appraisal =
                section.flatMap(fields -> LimitFields.read(fields, "appraisal", zone, problems));
        section.ifPresent(Fields::nothingElse);
        Optional<Map<CategoryId, WhistleRules.Response>> calls = named.flatMap(files::find)
                .flatMap(file -> WhistleSheet.read(file, zone, categories, known, this::tellOnce));
        return calls.map(read -> new WhistleRules(read, appraisal));
    }

    private Optional<BodyId> body(Cell cell, Known known) {
        Optional<BodyId> body = cell.as(BODY, problems);
        boolean isUnknown = body.isPresent()
                && known.place().isPresent()
                && known.place().get().roster().bodies().stream()
                        .noneMatch(row -> row.id().equals(body.get()));
        if (isUnknown) {
            problems.accept(cell.error("UNKNOWN_BODY"));
        }
        return isUnknown ? Optional.empty() : body;
    }

    private Optional<Path> file(Fields fields, String key) {
        return fields.cell(key).flatMap(files::find);
    }

    // Past the bound problems are only counted, so nothing need be remembered.
    private void tellOnce(Problem problem) {
        if (told.size() >= Faults.DEFAULT_BOUND || told.add(problem)) {
            problems.accept(problem);
        }
    }
}
