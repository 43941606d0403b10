package io.github.governance4j.mediation.dispute;

import io.github.governance4j.core.place.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who is at odds, and who acts for whom (当事人、监护人与代理人).
 *
 * <pre>{@code
 * Parties wang = Parties.of(List.of(new Party(a, Side.APPLICANT), new Party(child, Side.RESPONDENT)))
 *         .withMinors(Set.of(child), List.of(new Guardian(child, mother)));
 * wang.capacity(mother, child)   // GUARDIAN
 * wang.mayAssent(child, child)   // false: the guardian does
 * }</pre>
 *
 * <p>Two to {@link #MOST} persons, at least one on each side. Nobody acts on both, be it as a party, a guardian, a representative or several
 * of these (民法典 art. 168; that both sides cannot allow it either is ours). Nothing but ids: neither names nor ages. Equal when the
 * same persons are on the same sides with the same people acting for them, in whatever order they were named. Immutable.
 */
public final class Parties {
    /** The most persons in one dispute: 200 (ours). */
    public static final int MOST = 200;
    /** The most representatives of one side: 5 (宁波市人民调解条例 art. 20). */
    public static final int MOST_REPRESENTATIVES = 5;
    /** Stands in a {@link PartiesFault} where it is nobody in particular. */
    static final String NOBODY = "";

    private static final Comparator<Party> BY_PERSON =
            Comparator.comparing(Party::person).thenComparing(Party::side);

    private final List<Party> all;
    private final SortedSet<PersonId> persons;
    private final SortedSet<PersonId> minors;
    private final List<Guardian> guardians;
    private final List<Representation> representations;

    private Parties(
            Collection<Party> all,
            Collection<PersonId> minors,
            Collection<Guardian> guardians,
            Collection<Representation> representations) {
        this.all = sorted(all, BY_PERSON);
        SortedSet<PersonId> ids = new TreeSet<>();
        all.forEach(party -> ids.add(party.person()));
        this.persons = Collections.unmodifiableSortedSet(ids);
        this.minors = Collections.unmodifiableSortedSet(new TreeSet<>(minors));
        this.guardians = sorted(
                new HashSet<>(guardians), Comparator.comparing(Guardian::minor).thenComparing(Guardian::guardian));
        this.representations = sorted(representations, Comparator.comparing(Representation::person));
        List<PartiesFault> faults = PartiesCheck.faults(all, minors, guardians, representations);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("these parties cannot be: " + faults);
        }
    }

    /**
     * Gathers parties who all act for themselves.
     *
     * @param parties two or more, at least one on each side
     * @return them
     * @throws IllegalArgumentException if there are too few or too many, a side is empty or somebody is named twice
     */
    public static Parties of(Collection<Party> parties) {
        return new Parties(parties, Set.of(), List.of(), List.of());
    }

    /**
     * Gathers parties and those who act for them.
     *
     * @param parties two or more, at least one on each side
     * @param minors those of them who are minors
     * @param guardians who acts for the minors
     * @param representations who speaks for whom
     * @return them
     * @throws IllegalArgumentException if {@link #faults} finds any
     */
    public static Parties of(
            Collection<Party> parties,
            Set<PersonId> minors,
            Collection<Guardian> guardians,
            Collection<Representation> representations) {
        return new Parties(parties, minors, guardians, representations);
    }

    /**
     * {@return everything that is wrong with these; empty if they can be gathered}
     *
     * @param parties the parties
     * @param minors those of them who are minors
     * @param guardians who acts for the minors
     * @param representations who speaks for whom
     */
    public static List<PartiesFault> faults(
            Collection<Party> parties,
            Set<PersonId> minors,
            Collection<Guardian> guardians,
            Collection<Representation> representations) {
        return PartiesCheck.faults(parties, minors, guardians, representations);
    }

    /**
     * {@return these parties, of whom some are minors}
     *
     * @param who the minors, in place of those named before
     * @param actingFor who acts for them
     * @throws IllegalArgumentException if {@link #faults} finds any
     */
    public Parties withMinors(Set<PersonId> who, Collection<Guardian> actingFor) {
        return new Parties(all, who, actingFor, representations);
    }

    /**
     * {@return these parties, represented by others}
     *
     * @param by the representatives, in place of those named before
     * @throws IllegalArgumentException if {@link #faults} finds any
     */
    public Parties withRepresentatives(Collection<Representation> by) {
        return new Parties(all, minors, guardians, by);
    }

    /** {@return these parties with the two sides exchanged; nothing may ever depend on it} */
    public Parties swapped() {
        List<Party> other = new ArrayList<>();
        for (Party party : all) {
            other.add(new Party(party.person(), party.side() == Side.APPLICANT ? Side.RESPONDENT : Side.APPLICANT));
        }
        return new Parties(other, minors, guardians, representations);
    }

    /** {@return every party, in the order of their ids} */
    public List<Party> all() {
        return all;
    }

    /** {@return the persons, in the order of their ids} */
    public SortedSet<PersonId> persons() {
        return persons;
    }

    /**
     * {@return the persons of one side, in the order of their ids}
     *
     * @param side the side
     */
    public SortedSet<PersonId> on(Side side) {
        SortedSet<PersonId> those = new TreeSet<>();
        for (Party party : all) {
            if (party.side() == side) {
                those.add(party.person());
            }
        }
        return those;
    }

    /** {@return the minors among them} */
    public SortedSet<PersonId> minors() {
        return minors;
    }

    /** {@return who acts for the minors} */
    public List<Guardian> guardians() {
        return guardians;
    }

    /** {@return who speaks for whom} */
    public List<Representation> representations() {
        return representations;
    }

    /** {@return the parties, and whoever acts for one, in the order of their ids} */
    public Set<PersonId> involved() {
        Set<PersonId> involved = new TreeSet<>(persons);
        guardians.forEach(one -> involved.add(one.guardian()));
        representations.forEach(one -> involved.add(one.person()));
        return involved;
    }

    /** {@return how many persons they are} */
    public int size() {
        return all.size();
    }

    /**
     * {@return whether somebody is a party}
     *
     * @param person who
     */
    public boolean has(PersonId person) {
        return persons.contains(person);
    }

    /**
     * {@return in what capacity one person acts for a party; the strongest where there are several}
     *
     * <p>A minor does not act for itself. A party who is represented still does: nobody gives their own voice away.
     *
     * @param by who acts
     * @param party for whom
     */
    public Capacity capacity(PersonId by, PersonId party) {
        if (!persons.contains(party)) {
            return Capacity.NONE;
        }
        boolean isMinor = minors.contains(party);
        if (by.equals(party) && !isMinor) {
            return Capacity.SELF;
        }
        if (isMinor && isGuardian(by, party)) {
            return Capacity.GUARDIAN;
        }
        for (Representation one : representations) {
            if (one.person().equals(by) && one.represents().contains(party)) {
                return one.scope() == RepresentationScope.SPECIAL
                        ? Capacity.SPECIAL_REPRESENTATIVE
                        : Capacity.ORDINARY_REPRESENTATIVE;
            }
        }
        return Capacity.NONE;
    }

    private boolean isGuardian(PersonId by, PersonId minor) {
        for (Guardian one : guardians) {
            if (one.minor().equals(minor) && one.guardian().equals(by)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether one person may consent to mediation, refuse it, choose and leave for a party}
     *
     * @param by who acts
     * @param party for whom
     */
    public boolean mayAct(PersonId by, PersonId party) {
        return capacity(by, party) != Capacity.NONE;
    }

    /**
     * {@return whether one person may agree to the outcome for a party} A representative without special authority may not.
     *
     * @param by who acts
     * @param party for whom
     */
    public boolean mayAssent(PersonId by, PersonId party) {
        Capacity capacity = capacity(by, party);
        return capacity != Capacity.NONE && capacity != Capacity.ORDINARY_REPRESENTATIVE;
    }

    private static <T> List<T> sorted(Collection<T> some, Comparator<T> order) {
        List<T> list = new ArrayList<>(some);
        list.sort(order);
        return List.copyOf(list);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Parties that
                        && all.equals(that.all)
                        && minors.equals(that.minors)
                        && guardians.equals(that.guardians)
                        && representations.equals(that.representations));
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** For people debugging: who is on which side. */
    @Override
    public String toString() {
        return on(Side.APPLICANT) + " and " + on(Side.RESPONDENT);
    }
}
