/** points. */
@NullMarked
package io.github.governance4j.points;

import org.jspecify.annotations.NullMarked;
