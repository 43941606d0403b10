/** rulebook. */
@NullMarked
package io.github.governance4j.rulebook;

import org.jspecify.annotations.NullMarked;
