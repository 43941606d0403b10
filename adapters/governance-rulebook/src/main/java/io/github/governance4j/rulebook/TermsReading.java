package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Terms;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.rulebook.claim.ObjectionFields;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.yaml.Fields;
import io.github.governance4j.rulebook.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads what an edition says about points apart from its catalogue: {@code redeemable}, {@code standing}, {@code deductions}, {@code objections}. Where
 * something is wrong {@code problems} is told an error and a harmless value stands in for it, since nothing is loaded then.
 */
final class TermsReading {
    private static final CellKind<ItemCode> ITEM = CellKind.id(ItemCode::new);
    private static final CellKind<Points> BASE = points(Points.ZERO);
    private static final CellKind<Points> SIZE = points(Points.ofHundredths(1));
    private static final Pattern DAY = Pattern.compile("[0-9]{2}-[0-9]{2}");
    private static final String MONTHS = "validity-months";

    private final Fields edition;
    private final CatalogueSheet catalogue;
    private final Consumer<Problem> problems;

    private TermsReading(Fields edition, CatalogueSheet catalogue, Consumer<Problem> problems) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.problems = problems;
    }

    static PointsTerms read(Fields edition, CatalogueSheet catalogue, Consumer<Problem> problems) {
        return new TermsReading(edition, catalogue, problems).read();
    }

    private PointsTerms read() {
        Optional<YamlNode> shortForm = edition.optional(MONTHS);
        if (shortForm.isPresent() && edition.optional("redeemable").isPresent()) {
            problems.accept(Problem.error(shortForm.get().at(), "VALIDITY_STATED_TWICE"));
        }
        Lifetimes redeemable = mapping(edition, "redeemable")
                .map(fields -> closed(fields, lifetimes(fields)))
                .orElseGet(() -> new Lifetimes(months(edition), Optional.empty(), Map.of(), Map.of()));
        Optional<Fields> standing = mapping(edition, "standing");
        Points base = standing.filter(fields -> fields.optional("base").isPresent())
                .flatMap(fields -> fields.plain("base", BASE, "NOT_A_NUMBER"))
                .orElse(Points.ZERO);
        Lifetimes counts =
                standing.map(fields -> closed(fields, lifetimes(fields))).orElse(Lifetimes.FOREVER);
        return new PointsTerms(redeemable, counts, new Terms(base, deductions(), objections()));
    }

    private ObjectionRules objections() {
        return mapping(edition, "objections")
                .flatMap(fields -> ObjectionFields.read(fields, problems))
                .orElse(ObjectionFields.Read.DEFAULT)
                .rules();
    }

    private Optional<Fields> mapping(Fields parent, String key) {
        return parent.optional(key).flatMap(node -> Fields.of(node, problems));
    }

    private static <T> T closed(Fields fields, T value) {
        fields.nothingElse();
        return value;
    }

    private Lifetimes lifetimes(Fields fields) {
        int months = months(fields);
        Optional<MonthDay> resetsOn = fields.optional("resets-on").isPresent()
                ? fields.value("resets-on", TermsReading::dayOfTheYear)
                : Optional.empty();
        Map<String, Integer> byLevel = new HashMap<>();
        mapping(fields, "by-level")
                .ifPresent(levels -> levels.numbers(0, Validity.MOST_MONTHS, (level, most) -> {
                    if (!catalogue.mayNameLevel(level.text())) {
                        problems.accept(level.warning("LEVEL_UNUSED").with("catalogue", catalogue.file()));
                    }
                    byLevel.put(level.text(), most);
                }));
        Map<ItemCode, Integer> byItem = new HashMap<>();
        mapping(fields, "by-item")
                .ifPresent(items -> items.numbers(
                        0,
                        Validity.MOST_MONTHS,
                        (cell, most) -> cell.as(ITEM, problems).ifPresent(code -> {
                            if (catalogue.lacks(code)) {
                                problems.accept(cell.error("UNKNOWN_ITEM")
                                        .with("catalogue", catalogue.file())
                                        .about(code.value()));
                            }
                            byItem.put(code, most);
                        })));
        return new Lifetimes(months, resetsOn, byLevel, byItem);
    }

    private static int months(Fields fields) {
        return fields.optional(MONTHS).isPresent()
                ? fields.number(MONTHS, 0, Validity.MOST_MONTHS).orElse(0)
                : 0;
    }

    private List<Terms.Decay> deductions() {
        List<YamlNode> nodes = edition.optional("deductions").isPresent()
                ? edition.list("deductions").orElse(List.of())
                : List.of();
        List<Terms.Decay> read = new ArrayList<>();
        for (YamlNode node : nodes) {
            Fields.of(node, problems).flatMap(this::decay).ifPresent(decay -> {
                if (!read.isEmpty() && !rises(read.get(read.size() - 1), decay)) {
                    problems.accept(Problem.error(node.at(), "DEDUCTIONS_NOT_IN_ORDER"));
                }
                read.add(decay);
            });
        }
        return read;
    }

    private Optional<Terms.Decay> decay(Fields fields) {
        boolean hasEnd = fields.optional("through").isPresent();
        Optional<Points> through = hasEnd ? fields.plain("through", SIZE, "NOT_A_NUMBER") : Optional.empty();
        Optional<Integer> months = fields.number(MONTHS, 0, Validity.MOST_MONTHS);
        fields.nothingElse();
        return hasEnd && through.isEmpty()
                ? Optional.empty()
                : months.map(lasts -> new Terms.Decay(through, new Validity(lasts)));
    }

    // The first entry that includes a size speaks, so one behind it that is not larger never would.
    private static boolean rises(Terms.Decay before, Terms.Decay next) {
        return before.through()
                .filter(end -> next.through()
                        .filter(through -> through.compareTo(end) <= 0)
                        .isEmpty())
                .isPresent();
    }

    private static Optional<MonthDay> dayOfTheYear(Cell cell, Consumer<Problem> problems) {
        if (cell.isEmpty()) {
            problems.accept(Problem.error(cell.at(), "MISSING_VALUE"));
            return Optional.empty();
        }
        if (DAY.matcher(cell.text()).matches()) {
            try {
                return Optional.of(MonthDay.parse("--" + cell.text()));
            } catch (DateTimeException noSuchDay) {
                // The same problem as any other text that is no day of the year.
            }
        }
        problems.accept(cell.error("NOT_A_DAY_OF_THE_YEAR"));
        return Optional.empty();
    }

    private static CellKind<Points> points(Points least) {
        return (cell, problems) -> {
            Optional<Points> points = cell.as(CellKind.POINTS, problems);
            if (points.isPresent()
                    && (points.get().compareTo(least) < 0 || points.get().compareTo(Worth.MOST) > 0)) {
                problems.accept(cell.error("NUMBER_OUT_OF_BOUNDS")
                        .with("least", PlainNumber.print(least))
                        .with("most", PlainNumber.print(Worth.MOST)));
                return Optional.empty();
            }
            return points;
        };
    }
}
