package io.github.governance4j.mediation.selection;

import java.util.List;

/**
 * What one side says (一方的意见), however many persons are on it: sides count alike, so that many neighbours do not outvote one.
 *
 * <p>Within a side the least content counts: a mediator stands as low as on its least favourable ballot, and is struck if one of them
 * strikes. Whoever of a side says nothing leaves it to the others of that side. The order of the ballots means nothing.
 *
 * @param ballots what the persons of the side said; nobody said anything: the side is silent
 */
public record Voice(List<Ballot> ballots) {
    /**
     * Copies the list.
     *
     * @param ballots what the persons of the side said
     */
    public Voice {
        ballots = List.copyOf(ballots);
    }

    /**
     * {@return a side that spoke}
     *
     * @param ballots what its persons said
     */
    public static Voice of(Ballot... ballots) {
        return new Voice(List.of(ballots));
    }

    /** {@return a side of which nobody said anything} */
    public static Voice silent() {
        return new Voice(List.of());
    }

    /** {@return whether nobody of the side said anything} */
    public boolean isSilent() {
        return ballots.isEmpty();
    }
}
