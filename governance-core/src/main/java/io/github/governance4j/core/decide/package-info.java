/**
 * How anything is decided: a command meets a state, and the answer is facts with their reason, or a refusal with its reason.
 *
 * <p>Start at {@link io.github.governance4j.core.decide.Decider}. A new thing that can be asked is one more command type of its
 * decider, a new thing that can be true one more fact type, a new ground for saying "not possible" one more constant of its refusal
 * enum, in its rank. A decider with a timer hands its commands to a {@link io.github.governance4j.core.decide.DueFirst}. Depends on
 * {@code explain} and {@code place}.
 */
@NullMarked
package io.github.governance4j.core.decide;

import org.jspecify.annotations.NullMarked;
