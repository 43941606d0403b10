/**
 * Points for residents' deeds (积分制).
 *
 * <p>The way through: a {@link io.github.governance4j.points.catalogue.Catalogue} says what a deed is worth; {@code scoring} lets one
 * deed meet it; the {@link io.github.governance4j.points.ledger.Ledger} keeps what came of it on an account. {@link
 * io.github.governance4j.points.Points} is the quantity. Depends on core, except {@code core.risk}; never on mediation.
 */
@NullMarked
package io.github.governance4j.points;

import org.jspecify.annotations.NullMarked;
