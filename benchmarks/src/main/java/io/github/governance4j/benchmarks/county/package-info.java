/**
 * The county command as people run it: a year's log replayed in a heap of 2 GB (县域重放).
 *
 * <p>Start at {@link io.github.governance4j.benchmarks.county.CountyJob}. Nothing of ours is called here: {@code CountyWork} starts the command
 * in a process of its own, with reading the log, deciding, and writing the decisions all inside the time, and {@code HeapLog} reads off the
 * collector's log what the heap held.
 */
package io.github.governance4j.benchmarks.county;
