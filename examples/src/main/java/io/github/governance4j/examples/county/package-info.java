/**
 * The {@code county} command. Start at {@link io.github.governance4j.examples.county.CountyCommand}.
 *
 * <p>Each thing it can do has a package below: {@code run} (a log of deeds under a rulebook), {@code due} (last days), {@code check}
 * (faults of a rulebook). They share {@code console} (streams, languages, exit codes) and {@code table} (CSV with the place of every
 * cell). A new command is a package with a picocli class, added in {@code CountyCommand}; its problem codes get a line in each of the
 * two phrase files {@code zh.properties} and {@code en.properties}.
 */
@NullMarked
package io.github.governance4j.examples.county;

import org.jspecify.annotations.NullMarked;
