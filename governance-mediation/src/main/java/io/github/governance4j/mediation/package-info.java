/** mediation. */
@NullMarked
package io.github.governance4j.mediation;

import org.jspecify.annotations.NullMarked;
