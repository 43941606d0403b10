package io.github.governance4j.points.scoring;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.points.catalogue.Item;

/** An item with the findings that are the same for every deed under it. */
record ReadyItem(Item item, Explanation inForce) {
    static ReadyItem of(Item item) {
        return new ReadyItem(item, ItemFindings.inForce(item));
    }
}
