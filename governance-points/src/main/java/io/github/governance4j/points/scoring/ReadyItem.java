package io.github.governance4j.points.scoring;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.Item;
import java.util.List;

/**
 * An item with everything that is the same for every deed under it.
 *
 * @param item the item
 * @param caps every cap that binds
 * @param scored why deeds are scored under it, or why not
 * @param deducts why it can take away, or why not
 * @param worth how its worth is worked out
 */
record ReadyItem(Item item, List<Cap> caps, Explanation scored, Explanation deducts, Appraiser worth) {}
