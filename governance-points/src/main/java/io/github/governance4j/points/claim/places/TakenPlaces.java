package io.github.governance4j.points.claim.places;

import io.github.governance4j.core.decide.StreamId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who holds the places of a quota, in one area and period (名额占用情况): what {@link Places} keeps of the facts. Immutable. */
public final class TakenPlaces {
    /** Nothing happened yet. */
    static final TakenPlaces NONE = new TakenPlaces(Optional.empty(), Map.of());

    private final Optional<PlaceKey> key;
    /** Each claim's last attempt. */
    private final Map<StreamId, Attempt> attempts;

    private TakenPlaces(Optional<PlaceKey> key, Map<StreamId, Attempt> attempts) {
        this.key = key;
        this.attempts = attempts;
    }

    /** What became of an attempt. */
    enum State {
        HELD,
        REFUSED,
        GIVEN_BACK
    }

    /** One attempt of a claim. */
    record Attempt(int number, String holder, State state) {}

    /** {@return which places these are; empty while nobody asked} */
    public Optional<PlaceKey> key() {
        return key;
    }

    /** {@return who holds a place, in the order of their names} */
    public Set<String> holders() {
        Set<String> holders = new TreeSet<>();
        for (Attempt attempt : attempts.values()) {
            if (attempt.state() == State.HELD) {
                holders.add(attempt.holder());
            }
        }
        return Collections.unmodifiableSet(holders);
    }

    /**
     * {@return whether a claim holds a place, alone or with others of its holder}
     *
     * @param claim the claim
     */
    public boolean isHeldBy(StreamId claim) {
        Attempt attempt = attempts.get(claim);
        return attempt != null && attempt.state() == State.HELD;
    }

    Optional<Attempt> attempt(StreamId claim) {
        return Optional.ofNullable(attempts.get(claim));
    }

    TakenPlaces with(PlaceBid bid, State state) {
        Attempt last = attempts.get(bid.claim());
        if (last != null && last.number() > bid.attempt()) {
            return this;
        }
        Map<StreamId, Attempt> more = new TreeMap<>(attempts);
        more.put(bid.claim(), new Attempt(bid.attempt(), bid.holder(), state));
        return new TakenPlaces(Optional.of(key.orElse(bid.key())), Collections.unmodifiableMap(more));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TakenPlaces that && key.equals(that.key) && attempts.equals(that.attempts);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + attempts.hashCode();
    }

    /** For people debugging: which places, and how many are taken. */
    @Override
    public String toString() {
        return key.map(PlaceKey::toString).orElse("-") + " " + holders().size();
    }
}
