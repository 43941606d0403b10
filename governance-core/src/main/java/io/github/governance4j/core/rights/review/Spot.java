package io.github.governance4j.core.rights.review;

/**
 * Words of a rule, and where they stand (原文位置).
 *
 * @param part the part of the rule
 * @param from the first character, counted from 0 in UTF-16 units of that part as it was written
 * @param to the character after the last
 * @param words the words as they were written, {@code from} to {@code to}
 */
public record Spot(Part part, int from, int to, String words) {}
