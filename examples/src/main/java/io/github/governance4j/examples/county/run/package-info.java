/**
 * A log of deeds decided under a rulebook: what {@code county} does when nothing else is asked, and {@code county run}.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.run.RunCommand}. The {@code DeedLog} becomes commands, the {@code VillageBook}
 * puts each before the desk and ticks what is due, and three files tell what came of it: {@code result.json}, {@code decisions.csv} and
 * {@code report.html}. Depends on the rulebook adapter, points, core, {@code console} and {@code table}.
 */
@NullMarked
package io.github.governance4j.examples.county.run;

import org.jspecify.annotations.NullMarked;
