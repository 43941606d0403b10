/**
 * What a person can always do about a decision, whatever a rulebook says (权利).
 *
 * <p>Start at {@link io.github.governance4j.core.rights.Adverse}: a fact that burdens somebody carries {@link
 * io.github.governance4j.core.rights.Grounds}, a {@link io.github.governance4j.core.rights.Notice} and a last day. {@link
 * io.github.governance4j.core.rights.Remedy} names the ways out of a procedure to somebody else's judgement. A right that no rulebook may
 * take away is declared here, so that everything that reads or analyses rules can hold them against it.
 *
 * <p>Depends on {@code decide}, {@code explain}, {@code place}, {@code rulebook} and {@code time}.
 */
@NullMarked
package io.github.governance4j.core.rights;

import org.jspecify.annotations.NullMarked;
