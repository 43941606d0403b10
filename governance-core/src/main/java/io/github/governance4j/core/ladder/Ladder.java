package io.github.governance4j.core.ladder;

import io.github.governance4j.core.time.TimeLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The levels a case is carried up, as a rulebook has them (层级办理规则).
 *
 * <p>Any set of orders is a ladder, gaps included; whether it makes sense is for its analysis to say. Equal when all parts are.
 * Immutable.
 */
public final class Ladder {
    /** The most rungs a ladder may have: 32 (ours); there are no more levels of government than that. */
    public static final int MOST_RUNGS = 32;

    private final LadderId id;
    private final String title;
    private final String source;
    private final List<Rung> rungs;
    /** Each rung once more, as it is answered, and its limit. */
    private final List<Optional<Rung>> found;

    private final List<Optional<TimeLimit>> limits;
    /** For each rung, in the same order, where each trigger leads: a rung there is, or nowhere. */
    private final List<Map<Trigger, Optional<Rung>>> ways;

    private Ladder(LadderId id, String title, String source, List<Rung> rungs) {
        this.id = id;
        this.title = title;
        this.source = source;
        this.rungs = rungs;
        this.found = rungs.stream().map(Optional::of).toList();
        this.limits = rungs.stream().map(Rung::limit).toList();
        this.ways = rungs.stream().map(this::waysFrom).toList();
    }

    private Map<Trigger, Optional<Rung>> waysFrom(Rung rung) {
        Map<Trigger, Optional<Rung>> from = new EnumMap<>(Trigger.class);
        for (Move move : rung.moves()) {
            from.put(move.on(), rung(move.to()));
        }
        return from;
    }

    /**
     * Gathers rungs to a ladder.
     *
     * @param id its name
     * @param title what people call it
     * @param source the law and article, or whose practice it is
     * @param rungs in any order, 1 to {@link #MOST_RUNGS}
     * @return the ladder
     * @throws IllegalArgumentException if there are too few or too many rungs, or two share an order
     */
    public static Ladder of(LadderId id, String title, String source, List<Rung> rungs) {
        if (rungs.isEmpty() || rungs.size() > MOST_RUNGS) {
            throw new IllegalArgumentException("a ladder has 1 to " + MOST_RUNGS + " rungs: " + rungs.size());
        }
        List<Rung> sorted = new ArrayList<>(rungs);
        sorted.sort(Comparator.comparingInt(Rung::order));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).order() == sorted.get(i - 1).order()) {
                throw new IllegalArgumentException(
                        "two rungs of " + id + " are " + sorted.get(i).order());
            }
        }
        return new Ladder(id, title, source, List.copyOf(sorted));
    }

    /** {@return its name} */
    public LadderId id() {
        return id;
    }

    /** {@return what people call it} */
    public String title() {
        return title;
    }

    /** {@return the law and article, or whose practice it is} */
    public String source() {
        return source;
    }

    /** {@return the rungs, lowest first} */
    public List<Rung> rungs() {
        return rungs;
    }

    /** {@return the lowest rung, where a case begins} */
    public Rung first() {
        return rungs.get(0);
    }

    /** {@return the highest rung} */
    public Rung top() {
        return rungs.get(rungs.size() - 1);
    }

    /**
     * {@return the rung of an order, if there is one}
     *
     * @param order the order
     */
    public Optional<Rung> rung(int order) {
        int place = place(order);
        return place < 0 ? Optional.empty() : found.get(place);
    }

    boolean has(int order) {
        return place(order) >= 0;
    }

    /** The limit of a rung this ladder has. */
    Optional<TimeLimit> limit(int order) {
        return limits.get(place(order));
    }

    /** Where a trigger leads from a rung this ladder has: to a rung there is, or nowhere. */
    Optional<Rung> up(int order, Trigger on) {
        return ways.get(place(order)).getOrDefault(on, Optional.empty());
    }

    private int place(int order) {
        int usual = order - 1; // Mostly orders have no gaps.
        if (usual >= 0 && usual < rungs.size() && rungs.get(usual).order() == order) {
            return usual;
        }
        for (int i = 0; i < rungs.size(); i++) {
            if (rungs.get(i).order() == order) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Ladder that
                        && id.equals(that.id)
                        && title.equals(that.title)
                        && source.equals(that.source)
                        && rungs.equals(that.rungs));
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + rungs.hashCode();
    }

    /** For people debugging: its name and the orders of its rungs. */
    @Override
    public String toString() {
        return id + " " + rungs.stream().map(Rung::order).toList();
    }
}
