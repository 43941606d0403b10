package io.github.governance4j.points.catalogue;

import io.github.governance4j.core.rulebook.Magnitude;
import io.github.governance4j.points.Points;
import java.util.Optional;

/** How much an item's worth comes to, for a review of its words beside the others (分值大小). */
enum ItemMagnitude implements Worth.Cases<Optional<Magnitude>> {
    /** The only one. */
    OF;

    @Override
    public Optional<Magnitude> fixed(Worth.Fixed worth) {
        return of(worth.points());
    }

    @Override
    public Optional<Magnitude> range(Worth.Range worth) {
        return of(worth.most());
    }

    @Override
    public Optional<Magnitude> step(Worth.Step worth) {
        return of(worth.points());
    }

    @Override
    public Optional<Magnitude> band(Worth.Band worth) {
        return of(worth.most().orElse(worth.points()));
    }

    @Override
    public Optional<Magnitude> all(Worth.All worth) {
        return Optional.of(Magnitude.EVERYTHING);
    }

    @Override
    public Optional<Magnitude> asWritten(Worth.AsWritten worth) {
        return Optional.empty();
    }

    private static Optional<Magnitude> of(Points points) {
        return Optional.of(Magnitude.of(points.hundredths()));
    }
}
