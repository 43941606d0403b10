package io.github.governance4j.core.matter;

/**
 * A row of a table that never speaks, because another always speaks in its place (重叠的行).
 *
 * @param silent the row that never speaks, counted from 1
 * @param speaks the row that speaks in its place
 */
public record Overlap(int silent, int speaks) {}
