package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Faults;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.rulebook.csv.CsvPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A points catalogue as CSV (积分目录文件): one item a row, in the columns {@code
 * code,category,direction,title_zh,points_min,points_max,period_cap,unit,evidence}, in any order.
 *
 * <pre>{@code
 * code,category,direction,title_zh,points_min,points_max,period_cap,unit,evidence
 * QS001,公共事务,+,参加公共劳动,2,2,10/月,次,签到表
 * }</pre>
 *
 * <p>Points are magnitudes, the sign stands in {@code direction}. A cap counts points, not times, for the item alone, in a {@code 月},
 * {@code 季}, {@code 半年}, {@code 年} or {@code 终身}; an empty one is none. What is not expressible yet is a warning and keeps its item out of force
 * without losing it: points from–to or {@code ALL} ({@code WORTH_NOT_EXPRESSIBLE}), a unit other than {@code 次} ({@code
 * UNIT_NOT_EXPRESSIBLE}), any other cap ({@code CAP_NOT_UNDERSTOOD}). Items nobody classified give one warning a file, {@code
 * UNCLASSIFIED}.
 */
public final class CatalogueCsv {
    private CatalogueCsv() {}

    /**
     * Reads a catalogue alone. Nobody has classified its items, so none is in force.
     *
     * @param file the catalogue
     * @return the catalogue, its items valid for ever; or every fault in it
     */
    public static Reading<Catalogue> read(Path file) {
        Faults faults = Faults.in(file.toString());
        CatalogueSheet sheet = CatalogueSheet.read(file, faults::add);
        sheet.tellUnclassified(Map.of(), faults::add);
        return faults.reading(() -> sheet.catalogue(Map.of(), Validity.FOREVER));
    }

    /**
     * Reads a catalogue and its classification.
     *
     * @param file the catalogue
     * @param kinds the file with the columns {@code item,kind,effect,bearer,by}
     * @return the catalogue, its items valid for ever; or every fault in either
     */
    public static Reading<Catalogue> read(Path file, Path kinds) {
        Faults faults = Faults.in(file.toString());
        CatalogueSheet sheet = CatalogueSheet.read(file, faults::add);
        Map<ItemCode, Classification> classified = KindsSheet.read(kinds, sheet, faults::add);
        sheet.tellUnclassified(classified, faults::add);
        return faults.reading(() -> sheet.catalogue(classified, Validity.FOREVER));
    }

    /**
     * Prints a catalogue so that reading it back gives the same items, validity and classification apart: those stand in other files.
     *
     * @param catalogue what to print
     * @return the text of the file
     * @throws IllegalArgumentException if an item's cap is shared: this form has no words for that
     */
    public static String print(Catalogue catalogue) {
        return printed(
                List.of(
                        "code",
                        "category",
                        "direction",
                        "title_zh",
                        "points_min",
                        "points_max",
                        "period_cap",
                        "unit",
                        "evidence"),
                catalogue.items().stream().map(CatalogueCsv::row).toList());
    }

    /**
     * Prints who classified what, for the items that are classified.
     *
     * @param catalogue the classified catalogue
     * @return the text of the file
     */
    public static String printKinds(Catalogue catalogue) {
        return printed(
                List.of("item", "kind", "effect", "bearer", "by"),
                catalogue.items().stream()
                        .flatMap(item -> item.classification().stream()
                                .map(as -> List.of(
                                        item.code(),
                                        as.kind().name(),
                                        as.effect().name(),
                                        as.bearer().name(),
                                        as.by().value())))
                        .toList());
    }

    private static List<String> row(Item item) {
        Worth.AsWritten worth = item.worth().match(written(item));
        return List.of(
                item.code(),
                item.category(),
                ItemReading.sign(item.direction()),
                item.title(),
                worth.least(),
                worth.most(),
                worth.cap(),
                worth.unit(),
                item.evidence());
    }

    private static Worth.Cases<Worth.AsWritten> written(Item item) {
        return new Worth.Cases<>() {
            @Override
            public Worth.AsWritten fixed(Worth.Fixed worth) {
                String points = PlainNumber.print(worth.points());
                return new Worth.AsWritten(points, points, "次", capText(item));
            }

            @Override
            public Worth.AsWritten asWritten(Worth.AsWritten worth) {
                return worth;
            }
        };
    }

    private static String capText(Item item) {
        Optional<CapGroup> shared = item.cap()
                .map(cap -> cap.group())
                .filter(group -> !group.value().equals(item.code()));
        if (shared.isPresent()) {
            throw new IllegalArgumentException(
                    "a cap shared as " + shared.get() + " cannot be printed: " + item.code());
        }
        return item.cap().map(CapText::print).orElse("");
    }

    private static String printed(List<String> header, List<List<String>> rows) {
        StringWriter out = new StringWriter();
        try (CsvPrinter printer = CsvPrinter.to(out)) {
            printer.row(header);
            rows.forEach(printer::row);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string cannot fail to be written", impossible);
        }
        return out.toString();
    }
}
