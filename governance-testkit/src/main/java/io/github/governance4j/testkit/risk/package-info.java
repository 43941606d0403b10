/**
 * What every risk model and whoever assesses by it owes those who are assessed.
 *
 * <p>Start at {@link io.github.governance4j.testkit.risk.ModelLaws}: implement it in a test class and name your models. A new law is one
 * more default method there, and one more broken assessor in the kit's own tests.
 *
 * <p>Depends on core's {@code risk}, on {@code claim} and on jqwik.
 */
@NullMarked
package io.github.governance4j.testkit.risk;

import org.jspecify.annotations.NullMarked;
