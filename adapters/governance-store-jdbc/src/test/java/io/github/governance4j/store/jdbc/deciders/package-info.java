/**
 * Every decider of the project, led through a store on every database.
 *
 * <p>Start at {@code EveryDecider}. A new decider is one more line there; a test finds out if it is missing.
 */
@NullMarked
package io.github.governance4j.store.jdbc.deciders;

import org.jspecify.annotations.NullMarked;
