/**
 * What ladders owe the people whose cases are on them, as laws to run on your own rulebook.
 *
 * <p>Start at {@link io.github.governance4j.testkit.ladder.LadderLaws}: name the rules, and the kit leads cases up and down them. A new
 * thing that can be asked of a case is one more {@link io.github.governance4j.testkit.ladder.Wish} kind; a new law is one more default
 * method there, and one more broken decider in the kit's own tests.
 *
 * <p>Depends on core's {@code ladder}, on {@code claim} and on jqwik.
 */
@NullMarked
package io.github.governance4j.testkit.ladder;

import org.jspecify.annotations.NullMarked;
