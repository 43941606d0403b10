/** testkit. */
@NullMarked
package io.github.governance4j.testkit;

import org.jspecify.annotations.NullMarked;
