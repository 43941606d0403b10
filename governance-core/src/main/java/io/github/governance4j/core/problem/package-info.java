/**
 * What is wrong with a document, each fault at its place.
 *
 * <p>Start at {@link io.github.governance4j.core.problem.Reading}: reading a document answers with the whole thing, or with every
 * {@link io.github.governance4j.core.problem.Problem} in it and nothing half loaded. Readers gather with {@link
 * io.github.governance4j.core.problem.Faults}. A new problem is one code in the reader that finds it, and one line {@code
 * problem.CODE} in each of the module's two phrase files.
 *
 * <p>Depends on {@code explain} for its words.
 */
@NullMarked
package io.github.governance4j.core.problem;

import org.jspecify.annotations.NullMarked;
