package io.github.governance4j.core.place;

/**
 * Who answers for a place on a day (责任人): a post that somebody holds.
 *
 * @param area the area it answers for: the place itself, or the nearest above it where the role is held
 * @param post the post
 * @param tenure who holds it
 */
public record Answering(AreaId area, Post post, Tenure tenure) {}
