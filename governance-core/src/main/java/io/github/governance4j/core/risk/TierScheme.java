package io.github.governance4j.core.risk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A scale of levels, highest first, and the only thing that compares two of them (等级体系).
 *
 * <p>Each scheme owns its levels: red of one and red of another have nothing in common but the paint. Equal when all parts are.
 * Immutable.
 */
public final class TierScheme {
    /** The fewest levels: 2; with one there is nothing to tell apart. */
    public static final int FEWEST_TIERS = 2;

    /** The most levels: 12 (ours). */
    public static final int MOST_TIERS = 12;

    private final SchemeId id;
    private final String title;
    private final String source;
    private final List<Tier> tiers;

    private TierScheme(SchemeId id, String title, String source, List<Tier> tiers) {
        this.id = id;
        this.title = title;
        this.source = source;
        this.tiers = tiers;
    }

    /**
     * {@return the scheme of these levels}
     *
     * @param id its name
     * @param title what people call it
     * @param source the law and article, or whose practice it is
     * @param tiers the levels, highest first, ranked 1, 2, 3 …; {@link #FEWEST_TIERS} to {@link #MOST_TIERS}
     * @throws IllegalArgumentException if there are too few or too many, one belongs to another scheme or has another rank than its
     *     place, or two share an id
     */
    public static TierScheme of(SchemeId id, String title, String source, List<Tier> tiers) {
        if (tiers.size() < FEWEST_TIERS || tiers.size() > MOST_TIERS) {
            throw new IllegalArgumentException(
                    id + " has " + tiers.size() + " tiers, not " + FEWEST_TIERS + " to " + MOST_TIERS);
        }
        Set<TierId> seen = new HashSet<>();
        for (int i = 0; i < tiers.size(); i++) {
            Tier tier = tiers.get(i);
            if (!tier.scheme().equals(id)) {
                throw new IllegalArgumentException(tier + " does not belong to " + id);
            }
            if (tier.rank() != i + 1) {
                throw new IllegalArgumentException(tier + " stands at " + (i + 1) + " with rank " + tier.rank());
            }
            if (!seen.add(tier.id())) {
                throw new IllegalArgumentException("two tiers of " + id + " are called " + tier.id());
            }
        }
        return new TierScheme(id, title, source, List.copyOf(tiers));
    }

    /** {@return its name} */
    public SchemeId id() {
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

    /** {@return the levels, highest first} */
    public List<Tier> tiers() {
        return tiers;
    }

    /** {@return the highest level} */
    public Tier highest() {
        return tiers.get(0);
    }

    /** {@return the lowest level} */
    public Tier lowest() {
        return tiers.get(tiers.size() - 1);
    }

    /**
     * {@return the level of a name, if there is one}
     *
     * @param tier its name
     */
    public Optional<Tier> tier(TierId tier) {
        for (Tier candidate : tiers) {
            if (candidate.id().equals(tier)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return whether one level is higher than another}
     *
     * @param tier a level of this scheme
     * @param than a level of this scheme
     * @throws IllegalArgumentException if either belongs to another scheme; the message names both schemes
     */
    public boolean isHigher(Tier tier, Tier than) {
        return rank(tier) < rank(than);
    }

    /**
     * {@return the higher of two levels}
     *
     * @param one a level of this scheme
     * @param other a level of this scheme
     * @throws IllegalArgumentException if either belongs to another scheme
     */
    public Tier higher(Tier one, Tier other) {
        return isHigher(other, one) ? other : one;
    }

    private int rank(Tier tier) {
        if (!tier.scheme().equals(id)) {
            throw new IllegalArgumentException(id + " cannot compare " + tier + ", a tier of " + tier.scheme());
        }
        return tier(tier.id())
                .orElseThrow(() -> new IllegalArgumentException(id + " has no tier " + tier.id()))
                .rank();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof TierScheme that
                        && id.equals(that.id)
                        && title.equals(that.title)
                        && source.equals(that.source)
                        && tiers.equals(that.tiers));
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + tiers.hashCode();
    }

    /** For people debugging: its name and its levels. */
    @Override
    public String toString() {
        return id + " " + tiers.stream().map(Tier::id).toList();
    }
}
