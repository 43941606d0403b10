package io.github.governance4j.core.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.rulebook.EditionId;

/**
 * What a decision about people rests on (理由和依据): the rule, the evidence, who decided, and their own words.
 *
 * @param edition the edition decided under
 * @param rule the stable code of the rule
 * @param evidence what was found, as codes and values
 * @param by who decided
 * @param words what they said of it, at most 500 characters
 */
public record Grounds(EditionId edition, String rule, Explanation evidence, Actor by, String words) {}
