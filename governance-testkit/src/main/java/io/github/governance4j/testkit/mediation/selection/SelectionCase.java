package io.github.governance4j.testkit.mediation.selection;

import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.roster.MediatorRoster;
import io.github.governance4j.mediation.roster.MediatorStatus;
import io.github.governance4j.mediation.roster.Needs;
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.mediation.selection.Draw;
import io.github.governance4j.mediation.selection.Question;
import io.github.governance4j.mediation.selection.SilentPartyRule;
import io.github.governance4j.mediation.selection.Voice;
import io.github.governance4j.mediation.selection.Workloads;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One case for a selector, in its parts (选任情形): the made-up town of {@link Town}, a roster, who is recused, what the sides say.
 *
 * <p>Whatever the laws compare with is worked out here from the parts, one by one and without any of what the library does.
 */
public final class SelectionCase {
    private final List<Mediator> rows;
    private final Set<MediatorId> recused;
    private final List<Voice> voices;
    private final SilentPartyRule silence;
    private final Map<MediatorId, Integer> open;
    private final Optional<Draw> draw;
    private final Set<MediatorId> eligible;

    /**
     * Puts a case together.
     *
     * @param rows the roster, one row a mediator
     * @param recused who must not mediate
     * @param voices what the sides say
     * @param silence what it means that one says nothing
     * @param open how many disputes who has open
     * @param draw decides between equals, if there is one
     */
    public SelectionCase(
            List<Mediator> rows,
            Set<MediatorId> recused,
            List<Voice> voices,
            SilentPartyRule silence,
            Map<MediatorId, Integer> open,
            Optional<Draw> draw) {
        this.rows = List.copyOf(rows);
        this.recused = Set.copyOf(recused);
        this.voices = List.copyOf(voices);
        this.silence = silence;
        this.open = Map.copyOf(open);
        this.draw = draw;
        this.eligible = Collections.unmodifiableSet(findEligible());
    }

    /** {@return the roster} */
    public List<Mediator> rows() {
        return rows;
    }

    /** {@return what the sides say} */
    public List<Voice> voices() {
        return voices;
    }

    /** {@return what it means that one says nothing} */
    public SilentPartyRule silence() {
        return silence;
    }

    /** {@return the question a selector is asked} */
    public Question question() {
        Needs needs = Needs.of(Town.KIND, Town.GRID);
        return new Question(
                MediatorRoster.of(rows).eligible(needs, recused, Town.DAY, Town.TERRITORY),
                voices,
                silence,
                new Workloads(open),
                draw);
    }

    /** {@return the same with the rows of the roster in the opposite order} */
    public SelectionCase withRowsTurned() {
        return new SelectionCase(turned(rows), recused, voices, silence, open, draw);
    }

    /** {@return the same with the sides in the opposite order, and the persons of each} */
    public SelectionCase withSidesTurned() {
        List<Voice> others = new ArrayList<>();
        voices.forEach(voice -> others.add(0, new Voice(turned(voice.ballots()))));
        return new SelectionCase(rows, recused, others, silence, open, draw);
    }

    /**
     * {@return the same with other voices}
     *
     * @param others what the sides say instead
     */
    public SelectionCase saying(List<Voice> others) {
        return new SelectionCase(rows, recused, others, silence, open, draw);
    }

    /**
     * {@return the same under another rule of silence}
     *
     * @param other what it means that a side says nothing
     */
    public SelectionCase under(SilentPartyRule other) {
        return new SelectionCase(rows, recused, voices, other, open, draw);
    }

    /**
     * {@return the same with one dispute more for a mediator}
     *
     * @param id the mediator
     */
    public SelectionCase busier(MediatorId id) {
        Map<MediatorId, Integer> more = new HashMap<>(open);
        more.merge(id, 1, Integer::sum);
        return new SelectionCase(rows, recused, voices, silence, more, draw);
    }

    /**
     * {@return the same with another draw}
     *
     * @param other decides between equals
     */
    public SelectionCase drawnBy(Draw other) {
        return new SelectionCase(rows, recused, voices, silence, open, Optional.of(other));
    }

    /** {@return who may mediate, by id} */
    public Set<MediatorId> eligible() {
        return eligible;
    }

    private Set<MediatorId> findEligible() {
        Set<MediatorId> found = new TreeSet<>();
        for (Mediator row : rows) {
            boolean listed = !Town.DAY.isBefore(row.firstDay())
                    && row.lastDay().map(last -> !Town.DAY.isAfter(last)).orElse(true);
            boolean mediates = row.kinds().isEmpty() || row.kinds().contains(Town.KIND);
            if (listed
                    && row.status() == MediatorStatus.SERVING
                    && !recused.contains(row.id())
                    && mediates
                    && distance(row.id()) < Town.PATH.size()) {
                found.add(row.id());
            }
        }
        return found;
    }

    /** {@return who may mediate and was struck by nobody, by id} */
    public Set<MediatorId> left() {
        Set<MediatorId> left = new TreeSet<>(eligible);
        ballots().forEach(ballot -> left.removeAll(ballot.struck()));
        return left;
    }

    /** {@return of those, who is named on every ballot that names anybody} */
    public Set<MediatorId> named() {
        Set<MediatorId> named = left();
        ballots().stream()
                .filter(ballot -> !ballot.ranked().isEmpty())
                .forEach(ballot -> named.retainAll(new HashSet<>(ballot.ranked())));
        return named;
    }

    /** {@return the voices of the sides that said something} */
    public List<Voice> heard() {
        return voices.stream().filter(voice -> !voice.isSilent()).toList();
    }

    /**
     * {@return how deep a mediator stands on a side that spoke: 1 + how many eligible ones its least content person puts before}
     *
     * @param voice the side
     * @param id the mediator
     */
    public int depth(Voice voice, MediatorId id) {
        int deepest = 0;
        for (Ballot ballot : voice.ballots()) {
            int before = 0;
            for (MediatorId other : ballot.ranked()) {
                if (other.equals(id)) {
                    break;
                }
                before += eligible.contains(other) ? 1 : 0;
            }
            deepest = Math.max(deepest, 1 + before);
        }
        return deepest;
    }

    /**
     * {@return how deep a mediator stands on every side that spoke, in their order}
     *
     * @param id the mediator
     */
    public List<Integer> depths(MediatorId id) {
        return heard().stream().map(voice -> depth(voice, id)).toList();
    }

    /**
     * {@return how many steps up the nearest area served lies; as many as the path is long if there is none}
     *
     * @param id a mediator of the roster
     */
    public int distance(MediatorId id) {
        for (int step = 0; step < Town.PATH.size(); step++) {
            if (row(id).areas().contains(Town.PATH.get(step))) {
                return step;
            }
        }
        return Town.PATH.size();
    }

    /**
     * {@return whether the first is busier than the second for what they are meant to have}
     *
     * @param one a mediator of the roster
     * @param other another
     */
    public boolean isBusier(MediatorId one, MediatorId other) {
        return (long) open.getOrDefault(one, 0) * row(other).capacity()
                > (long) open.getOrDefault(other, 0) * row(one).capacity();
    }

    /**
     * {@return the row of a mediator}
     *
     * @param id a mediator of the roster
     */
    public Mediator row(MediatorId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private List<Ballot> ballots() {
        return voices.stream().flatMap(voice -> voice.ballots().stream()).toList();
    }

    private static <T> List<T> turned(List<T> all) {
        List<T> turned = new ArrayList<>(all);
        Collections.reverse(turned);
        return turned;
    }

    @Override
    public String toString() {
        return "rows " + rows + ", recused " + recused + ", said " + voices + ", silence " + silence + ", open " + open
                + ", draw " + draw;
    }
}
