package io.github.governance4j.core.rights.review;

import io.github.governance4j.core.rulebook.Sign;

/**
 * One sentence of a rule, judged by itself (句).
 *
 * @param from its first character in the plain text
 * @param to the character after its last
 * @param sign which way it goes
 */
record Sentence(int from, int to, Sign sign) {}
