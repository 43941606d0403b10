package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Faults;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.rulebook.csv.CsvPrinter;
import io.github.governance4j.rulebook.review.ReviewList;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A points catalogue as CSV (积分目录文件): one item a row, in the columns {@code
 * code,category,direction,title_zh,points_min,points_max,period_cap,unit,evidence}, in any order.
 *
 * <pre>{@code
 * code,category,direction,title_zh,points_min,points_max,period_cap,unit,evidence
 * QS001,公共事务,+,参加公共劳动,2,2,10/月,次,签到表
 * }</pre>
 *
 * <p>Points are magnitudes, the sign stands in {@code direction}. A row is one item, and says what one act is worth in one of these ways:
 *
 * <ul>
 *   <li>{@code points_min} and {@code points_max} the same: fixed; different: whoever records it chooses, ends included.
 *   <li>{@code ALL} in both, for a deduction: all standing.
 *   <li>Unit {@code 累计档}: a step of a ladder; the title says which total reaches it, {@code 年度志愿服务累计满10小时}.
 *   <li>Unit {@code 按额}: a band of a scale; the title says where it lies and what it pays for, {@code 捐款1001至5000元(每400元1分)}.
 *       Bands are marginal and join: where one ends the next begins, and the first begins at nothing. {@code points_max} limits what one
 *       act earns in the band where its width does not; in an open band, unless the cap is just what all bands together come to.
 *   <li>Any other unit: {@code 次} for each act, {@code 项} for an item of the village's own, {@code 月}, {@code 季}, {@code 半年}, {@code 年} or
 *       {@code 终身} for once in that time, the same behind {@code 家庭成员/} for each member.
 * </ul>
 *
 * <p>A cap counts points, not times: {@code 3/年} for the item alone, {@code 2/季/人} for each member, {@code 区级平台捐款合计40/年} for all items that
 * say the same words; several stand with {@code ；} between them. Steps and bands belong together when category, title without its numbers,
 * cap and evidence are the same.
 *
 * <p>What is none of this is a warning and keeps its item out of force without losing it: {@code WORTH_NOT_EXPRESSIBLE}, {@code
 * UNIT_NOT_EXPRESSIBLE}, {@code CAP_NOT_UNDERSTOOD}, {@code STEPS_DO_NOT_RISE}, {@code BANDS_DO_NOT_JOIN}, {@code CAPS_DIFFER} (two items
 * state one shared cap with different numbers). Items nobody classified give one warning a file, {@code UNCLASSIFIED}.
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
        return check(file, Optional.empty(), false).reading();
    }

    /**
     * Reads a catalogue alone, and reviews what it says.
     *
     * @param file the catalogue
     * @return what {@link #read(Path)} answers, and beside it the review; also where the catalogue could not be read, of the rows whose words
     *     could
     */
    public static Checked<Catalogue> check(Path file) {
        return check(file, Optional.empty(), true);
    }

    /**
     * Reads a catalogue and its classification.
     *
     * @param file the catalogue
     * @param kinds the file with the columns {@code item,kind,effect,bearer,by}, and {@code on,why} where they are written down
     * @return the catalogue, its items valid for ever; or every fault in either
     */
    public static Reading<Catalogue> read(Path file, Path kinds) {
        return check(file, Optional.of(kinds), false).reading();
    }

    /**
     * Reads a catalogue and its classification, and reviews what it says.
     *
     * @param file the catalogue
     * @param kinds the file with the columns {@code item,kind,effect,bearer,by}, and {@code on,why} where they are written down
     * @return what {@link #read(Path, Path)} answers, and beside it the review
     */
    public static Checked<Catalogue> check(Path file, Path kinds) {
        return check(file, Optional.of(kinds), true);
    }

    private static Checked<Catalogue> check(Path file, Optional<Path> kindsFile, boolean isReviewed) {
        Faults faults = Faults.in(file.toString());
        ReviewList review = new ReviewList(file.toString());
        CatalogueSheet sheet = CatalogueSheet.read(file, faults::add);
        KindsSheet sheetOfKinds = kindsFile
                .map(kinds -> KindsSheet.read(kinds, sheet, faults::add))
                .orElseGet(KindsSheet::none);
        Map<ItemCode, Classification> kinds = sheetOfKinds.kinds();
        if (sheetOfKinds.isEveryItemRead()) {
            sheet.tellUnclassified(sheetOfKinds.spokenOf(), faults::add);
        }
        if (isReviewed) {
            sheetOfKinds.tellWithoutEffect(sheet.review(), review::add);
            sheet.review().tell(PointsReading.settled(kinds, Set.of()), review::add);
        }
        return new Checked<>(
                faults.reading(() -> sheet.catalogue(kinds, Set.of(), PointsTerms.NONE, true)), review.problems());
    }

    /**
     * Prints a catalogue so that reading it back gives the same items; validity, classification and what is left out by hand apart:
     * those stand in other files.
     *
     * @param catalogue what to print
     * @return the text of the file
     * @throws IllegalArgumentException if the columns have no words for an item: a step or band whose title does not say so, a series or
     *     shared cap named otherwise than a file names it, an open band that neither itself nor a cap limits
     */
    public static String print(Catalogue catalogue) {
        String text = printed(
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
                new RowPrinting(catalogue).rows());
        RowPrinting.checkReadsBack(catalogue, text);
        return text;
    }

    /**
     * Prints who classified what, for the items that are classified; with the columns {@code on} and {@code why} if any of them has a day
     * or a reason.
     *
     * @param catalogue the classified catalogue
     * @return the text of the file
     */
    public static String printKinds(Catalogue catalogue) {
        List<Item> classified = catalogue.items().stream()
                .filter(item -> item.classification().isPresent())
                .toList();
        boolean isReasoned = classified.stream()
                .flatMap(item -> item.classification().stream())
                .anyMatch(as -> as.on().isPresent() || !as.why().isEmpty());
        List<String> header = new ArrayList<>(List.of("item", "kind", "effect", "bearer", "by"));
        if (isReasoned) {
            header.addAll(List.of("on", "why"));
        }
        return printed(
                header,
                classified.stream()
                        .map(item -> cells(item.code(), item.classification().orElseThrow())
                                .subList(0, header.size()))
                        .toList());
    }

    private static List<String> cells(String item, Classification as) {
        return List.of(
                item,
                as.kind().name(),
                as.effect().name(),
                as.bearer().name(),
                as.by().value(),
                as.on().map(LocalDate::toString).orElse(""),
                as.why());
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
