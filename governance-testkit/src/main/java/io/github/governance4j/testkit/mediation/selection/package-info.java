/**
 * Laws of finding a mediator, for every way of doing so (选任通则).
 *
 * <p>Start at {@link io.github.governance4j.testkit.mediation.selection.SelectionLaws}: put a way of your own behind a {@link
 * io.github.governance4j.testkit.mediation.selection.Selector} and run the laws on it. {@link
 * io.github.governance4j.testkit.mediation.selection.SmallCases} walks through every case of a few mediators. A further law is one more
 * check beside the others, with a selector in the tests that fails it and no other.
 *
 * <p>Depends on {@code testkit.claim}, mediation and the core.
 */
@NullMarked
package io.github.governance4j.testkit.mediation.selection;

import org.jspecify.annotations.NullMarked;
