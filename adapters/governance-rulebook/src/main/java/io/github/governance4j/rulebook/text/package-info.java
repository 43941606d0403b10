/**
 * Bytes as lines of text; not exported.
 *
 * <p>Start at {@link io.github.governance4j.rulebook.text.Lines}. Nothing here knows CSV or YAML.
 */
@NullMarked
package io.github.governance4j.rulebook.text;

import org.jspecify.annotations.NullMarked;
