package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Faults;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.rulebook.claim.Items;
import io.github.governance4j.rulebook.review.SettingsSheet;
import io.github.governance4j.rulebook.review.Settled;
import io.github.governance4j.rulebook.yaml.Fields;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what editions say about points and the files they name; a file named by several editions is read, and its faults told, once. */
final class PointsReading {
    /** Nothing adverse is for ever: a deduction whose last day nobody has stated is not in force. */
    static final String WITHOUT_END = "DEDUCTIONS_WITHOUT_END";

    private final Consumer<Problem> problems;
    private final Consumer<Problem> reviewed;
    private final FolderFiles files;
    private final Map<Path, CatalogueSheet> catalogues = new HashMap<>();
    private final Map<Named, Judged> judged = new HashMap<>();
    private final Set<Problem> told = new HashSet<>();

    /**
     * A reading.
     *
     * @param folder where the files are
     * @param problems told of what is wrong
     * @param reviewed told of what a review says, which keeps nothing from being read
     */
    PointsReading(Path folder, Consumer<Problem> problems, Consumer<Problem> reviewed) {
        this.problems = problems;
        this.reviewed = reviewed;
        this.files = new FolderFiles(folder, problems);
    }

    /** What one edition says, whose catalogue is made only when asked for: after it is known that nothing was wrong. */
    Optional<Unmade> read(Fields fields) {
        Optional<Path> catalogueFile = fields.cell("catalogue").flatMap(files::find);
        Optional<Path> kindsFile = file(fields, "kinds");
        Optional<Path> leftOutFile = file(fields, "left-out");
        boolean isEveryListFound = kindsFile.isPresent()
                        == fields.optional("kinds").isPresent()
                && leftOutFile.isPresent() == fields.optional("left-out").isPresent();
        file(fields, "settings").ifPresent(file -> SettingsSheet.read(file, this::tellOnce, reviewed));
        CatalogueSheet sheet = catalogueFile
                .map(file -> catalogues.computeIfAbsent(file, f -> CatalogueSheet.read(f, problems)))
                .orElseGet(CatalogueSheet::unread);
        PointsTerms terms = TermsReading.read(fields, sheet, problems);
        fields.nothingElse();
        if (catalogueFile.isEmpty()) {
            return Optional.empty();
        }
        Judged items = judged.computeIfAbsent(
                new Named(catalogueFile.get(), kindsFile, leftOutFile, isEveryListFound), named -> judge(sheet, named));
        if (!terms.terms().everyDeductionEnds() && deducts(sheet, items)) {
            problems.accept(Problem.warning(fields.at(), WITHOUT_END));
        }
        return Optional.of(new Unmade(sheet, items, terms));
    }

    /** Whether somebody put a deduction in force, or meant to. */
    private static boolean deducts(CatalogueSheet sheet, Judged items) {
        return sheet.rows().stream()
                .anyMatch(row ->
                        row.direction() == Direction.DEDUCTION && items.kinds().containsKey(row.code()));
    }

    private Optional<Path> file(Fields fields, String key) {
        return fields.optional(key).isPresent() ? fields.cell(key).flatMap(files::find) : Optional.empty();
    }

    private Judged judge(CatalogueSheet sheet, Named named) {
        KindsSheet sheetOfKinds = named.kinds()
                .map(file -> KindsSheet.read(file, sheet, this::tellOnce))
                .orElseGet(KindsSheet::none);
        Map<ItemCode, Classification> kinds = sheetOfKinds.kinds();
        LeftOutSheet sheetOfLeftOut = named.leftOut()
                .map(file -> LeftOutSheet.read(file, sheet, kinds.keySet(), this::tellOnce))
                .orElseGet(LeftOutSheet::none);
        List<LeftOut> leftOut = sheetOfLeftOut.items();
        Set<String> out = leftOut.stream().map(item -> item.item().value()).collect(Collectors.toSet());
        // What nobody seems to speak of may stand in a row that could not be read.
        if (named.isEveryListFound() && sheetOfKinds.isEveryItemRead() && sheetOfLeftOut.isEveryItemRead()) {
            Set<ItemCode> spokenOf = new HashSet<>(sheetOfKinds.spokenOf());
            spokenOf.addAll(sheetOfLeftOut.spokenOf());
            sheet.tellUnclassified(spokenOf, this::tellOnce);
        }
        sheetOfKinds.tellWithoutEffect(sheet.review(), reviewed);
        sheet.review().tell(settled(kinds, out), reviewed);
        return new Judged(kinds, leftOut);
    }

    /** What people have decided about items, by their codes. */
    static Function<String, Settled> settled(Map<ItemCode, Classification> kinds, Set<String> leftOut) {
        Map<String, Classification> byCode = new HashMap<>();
        kinds.forEach((code, as) -> byCode.put(code.value(), as));
        return code -> new Settled(Optional.ofNullable(byCode.get(code)), leftOut.contains(code));
    }

    // A list of items is held against each catalogue it speaks of; what is wrong with the list itself is told once.
    // Past the bound
    // problems are only counted, so nothing need be remembered.
    private void tellOnce(Problem problem) {
        if (told.size() >= Faults.DEFAULT_BOUND || told.add(problem)) {
            problems.accept(problem);
        }
    }

    /** The files of an edition. */
    private record Named(Path catalogue, Optional<Path> kinds, Optional<Path> leftOut, boolean isEveryListFound) {}

    private record Judged(Map<ItemCode, Classification> kinds, List<LeftOut> leftOut) {}

    /** The points of one edition, not made yet. */
    static final class Unmade {
        private final CatalogueSheet sheet;
        private final Judged items;
        private final PointsTerms terms;

        private Unmade(CatalogueSheet sheet, Judged items, PointsTerms terms) {
            this.sheet = sheet;
            this.items = items;
            this.terms = terms;
        }

        List<LeftOut> leftOut() {
            return items.leftOut();
        }

        /** The items, for what else an edition says of them. */
        Items items() {
            return sheet;
        }

        Catalogue made() {
            Set<ItemCode> out = leftOut().stream().map(LeftOut::item).collect(Collectors.toSet());
            return sheet.catalogue(items.kinds(), out, terms, terms.terms().everyDeductionEnds());
        }
    }
}
