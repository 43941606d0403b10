/**
 * The {@code county} command. Start at {@link io.github.governance4j.examples.county.CountyCommand}.
 *
 * <p>Each thing it can do has a package below: {@code replay} (a log of deeds under a rulebook), {@code run} (the same, every decision
 * printed), {@code why} (the reason of one decision), {@code village} (a generated year), {@code due} (last days), {@code check} (faults of
 * a rulebook). Under a replay of deeds lie {@code deeds} (the log), {@code book} (accounts and sums) and {@code report} (the files); under
 * one of matters {@code matters}, {@code docket} and {@code town}; {@code log} has what logs share and {@code quarter} makes one up. All share {@code
 * console} (streams, languages, exit codes). A new command is a package with a picocli class, added in {@code CountyCommand}; its problem
 * codes get a line in each of the two phrase files {@code zh.properties} and {@code en.properties}.
 */
@NullMarked
package io.github.governance4j.examples.county;

import org.jspecify.annotations.NullMarked;
