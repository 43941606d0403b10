/**
 * The whole reason of one decision of a replay: {@code county why}.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.why.WhyCommand}. The folder of results says what it was made from; if that is
 * still the same, the account is gone through again up to the decision, and {@code Chain} prints deed, verdict, rules, edition and person.
 * Depends on {@code replay}, {@code report}, {@code book}, {@code deeds} and {@code console}.
 */
@NullMarked
package io.github.governance4j.examples.county.why;

import org.jspecify.annotations.NullMarked;
