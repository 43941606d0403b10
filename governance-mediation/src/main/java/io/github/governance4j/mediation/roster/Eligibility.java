package io.github.governance4j.mediation.roster;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.numbering.Bits;
import io.github.governance4j.mediation.roster.Numbered.Serving;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may mediate one dispute on one day, and why everybody else may not (选任范围). Made by {@link MediatorRoster#eligible}.
 *
 * <p>Those who may are numbered from 0 in the order of their ids; mechanisms that choose among them speak of them so. A reason is worked
 * out when asked for.
 */
public final class Eligibility {
    /** After how many look-ups by place everybody's row is written down: one or two do not pay for it. */
    private static final int FEW = 4;

    private final Numbered roster;
    private final Needs needs;
    private final Set<MediatorId> recused;
    private final LocalDate day;
    private final List<List<AreaId>> path;
    /** By steps up: the rows that serve a place so near or nearer. The last is all of them, and without those who are recused. */
    private final long[][] within;

    private final long[] rows;
    /** Each row by its place. Worked out from {@link #rows} by whichever thread needs it, and always the same. */
    private @Nullable Places places;

    private int asked;

    Eligibility(Numbered roster, Needs needs, Set<MediatorId> recused, LocalDate day, List<List<AreaId>> path) {
        this.roster = roster;
        this.needs = needs;
        this.recused = Set.copyOf(recused);
        this.day = day;
        this.path = path;
        this.within = new long[Math.max(1, path.size())][];
        this.rows = new long[roster.words()];
        within[within.length - 1] = rows;
        mark();
        if (!needs.bodies().isEmpty() || !needs.languages().isEmpty()) {
            for (int row : Bits.all(rows)) {
                if (!fits(roster.rows[row])) {
                    Bits.clear(rows, row);
                }
            }
        }
        if (!recused.isEmpty()) {
            for (MediatorId id : recused) {
                int row = roster.rowIn(rows, id);
                if (row >= 0) {
                    Bits.clear(rows, row);
                }
            }
        }
    }

    private void mark() {
        Map<AreaId, Serving> serving = roster.serving(needs.kind());
        long[] holding = roster.on(day.toEpochDay());
        for (int step = 0; step < path.size(); step++) {
            List<AreaId> names = path.get(step);
            for (int name = 0; name < names.size(); name++) {
                Serving there = serving.get(names.get(name));
                if (there != null) {
                    there.addTo(rows, holding);
                }
            }
            if (step < path.size() - 1) {
                within[step] = rows.clone();
            }
        }
    }

    private boolean fits(Mediator row) {
        return (needs.bodies().isEmpty() || needs.bodies().contains(row.body()))
                && (needs.languages().isEmpty() || row.languages().containsAll(needs.languages()));
    }

    private int row(int at) {
        if (at < 0) {
            throw new IndexOutOfBoundsException("places are counted from 0: " + at);
        }
        Places known = places;
        if (known == null && ++asked > FEW) {
            known = new Places(Bits.all(rows));
            places = known;
        }
        return known == null ? Bits.select(rows, at) : known.rows[at];
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
        return Bits.count(rows);
    }

    /**
     * {@return one of those who may, as the roster says on the day}
     *
     * @param at 0 to {@link #size()}, excluded, in the order of the ids
     */
    public Mediator get(int at) {
        return roster.rows[row(at)];
    }

    /**
     * {@return the place of a mediator among those who may; -1 if they may not}
     *
     * @param id the mediator
     */
    public int indexOf(MediatorId id) {
        int row = roster.rowIn(rows, id);
        return row < 0 ? -1 : Bits.countBelow(rows, row);
    }

    /**
     * {@return how many steps above the place of the dispute the nearest area they serve lies; 0 for the place itself}
     *
     * @param at 0 to {@link #size()}, excluded
     */
    public int distance(int at) {
        int row = row(at);
        int steps = 0;
        while (!Bits.has(within[steps], row)) {
            steps++;
        }
        return steps;
    }

    /** {@return everybody who may mediate it, by id} */
    public List<MediatorId> mediators() {
        List<MediatorId> ids = new ArrayList<>();
        for (int row : Bits.all(rows)) {
            ids.add(roster.rows[row].id());
        }
        return List.copyOf(ids);
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
        for (int row : Bits.all(roster.on(day.toEpochDay()))) {
            if (!Bits.has(rows, row)) {
                others.add(roster.rows[row].id());
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

    /** Its field is final, so that whoever sees it sees all of it. */
    private static final class Places {
        private final int[] rows;

        Places(int[] rows) {
            this.rows = rows;
        }
    }
}
