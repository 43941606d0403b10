/**
 * Why a decision came out as it did, as data.
 *
 * <p>Start at {@link io.github.governance4j.core.explain.Rule}: declare one constant for each rule that can speak, with the named
 * values it looks at; deciding fills it in and the result is an {@link io.github.governance4j.core.explain.Explanation}. Codes and
 * numbers are stored; sentences in Chinese and English are made on reading, from a {@link
 * io.github.governance4j.core.explain.Phrasebook}.
 *
 * <p>A new rule is one constant beside the code that decides it, and one line in each of the module's two phrase files. Depends on
 * nothing of ours.
 */
@NullMarked
package io.github.governance4j.core.explain;

import org.jspecify.annotations.NullMarked;
