package io.github.governance4j.core.decide;

/**
 * Something asked of a decider (命令). It brings its own time and ids; commands are values, equal when all their parts are.
 */
public interface Command {
    /** {@return its id, its times and its actor} */
    Stamp stamp();
}
