package io.github.governance4j.store.jdbc;

import io.github.governance4j.json.Wire;

/**
 * A fact of the tests' own.
 *
 * @param text anything
 */
public record Noted(String text) {
    /** The wire of the tests. */
    static final Wire WIRE = Wire.standard().with("testkit.noted", 1, Noted.class);
}
