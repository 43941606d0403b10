package io.github.governance4j.core.whistle;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import java.util.Optional;

/**
 * What help is called for (吹哨事由).
 *
 * @param category what kind of matter it is about; the rules say by it who is called
 * @param area where
 * @param matter the matter it is called for; empty if there is none
 */
public record Call(CategoryId category, AreaId area, Optional<StreamId> matter) {}
