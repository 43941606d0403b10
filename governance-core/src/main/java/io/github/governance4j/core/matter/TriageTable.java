package io.github.governance4j.core.matter;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.CategoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Which matters are small and which are big (小事大事初判表): the first row that speaks of a matter, or else the fallback.
 *
 * <pre>{@code
 * TriageTable table = TriageTable.of(categories, List.of(TriageRow.of(Size.BIG).peopleAtLeast(10).build()), Size.SMALL);
 * table.triage(neighbours, 12, OptionalLong.empty(), false).size() // BIG, by row 1
 * }</pre>
 *
 * <p>Pure: the same matter gets the same answer. Equal when kinds, rows and fallback are. Immutable.
 */
public final class TriageTable {
    /** Which row decided how big a matter is; row 0 is the fallback. */
    public static final Rule TRIAGE = Rule.of(
            "matter.triage",
            Slot.id("category"),
            Slot.count("people"),
            Slot.flag("money-known"),
            Slot.money("money"),
            Slot.flag("several-areas"),
            Slot.code("size"),
            Slot.count("row"));

    /** What one row asks for, and whether the matter is so; 0 and an empty kind ask for nothing. */
    public static final Rule ROW = Rule.of(
            "matter.triage.row",
            Slot.count("row"),
            Slot.text("row-category"),
            Slot.count("people-at-least"),
            Slot.money("money-at-least"),
            Slot.flag("asks-several-areas"),
            Slot.code("size"));

    private final Categories categories;
    private final List<TriageRow> rows;
    private final Size fallback;

    private TriageTable(Categories categories, List<TriageRow> rows, Size fallback) {
        this.categories = categories;
        this.rows = rows;
        this.fallback = fallback;
    }

    /**
     * {@return a table}
     *
     * @param categories the kinds of matters
     * @param rows in the order they are asked
     * @param fallback how big a matter is that no row speaks of
     */
    public static TriageTable of(Categories categories, List<TriageRow> rows, Size fallback) {
        return new TriageTable(categories, List.copyOf(rows), fallback);
    }

    /** {@return the rows, in the order they are asked} */
    public List<TriageRow> rows() {
        return rows;
    }

    /** {@return how big a matter is that no row speaks of} */
    public Size fallback() {
        return fallback;
    }

    /**
     * How big a matter is.
     *
     * @param category its kind
     * @param people how many people it concerns, 0 or more
     * @param money what is at stake, in fen; empty if nobody named an amount, and then no row that asks for one speaks
     * @param severalAreas whether it spans several areas
     * @return the answer of the first row that speaks, or the fallback
     */
    public Triaged triage(CategoryId category, long people, OptionalLong money, boolean severalAreas) {
        List<CategoryId> lineage = categories.lineage(category);
        List<Explanation> asked = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            TriageRow row = rows.get(i);
            if (row.category().isEmpty() || lineage.contains(row.category().get())) {
                boolean speaks = people >= row.peopleAtLeast().orElse(0)
                        && (row.moneyAtLeast().isEmpty()
                                || (money.isPresent()
                                        && money.getAsLong()
                                                >= row.moneyAtLeast().getAsLong()))
                        && (severalAreas || !row.severalAreas());
                asked.add(finding(row, i + 1, speaks));
                if (speaks) {
                    return answer(category, people, money, severalAreas, row.size(), i + 1, asked);
                }
            }
        }
        return answer(category, people, money, severalAreas, fallback, 0, asked);
    }

    private static Explanation finding(TriageRow row, int number, boolean speaks) {
        return ROW.says(speaks)
                .count(number)
                .text(row.category().map(CategoryId::value).orElse(""))
                .count(row.peopleAtLeast().orElse(0))
                .money(row.moneyAtLeast().orElse(0))
                .flag(row.severalAreas())
                .code(row.size())
                .build();
    }

    private static Triaged answer(
            CategoryId category,
            long people,
            OptionalLong money,
            boolean severalAreas,
            Size size,
            int row,
            List<Explanation> asked) {
        Finding why = TRIAGE.says(row > 0)
                .id(category.value())
                .count(people)
                .flag(money.isPresent())
                .money(money.orElse(0))
                .flag(severalAreas)
                .code(size)
                .count(row);
        asked.forEach(why::because);
        return new Triaged(size, row == 0 ? OptionalInt.empty() : OptionalInt.of(row), why.build());
    }

    /** {@return the kinds that no other belongs to and no row speaks of, whatever a matter is like} */
    public List<CategoryId> gaps() {
        return categories.leaves().stream()
                .filter(leaf -> rows.stream().noneMatch(row -> includes(row.category(), Optional.of(leaf))))
                .toList();
    }

    /** {@return the rows that never speak, since one before them asks for no more than they do} */
    public List<Overlap> overlaps() {
        List<Overlap> overlaps = new ArrayList<>();
        for (int silent = 1; silent < rows.size(); silent++) {
            for (int before = 0; before < silent; before++) {
                if (asksNoMore(rows.get(before), rows.get(silent))) {
                    overlaps.add(new Overlap(silent + 1, before + 1));
                    break;
                }
            }
        }
        return List.copyOf(overlaps);
    }

    private boolean asksNoMore(TriageRow row, TriageRow than) {
        return includes(row.category(), than.category())
                && row.peopleAtLeast().orElse(0) <= than.peopleAtLeast().orElse(0)
                && row.moneyAtLeast().orElse(0) <= than.moneyAtLeast().orElse(0)
                && (!row.severalAreas() || than.severalAreas());
    }

    private boolean includes(Optional<CategoryId> wide, Optional<CategoryId> narrow) {
        return wide.isEmpty()
                || (narrow.isPresent() && categories.lineage(narrow.get()).contains(wide.get()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TriageTable that
                && categories.equals(that.categories)
                && rows.equals(that.rows)
                && fallback == that.fallback;
    }

    @Override
    public int hashCode() {
        return 31 * rows.hashCode() + fallback.hashCode();
    }

    @Override
    public String toString() {
        return rows + ", else " + fallback;
    }
}
