package io.github.governance4j.rulebook;

import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.catalogue.Catalogue;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one village or county has decided, as a folder holds it (规则手册).
 *
 * @param name what it is called
 * @param zone where its days begin and end, for example {@code Asia/Shanghai}
 * @param points every edition of its points catalogue, adopted or not
 * @param leftOut what each of these editions leaves out by hand, in the order of its list; an empty list for one that leaves out nothing
 */
public record Rulebook(String name, ZoneId zone, Editions<Catalogue> points, Map<EditionId, List<LeftOut>> leftOut) {
    /**
     * Copies the lists.
     *
     * @param name what it is called
     * @param zone where its days begin and end
     * @param points every edition of its points catalogue
     * @param leftOut what each of these leaves out
     */
    public Rulebook {
        Map<EditionId, List<LeftOut>> copies = new LinkedHashMap<>();
        leftOut.forEach((edition, items) -> copies.put(edition, List.copyOf(items)));
        leftOut = Collections.unmodifiableMap(copies);
    }
}
