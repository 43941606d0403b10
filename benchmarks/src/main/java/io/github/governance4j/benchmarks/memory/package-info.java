/**
 * Job "memory": what a million accounts with three lots and five cap counters each hold in the heap (账户内存跑分).
 *
 * <p>Start at {@link io.github.governance4j.benchmarks.memory.MemoryJob}, then
 * {@link io.github.governance4j.benchmarks.memory.MemoryWork}: what the accounts hold. Each way to hold them is a {@code Layout}; after it
 * was measured it is asked for every lot and counter of every account, and has to give the same answers as the others.
 */
package io.github.governance4j.benchmarks.memory;
