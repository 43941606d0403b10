package io.github.governance4j.rulebook;

import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.catalogue.Catalogue;
import java.time.ZoneId;

/**
 * What one village or county has decided, as a folder holds it (规则手册).
 *
 * @param name what it is called
 * @param zone where its days begin and end, for example {@code Asia/Shanghai}
 * @param points every edition of its points catalogue, adopted or not
 */
public record Rulebook(String name, ZoneId zone, Editions<Catalogue> points) {}
