package io.github.governance4j.mediation.roster;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.mediation.MediatorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may mediate one dispute on one day, and why everybody else may not (选任范围). Made by {@link MediatorRoster#eligible}.
 *
 * <p>Those who may are numbered from 0 in the order of their ids; mechanisms that choose among them speak of them so. A reason is worked
 * out when asked for.
 */
public final class Eligibility {
    private final Numbered roster;
    private final Needs needs;
    private final Set<MediatorId> recused;
    private final LocalDate day;
    private final List<List<AreaId>> path;
    /** By place in this list: which row, and how many steps up the place they serve lies. */
    private final int[] rows;

    private final byte[] steps;

    Eligibility(Numbered roster, Needs needs, Set<MediatorId> recused, LocalDate day, List<List<AreaId>> path) {
        this.roster = roster;
        this.needs = needs;
        this.recused = Set.copyOf(recused);
        this.day = day;
        this.path = path;
        // By mediator: one more than the steps up, 0 for nobody. Nearest first, so the first one found stays.
        byte[] marks = new byte[roster.ids.length];
        int size = mark(marks);
        for (MediatorId id : this.recused) {
            int number = roster.number(id);
            if (number >= 0 && marks[number] != 0) {
                marks[number] = 0;
                size--;
            }
        }
        this.rows = new int[size];
        this.steps = new byte[size];
        for (int number = 0, at = 0; at < size; number++) {
            if (marks[number] != 0) {
                rows[at] = roster.row(number, day.toEpochDay());
                steps[at++] = (byte) (marks[number] - 1);
            }
        }
    }

    private int mark(byte[] marks) {
        long on = day.toEpochDay();
        boolean anybody = needs.bodies().isEmpty() && needs.languages().isEmpty();
        int size = 0;
        for (int step = 0; step < path.size(); step++) {
            for (AreaId name : path.get(step)) {
                for (int row : roster.serving(needs.kind(), name)) {
                    int number = roster.of[row];
                    if (marks[number] == 0 && roster.holds(row, on) && (anybody || fits(roster.rows[row]))) {
                        marks[number] = (byte) (step + 1);
                        size++;
                    }
                }
            }
        }
        return size;
    }

    private boolean fits(Mediator row) {
        return (needs.bodies().isEmpty() || needs.bodies().contains(row.body()))
                && (needs.languages().isEmpty() || row.languages().containsAll(needs.languages()));
    }

    /** {@return what the dispute asks of a mediator} */
    public Needs needs() {
        return needs;
    }

    /** {@return the day} */
    public LocalDate day() {
        return day;
    }

    /** {@return how many may mediate it} */
    public int size() {
        return rows.length;
    }

    /**
     * {@return one of those who may, as the roster says on the day}
     *
     * @param at 0 to {@link #size()}, excluded, in the order of the ids
     */
    public Mediator get(int at) {
        return roster.rows[rows[at]];
    }

    /**
     * {@return the place of a mediator among those who may; -1 if they may not}
     *
     * @param id the mediator
     */
    public int indexOf(MediatorId id) {
        int number = roster.number(id);
        if (number < 0) {
            return -1;
        }
        int low = 0;
        int high = rows.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = roster.of[rows[middle]];
            if (there == number) {
                return middle;
            }
            if (there < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /**
     * {@return how many steps above the place of the dispute the nearest area they serve lies; 0 for the place itself}
     *
     * @param at 0 to {@link #size()}, excluded
     */
    public int distance(int at) {
        return steps[at];
    }

    /** {@return everybody who may mediate it, by id} */
    public List<MediatorId> mediators() {
        MediatorId[] ids = new MediatorId[rows.length];
        for (int at = 0; at < ids.length; at++) {
            ids[at] = get(at).id();
        }
        return List.of(ids);
    }

    /**
     * {@return why a mediator may not; empty if they may}
     *
     * @param id any mediator, also one the roster does not know
     */
    public Optional<Ineligible> reason(MediatorId id) {
        return EligibilityWhy.reason(roster, needs, recused, day, path, id);
    }

    /**
     * {@return why a mediator may or may not: every condition, with what was looked at}
     *
     * @param id any mediator, also one the roster does not know
     */
    public Explanation why(MediatorId id) {
        return EligibilityWhy.why(roster, needs, recused, day, path, id);
    }

    /** {@return everybody in the roster on the day who may not, by id} */
    public List<MediatorId> excluded() {
        List<MediatorId> others = new ArrayList<>();
        for (MediatorId id : roster.ids) {
            if (roster.row(roster.number(id), day.toEpochDay()) >= 0 && indexOf(id) < 0) {
                others.add(id);
            }
        }
        return List.copyOf(others);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Eligibility that
                && needs.equals(that.needs)
                && recused.equals(that.recused)
                && day.equals(that.day)
                && path.equals(that.path)
                && Arrays.equals(roster.rows, that.roster.rows);
    }

    @Override
    public int hashCode() {
        return 31 * needs.hashCode() + Arrays.hashCode(rows);
    }

    /** For people debugging: who may. */
    @Override
    public String toString() {
        return mediators().toString();
    }
}
