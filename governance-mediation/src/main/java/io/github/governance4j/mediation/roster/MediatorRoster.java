package io.github.governance4j.mediation.roster;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Territory;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.numbering.Bits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every mediator of a county, as they were on each day (调解员名册).
 *
 * <pre>{@code
 * Eligibility who = roster.eligible(Needs.of(neighbours, grid), recused, day, territory);
 * who.mediators();             // everybody who may mediate, by id
 * who.reason(new MediatorId("m-7")); // RECUSED
 * }</pre>
 *
 * <p>The order of the rows means nothing: two rosters are equal when their rows are, in any order. Immutable.
 */
public final class MediatorRoster {
    /** The longest term of a committee member, in years: 人民调解法 art. 9. They may be elected again, in a further row. */
    public static final int TERM_YEARS = 3;

    private static final MediatorRoster EMPTY = new MediatorRoster(List.of());

    private final Numbered numbered;

    private MediatorRoster(List<Mediator> rows) {
        this.numbered = new Numbered(rows);
    }

    /** {@return a roster of nobody} */
    public static MediatorRoster empty() {
        return EMPTY;
    }

    /**
     * {@return the roster of these rows}
     *
     * @param rows several rows for one who changed, in any order
     * @throws IllegalArgumentException if {@link #faults} finds anything
     */
    public static MediatorRoster of(List<Mediator> rows) {
        List<RosterFault> faults = faults(rows);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.size() + " faults in a roster, first: " + faults.get(0));
        }
        return new MediatorRoster(rows);
    }

    /**
     * {@return what is wrong with the rows by themselves, in their order; empty if {@link #of} will take them}
     *
     * @param rows the rows
     */
    public static List<RosterFault> faults(List<Mediator> rows) {
        return RosterCheck.faults(rows);
    }

    /**
     * {@return what is wrong with the rows where they are to hold, in their order}
     *
     * @param rows the rows
     * @param place the areas and bodies they name
     */
    public static List<RosterFault> faults(List<Mediator> rows, Place place) {
        return RosterCheck.faults(rows, place);
    }

    /** {@return every row, by mediator and first day} */
    public List<Mediator> rows() {
        return List.of(numbered.rows);
    }

    /**
     * {@return a mediator as the roster says on a day; empty if it says nothing}
     *
     * @param id the name
     * @param day the day
     */
    public Optional<Mediator> mediator(MediatorId id, LocalDate day) {
        int row = numbered.row(id, day.toEpochDay());
        return row < 0 ? Optional.empty() : Optional.of(numbered.rows[row]);
    }

    /**
     * {@return everybody the roster lists on a day, by id, whether they take cases or not}
     *
     * @param day the day
     */
    public List<Mediator> on(LocalDate day) {
        List<Mediator> there = new ArrayList<>();
        for (int row : Bits.all(numbered.on(day.toEpochDay()))) {
            there.add(numbered.rows[row]);
        }
        return List.copyOf(there);
    }

    /**
     * {@return the members of a committee on a day, by id, without those who were removed}
     *
     * @param committee its body
     * @param day the day
     */
    public List<Mediator> members(BodyId committee, LocalDate day) {
        return on(day).stream()
                .filter(row -> row.body().equals(committee))
                .filter(row -> row.engagement() == Engagement.COMMITTEE_MEMBER)
                .filter(row -> row.status() != MediatorStatus.REMOVED)
                .toList();
    }

    /**
     * Who may mediate a dispute.
     *
     * <p>A mediator serves an area with everything in it, by whatever name it ever bore. How busy somebody is does not matter here: that
     * is for the choice among those who may.
     *
     * @param needs what the dispute asks of a mediator
     * @param recused who is not to mediate it, whoever else may; {@link Recusals#of} and what parties asked for
     * @param day the day
     * @param territory the areas
     * @return everybody who may, and why the others may not
     */
    public Eligibility eligible(Needs needs, Set<MediatorId> recused, LocalDate day, Territory territory) {
        return new Eligibility(numbered, needs, recused, day, territory.upward(needs.area(), day));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MediatorRoster that && Arrays.equals(numbered.rows, that.numbered.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbered.rows);
    }

    /** For people debugging: how many there are. */
    @Override
    public String toString() {
        return numbered.ids().size() + " mediators in " + numbered.rows.length + " rows";
    }
}
