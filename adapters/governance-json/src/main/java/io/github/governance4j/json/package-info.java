/**
 * The wire form of facts, commands and explanations (传输格式): JSON with stable names and versions.
 *
 * <p>Start at {@link io.github.governance4j.json.Wire}.
 */
@NullMarked
package io.github.governance4j.json;

import org.jspecify.annotations.NullMarked;
