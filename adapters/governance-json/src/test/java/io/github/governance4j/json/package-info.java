/** Laws and examples of the wire form. Start at {@code WireTest}. */
@NullMarked
package io.github.governance4j.json;

import org.jspecify.annotations.NullMarked;
