package io.github.governance4j.core.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Every area of a county, as it was on each day (区域).
 *
 * <pre>{@code
 * territory.path(new AreaId("G017"), day)   // [G017, V03, T1, county]
 * territory.successor(new AreaId("V02"), day) // V03, once V02 was merged into it
 * }</pre>
 *
 * <p>A day nobody has written of again answers as it did: rows added later, for later days, change no earlier answer. An id that is not known, or
 * not there on the day, is answered with nothing. A lookup costs the length of the answer, however many areas there are. Equal when levels and rows are. Immutable.
 */
public final class Territory {
    private static final Territory EMPTY =
            new Territory(LevelScheme.of(), TerritoryRows.of(LevelScheme.of(), List.of()));

    private final LevelScheme scheme;
    private final TerritoryRows rows;

    private Territory(LevelScheme scheme, TerritoryRows rows) {
        this.scheme = scheme;
        this.rows = rows;
    }

    /** {@return a territory without levels and areas} */
    public static Territory empty() {
        return EMPTY;
    }

    /**
     * {@return the territory of these areas}
     *
     * @param scheme its levels
     * @param areas its areas, several rows for one that changed, in any order
     * @throws IllegalArgumentException if {@link #faults} finds anything
     */
    public static Territory of(LevelScheme scheme, List<Area> areas) {
        TerritoryRows rows = TerritoryRows.of(scheme, areas);
        List<PlaceFault> faults = TerritoryCheck.faults(rows);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.size() + " faults in a territory, first: " + faults.get(0));
        }
        return new Territory(scheme, rows);
    }

    /**
     * {@return everything that is wrong with areas, in the order of the rows; empty if {@link #of} will take them}
     *
     * @param scheme the levels
     * @param areas the areas
     */
    public static List<PlaceFault> faults(LevelScheme scheme, List<Area> areas) {
        return TerritoryCheck.faults(TerritoryRows.of(scheme, areas));
    }

    /** {@return its levels} */
    public LevelScheme scheme() {
        return scheme;
    }

    /** {@return every row, as it was given} */
    public List<Area> areas() {
        return rows.spans().rows();
    }

    /**
     * {@return the areas there are on a day, in the order they were given}
     *
     * @param day the day
     */
    public List<Area> on(LocalDate day) {
        return areas().stream().filter(area -> area.holdsOn(day)).toList();
    }

    /**
     * {@return an area as it is on a day; empty if there is none of that name then}
     *
     * @param id its name
     * @param day the day
     */
    public Optional<Area> area(AreaId id, LocalDate day) {
        int row = rows.spans().on(rows.spans().number(id), day.toEpochDay());
        return row < 0 ? Optional.empty() : Optional.of(rows.spans().row(row));
    }

    /**
     * The area and everything it lies in.
     *
     * @param id an area
     * @param day the day
     * @return the area itself first, the top level last; empty if it is not there on the day
     */
    public List<AreaId> path(AreaId id, LocalDate day) {
        List<AreaId> path = new ArrayList<>(8);
        long epochDay = day.toEpochDay();
        int row = rows.spans().on(rows.spans().number(id), epochDay);
        while (row >= 0) {
            path.add(rows.spans().row(row).id());
            row = rows.parentRow(row, epochDay);
        }
        return List.copyOf(path);
    }

    /**
     * Whether an area lies in another.
     *
     * @param inner an area
     * @param outer another, or the same
     * @param day the day
     * @return whether {@code outer} is on the path of {@code inner}; false if either is not there on the day
     */
    public boolean within(AreaId inner, AreaId outer, LocalDate day) {
        long epochDay = day.toEpochDay();
        int wanted = rows.spans().number(outer);
        int row = rows.spans().on(rows.spans().number(inner), epochDay);
        while (row >= 0) {
            if (rows.spans().numberOf(row) == wanted) {
                return true;
            }
            row = rows.parentRow(row, epochDay);
        }
        return false;
    }

    /**
     * What an area lies in on one level.
     *
     * @param id an area
     * @param level the level
     * @param day the day
     * @return the area itself if it is on that level, or the one it lies in; empty if there is none
     */
    public Optional<AreaId> above(AreaId id, LevelId level, LocalDate day) {
        OptionalInt wanted = scheme.rank(level);
        long epochDay = day.toEpochDay();
        int row = rows.spans().on(rows.spans().number(id), epochDay);
        while (row >= 0 && wanted.isPresent() && rows.rank(row) >= wanted.getAsInt()) {
            if (rows.rank(row) == wanted.getAsInt()) {
                return Optional.of(rows.spans().row(row).id());
            }
            row = rows.parentRow(row, epochDay);
        }
        return Optional.empty();
    }

    /**
     * {@return what lies immediately in an area on a day, by id; also what lay in an area that became it}
     *
     * @param id an area
     * @param day the day
     */
    public List<AreaId> children(AreaId id, LocalDate day) {
        long epochDay = day.toEpochDay();
        int[] children = rows.childRows(rows.spans().number(id), epochDay);
        return Arrays.stream(children)
                .mapToObj(row -> rows.spans().row(row).id())
                .sorted()
                .toList();
    }

    /**
     * What bears the name of an area on a day, or took its place by then.
     *
     * @param id an area as somebody once wrote it
     * @param day the day
     * @return the area itself while it is there, or what it became, or what that became; empty before its first day and if it ended without a successor
     */
    public Optional<AreaId> successor(AreaId id, LocalDate day) {
        int number = rows.resolve(rows.spans().number(id), day.toEpochDay());
        return number < 0 ? Optional.empty() : Optional.of(rows.spans().id(number));
    }

    /**
     * Every name that leads to an area on a day.
     *
     * @param id an area
     * @param day the day
     * @return its own first, then, by id, those of the areas that became it; empty if it is not there on the day
     */
    public List<AreaId> names(AreaId id, LocalDate day) {
        long epochDay = day.toEpochDay();
        int number = rows.spans().number(id);
        return rows.spans().on(number, epochDay) < 0 ? List.of() : names(number, epochDay);
    }

    private List<AreaId> names(int number, long epochDay) {
        int[] former = rows.leadingTo(number, epochDay);
        if (former.length == 0) {
            return List.of(rows.spans().id(number));
        }
        List<AreaId> names = new ArrayList<>();
        for (int one : former) {
            names.add(rows.spans().id(one));
        }
        names.sort(null);
        names.add(0, rows.spans().id(number));
        return List.copyOf(names);
    }

    /**
     * Everything an area lies in, by every name that leads to it: what {@link #successor}, {@link #path} and {@link #names} say together.
     *
     * @param id an area as somebody once wrote it
     * @param day the day
     * @return the names of what it is on the day first, those of the top level last; empty if nothing took its place
     */
    public List<List<AreaId>> upward(AreaId id, LocalDate day) {
        long epochDay = day.toEpochDay();
        int row = rows.spans().on(rows.resolve(rows.spans().number(id), epochDay), epochDay);
        int steps = 0;
        for (int up = row; up >= 0; up = rows.parentRow(up, epochDay)) {
            steps++;
        }
        List<AreaId>[] upward = newArray(steps);
        for (int step = 0; step < steps; step++, row = rows.parentRow(row, epochDay)) {
            upward[step] = names(rows.spans().numberOf(row), epochDay);
        }
        return List.of(upward);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // nothing else is ever put in
    private static List<AreaId>[] newArray(int size) {
        return new List[size];
    }

    /**
     * How many households an area has.
     *
     * @param id an area
     * @param day the day
     * @return what its own row says, or else the sum of the regular areas in it; empty if none of them says anything
     * @throws ArithmeticException if the sum does not fit 64 bits
     */
    public OptionalLong load(AreaId id, LocalDate day) {
        int row = rows.spans().on(rows.spans().number(id), day.toEpochDay());
        return row < 0 ? OptionalLong.empty() : rows.load(row, day.toEpochDay());
    }

    /** Whether any row has that id. */
    boolean knows(AreaId id) {
        return rows.spans().number(id) >= 0;
    }

    /** The first day on which a dated thing holds while neither an area nor what became of it is there; empty if there is no such day. */
    Optional<Long> firstWithout(AreaId id, Dated dated) {
        long last = dated.lastDay().map(LocalDate::toEpochDay).orElse(Spans.ENDLESS);
        int number = rows.spans().number(id);
        for (long day = dated.firstDay().toEpochDay(); day <= last; ) {
            int row = rows.spans().on(rows.resolve(number, day), day);
            if (row < 0) {
                return Optional.of(day);
            }
            if (rows.changes(row) == Spans.ENDLESS) {
                return Optional.empty();
            }
            day = rows.changes(row);
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Territory that && scheme.equals(that.scheme) && areas().equals(that.areas());
    }

    @Override
    public int hashCode() {
        return areas().hashCode();
    }

    /** For people debugging: how many ids and rows it has. */
    @Override
    public String toString() {
        return rows.spans().size() + " areas in " + rows.spans().rows().size() + " rows of " + scheme;
    }
}
