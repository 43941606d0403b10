package io.github.governance4j.rulebook;

import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.problem.Faults;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.review.ReviewList;
import io.github.governance4j.rulebook.yaml.Fields;
import io.github.governance4j.rulebook.yaml.YamlDocument;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A folder that holds a rulebook (规则手册文件夹): {@code rulebook.yaml} and the CSV files it names.
 *
 * <pre>{@code
 * RulebookFolder.read(Path.of("rulebooks/qingshi"))
 *         .fold(whole -> Ledger.over(whole.value().points()), faulty -> print(faulty.problems()));
 * }</pre>
 */
public final class RulebookFolder {
    /** The document every folder has. */
    public static final String DOCUMENT = "rulebook.yaml";

    private static final long FORMAT = 1;

    private final Faults faults;
    private final Path folder;
    private final Consumer<Problem> found;
    private final ReviewList review;

    private RulebookFolder(Path folder, Faults faults, Consumer<Problem> found) {
        this.folder = folder;
        this.faults = faults;
        this.found = found;
        this.review = new ReviewList(document(folder));
    }

    /**
     * Reads a folder, all or nothing.
     *
     * @param folder on any file system, a zip archive included
     * @return the rulebook with its warnings, or every fault found in any of its files; never an exception for what a file holds
     */
    public static Reading<Rulebook> read(Path folder) {
        return check(folder).reading();
    }

    /**
     * Reads a folder, and reviews what it says.
     *
     * @param folder on any file system, a zip archive included
     * @return what {@link #read} answers, and beside it the review; also where the rulebook could not be read, of the words that could
     */
    public static Checked<Rulebook> check(Path folder) {
        Faults faults = Faults.in(document(folder));
        return new RulebookFolder(folder, faults, faults::add).checked();
    }

    /**
     * Reads a folder without judging what the analysis of its ladders finds, for showing that analysis. A ladder that takes away
     * somebody's way out keeps a rulebook from being read, and is looked at here.
     *
     * @param folder on any file system, a zip archive included
     * @return every edition's ladders, or every fault found in any of its files, those of the analysis apart
     */
    public static Reading<Editions<Ladders>> readLadders(Path folder) {
        Faults faults = Faults.in(document(folder));
        return new RulebookFolder(folder, faults, unjudged -> {})
                .checked()
                .reading()
                .map(Rulebook::ladders);
    }

    private static String document(Path folder) {
        return folder.resolve(DOCUMENT).toString();
    }

    private Checked<Rulebook> checked() {
        Optional<Unmade> unmade = YamlDocument.read(folder.resolve(DOCUMENT), faults::add)
                .flatMap(node -> Fields.of(node, faults::add))
                .flatMap(this::rulebook);
        List<Problem> reviewed = review.problems();
        return new Checked<>(faults.reading(() -> unmade.orElseThrow().made().reviewed(reviewed)), reviewed);
    }

    private Optional<Unmade> rulebook(Fields fields) {
        // Asked first: in another format every other key may mean something else.
        Optional<Cell> format = fields.cell("format");
        if (format.isPresent() && !format.get().text().equals(Long.toString(FORMAT))) {
            faults.add(format.get().error("UNKNOWN_FORMAT").with("known", FORMAT));
            return Optional.empty();
        }
        Optional<String> name = fields.value("name", CellKind.TEXT);
        Optional<ZoneId> zone = fields.cell("zone").flatMap(this::zone);
        PlaceReading.Read place = new PlaceReading(folder, faults::add).read(fields);
        EditionsReading editions = new EditionsReading(
                new SectionsReading(folder, zone.orElse(TimeLimit.SHANGHAI), place, faults::add, found, review::add),
                faults::add);
        Optional<List<EditionsReading.Unmade>> all = fields.list("editions")
                .map(nodes -> editions.read(nodes, fields.optional("editions").orElseThrow()));
        fields.nothingElse();
        if (name.isEmpty() || zone.isEmpty() || all.isEmpty() || place.place().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Unmade(name.get(), zone.get(), place.place().get(), all.get()));
    }

    private Optional<ZoneId> zone(Cell cell) {
        try {
            return Optional.of(ZoneId.of(cell.text()));
        } catch (DateTimeException unknown) {
            faults.add(cell.error("UNKNOWN_ZONE"));
            return Optional.empty();
        }
    }

    private record Unmade(String name, ZoneId zone, Place place, List<EditionsReading.Unmade> editions) {
        Rulebook made() {
            Map<EditionId, List<LeftOut>> leftOut = new LinkedHashMap<>();
            editions.forEach(edition ->
                    edition.sections().points().ifPresent(points -> leftOut.put(edition.id(), points.leftOut())));
            return Rulebook.named(name, zone)
                    .withPoints(section(sections -> sections.points().map(PointsReading.Unmade::made)), leftOut)
                    .withClaims(section(SectionsReading.Unmade::claims))
                    .withLadders(section(SectionsReading.Unmade::ladders))
                    .withPlace(place)
                    .withMatters(section(SectionsReading.Unmade::matters))
                    .withWhistles(section(SectionsReading.Unmade::whistles))
                    .withModels(section(sections -> sections.risk().models()))
                    .withTiers(section(sections -> sections.risk().tiers()))
                    .withWarnings(section(sections -> sections.risk().warnings()))
                    .withSurges(section(sections -> sections.risk().surges()))
                    .withMediation(section(sections -> sections.mediation().map(MediationReading.Read::rules)))
                    .withFeedback(section(sections -> sections.mediation().map(MediationReading.Read::feedback)));
        }

        /** The editions that speak of a section. */
        private <T> Editions<T> section(Function<SectionsReading.Unmade, Optional<T>> rules) {
            return Editions.of(editions.stream()
                    .flatMap(edition -> rules.apply(edition.sections()).map(edition::of).stream())
                    .toList());
        }
    }
}
