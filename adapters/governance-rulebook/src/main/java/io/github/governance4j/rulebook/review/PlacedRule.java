package io.github.governance4j.rulebook.review;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.rulebook.Reviewable;

/**
 * A rule, and where its words stand.
 *
 * @param rule the rule
 * @param at where its title stands
 */
public record PlacedRule(Reviewable rule, Position at) {}
