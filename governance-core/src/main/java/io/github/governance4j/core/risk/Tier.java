package io.github.governance4j.core.risk;

import java.util.Optional;

/**
 * One level of one scheme (等级), for example 重大 of the accident grades.
 *
 * <p>Tiers have no order of their own: {@link TierScheme#isHigher} compares two of one scheme and refuses those of two. Equal when all
 * parts are; two editions may word the same level differently, so compare scheme and id where that matters. Immutable.
 */
public final class Tier {
    private final SchemeId scheme;
    private final TierId id;
    private final int rank;
    private final String title;
    private final Optional<Colour> colour;
    private final String meaning;
    private final String action;

    private Tier(
            SchemeId scheme,
            TierId id,
            int rank,
            String title,
            Optional<Colour> colour,
            String meaning,
            String action) {
        this.scheme = scheme;
        this.id = id;
        this.rank = rank;
        this.title = title;
        this.colour = colour;
        this.meaning = meaning;
        this.action = action;
    }

    /**
     * {@return a level without colour, meaning or action}
     *
     * @param scheme the scheme it belongs to
     * @param id its name there
     * @param rank its place from the top, 1 for the highest
     * @param title what people call it
     * @throws IllegalArgumentException if the rank is below 1
     */
    public static Tier of(SchemeId scheme, TierId id, int rank, String title) {
        if (rank < 1) {
            throw new IllegalArgumentException("the highest tier has rank 1; " + id + " has " + rank);
        }
        return new Tier(scheme, id, rank, title, Optional.empty(), "", "");
    }

    /**
     * {@return this level, painted}
     *
     * @param paint the colour its scheme gives it
     */
    public Tier coloured(Colour paint) {
        return new Tier(scheme, id, rank, title, Optional.of(paint), meaning, action);
    }

    /**
     * {@return this level with its description}
     *
     * @param whatItMeans what a subject of this level is like, in the words of the source
     * @param whatToDo what is to be done about one, in the words of the source
     */
    public Tier described(String whatItMeans, String whatToDo) {
        return new Tier(scheme, id, rank, title, colour, whatItMeans, whatToDo);
    }

    /** {@return the scheme it belongs to} */
    public SchemeId scheme() {
        return scheme;
    }

    /** {@return its name within the scheme} */
    public TierId id() {
        return id;
    }

    /** {@return its place from the top of its scheme, 1 for the highest; says nothing beside the rank of another scheme} */
    public int rank() {
        return rank;
    }

    /** {@return what people call it} */
    public String title() {
        return title;
    }

    /** {@return the colour its scheme paints it in, if it does} */
    public Optional<Colour> colour() {
        return colour;
    }

    /** {@return what a subject of this level is like; blank where the source says nothing} */
    public String meaning() {
        return meaning;
    }

    /** {@return what is to be done about one; blank where the source says nothing} */
    public String action() {
        return action;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Tier that
                        && scheme.equals(that.scheme)
                        && id.equals(that.id)
                        && rank == that.rank
                        && title.equals(that.title)
                        && colour.equals(that.colour)
                        && meaning.equals(that.meaning)
                        && action.equals(that.action));
    }

    @Override
    public int hashCode() {
        return 31 * scheme.hashCode() + id.hashCode();
    }

    /** For people debugging: scheme and name. */
    @Override
    public String toString() {
        return scheme + "/" + id;
    }
}
