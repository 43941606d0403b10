package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.rulebook.claim.Items;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.review.CatalogueReview;
import io.github.governance4j.rulebook.review.PlacedRule;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The rows of one catalogue file. */
final class CatalogueSheet implements Items {
    static final Columns COLUMNS = Columns.of(
                    "code",
                    "category",
                    "direction",
                    "title_zh",
                    "points_min",
                    "points_max",
                    "period_cap",
                    "unit",
                    "evidence")
            .about("code");

    private static final CellKind<ItemCode> CODE = CellKind.id(ItemCode::new);
    private static final int CODES_NAMED = 5;

    private final String file;
    private final List<ItemDraft> drafts = new ArrayList<>();
    private List<ItemRow> rows = List.of();
    private final Map<ItemCode, Integer> lines = new HashMap<>();
    private final Map<ItemCode, Direction> directions = new HashMap<>();
    private final Map<String, Cell> codes = new HashMap<>();
    private final Map<List<String>, Cell> titles = new HashMap<>();
    private final Set<String> levels = new HashSet<>();
    private final List<PlacedRule> words = new ArrayList<>();
    private Optional<CatalogueReview> review = Optional.empty();
    private boolean everyCodeRead = true;
    private boolean everyRowRead = true;

    private CatalogueSheet(String file) {
        this.file = file;
    }

    /** What stands in for a catalogue that could not be found: it may have held anything. */
    static CatalogueSheet unread() {
        CatalogueSheet sheet = new CatalogueSheet("");
        sheet.everyCodeRead = false;
        sheet.everyRowRead = false;
        return sheet;
    }

    static CatalogueSheet read(Path file, Consumer<Problem> problems) {
        return read(file.toString(), COLUMNS.open(file, problems), problems);
    }

    /** A catalogue that was just printed. */
    static CatalogueSheet reread(String text, Consumer<Problem> problems) {
        String name = "printed";
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return read(name, COLUMNS.open(in, name, problems), problems);
    }

    private static CatalogueSheet read(String file, CsvRows opened, Consumer<Problem> problems) {
        CatalogueSheet sheet = new CatalogueSheet(file);
        try (CsvRows rows = opened) {
            while (rows.hasNext()) {
                sheet.take(rows.next(), problems);
            }
            sheet.everyCodeRead &= rows.faultyRows() == 0 && !rows.columns().isEmpty();
        }
        sheet.holdAgainstEachOther(problems);
        return sheet;
    }

    private void take(Row row, Consumer<Problem> problems) {
        Cell cell = row.cell("code");
        Optional<ItemCode> code = cell.as(CODE, problems);
        if (code.isEmpty()) {
            everyCodeRead = false;
            return;
        }
        Integer before = lines.putIfAbsent(code.get(), cell.at().line());
        if (before != null) {
            problems.accept(cell.error("DUPLICATE_ITEM").with("line", before).about(cell.text()));
        }
        tellLikenesses(row, cell, problems);
        words.add(ItemWords.read(row, code.get()));
        Optional<ItemDraft> draft = ItemReading.read(row, code.get(), problems);
        everyRowRead &= draft.isPresent();
        draft.ifPresent(drafts::add);
    }

    private void holdAgainstEachOther(Consumer<Problem> problems) {
        List<ItemDraft> agreed = SharedCaps.agreed(drafts, lines::containsKey, problems);
        rows = SeriesReading.joined(agreed, everyCodeRead && everyRowRead, problems).stream()
                .map(ItemDraft::row)
                .toList();
        rows.forEach(row -> directions.put(row.code(), row.direction()));
        rows.forEach(row -> Lifetimes.level(row.evidence()).ifPresent(levels::add));
        drafts.clear();
    }

    // Not wrong, but more often a slip than meant.
    private void tellLikenesses(Row row, Cell code, Consumer<Problem> problems) {
        Cell like = codes.putIfAbsent(code.text().toLowerCase(Locale.ROOT), code);
        if (like != null && !like.text().equals(code.text())) {
            problems.accept(code.warning("CODE_DIFFERS_IN_CASE")
                    .with("other", like.text())
                    .with("line", like.at().line())
                    .about(code.text()));
        }
        Cell title = row.cell("title_zh");
        if (!title.isEmpty()) {
            Cell same = titles.putIfAbsent(List.of(row.cell("category").text(), title.text()), code);
            if (same != null) {
                problems.accept(Problem.info(title.at(), "SAME_TITLE")
                        .with("found", title.text())
                        .with("other", same.text())
                        .with("line", same.at().line())
                        .about(code.text()));
            }
        }
    }

    @Override
    public String file() {
        return file;
    }

    List<ItemRow> rows() {
        return rows;
    }

    /** What a review says of its items, those that have other faults included. */
    CatalogueReview review() {
        CatalogueReview made = review.orElseGet(() -> CatalogueReview.of(words));
        review = Optional.of(made);
        return made;
    }

    /** Whether the file surely has no item of that code; a row that could not be read might have been it. */
    @Override
    public boolean lacks(ItemCode code) {
        return everyCodeRead && !lines.containsKey(code);
    }

    @Override
    public Optional<Direction> direction(ItemCode code) {
        return Optional.ofNullable(directions.get(code));
    }

    /** Whether some item names that level; a row that could not be read might have. */
    boolean mayNameLevel(String level) {
        return !everyCodeRead || !everyRowRead || levels.contains(level);
    }

    /** One warning for all items nobody has classified or left out. */
    void tellUnclassified(Set<ItemCode> spokenOf, Consumer<Problem> problems) {
        List<String> unclassified = rows.stream()
                .map(ItemRow::code)
                .filter(code -> !spokenOf.contains(code))
                .map(ItemCode::value)
                .toList();
        if (!unclassified.isEmpty()) {
            problems.accept(Problem.warning(Position.startOf(file), "UNCLASSIFIED")
                    .with("count", unclassified.size())
                    .with("codes", firstOf(unclassified)));
        }
    }

    /** As many codes as a sentence can bear. */
    static String firstOf(List<String> codes) {
        String first = codes.stream().limit(CODES_NAMED).collect(Collectors.joining(", "));
        return codes.size() > CODES_NAMED ? first + ", …" : first;
    }

    /** The catalogue; asked only when nothing was wrong. A file alone says nothing of when deductions end, and then that is no fault. */
    Catalogue catalogue(
            Map<ItemCode, Classification> kinds, Set<ItemCode> leftOut, PointsTerms terms, boolean deductionsEnd) {
        List<Item> items = new ArrayList<>();
        for (ItemRow row : rows) {
            Item.Builder item = row.item(Optional.ofNullable(kinds.get(row.code())))
                    .validity(terms.redeemable().of(row))
                    .standingValidity(terms.standing().of(row));
            if (leftOut.contains(row.code())) {
                item.addSetAside(LeftOutSheet.SET_ASIDE);
            }
            if (row.direction() == Direction.DEDUCTION && !deductionsEnd) {
                item.addSetAside(PointsReading.WITHOUT_END);
            }
            items.add(item.build());
        }
        return Catalogue.of(items, terms.terms());
    }
}
