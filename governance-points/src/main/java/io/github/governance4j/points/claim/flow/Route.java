package io.github.governance4j.points.claim.flow;

import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which flow a claim goes (流程分派): by who declares, and what. The first route that fits is taken.
 *
 * @param declarers the roles that declare; empty for the person, or one of their family (本人申报)
 * @param kinds the kinds of deeds; empty for all
 * @param items the items; empty for all
 * @param flow the flow; it says whether this is about awards or deductions
 */
public record Route(Set<RoleId> declarers, Set<DeedKind> kinds, Set<ItemCode> items, FlowId flow) {
    /**
     * Copies the sets.
     *
     * @param declarers the roles that declare
     * @param kinds the kinds of deeds
     * @param items the items
     * @param flow the flow
     */
    public Route {
        declarers = Collections.unmodifiableSet(new TreeSet<>(declarers));
        Set<DeedKind> all = EnumSet.noneOf(DeedKind.class);
        all.addAll(kinds);
        kinds = Collections.unmodifiableSet(all);
        items = Collections.unmodifiableSet(new TreeSet<>(items));
    }

    /**
     * {@return whether it is for claims of an item}
     *
     * @param item the item, classified
     */
    public boolean isFor(Item item) {
        return (items.isEmpty() || items.contains(item.itemCode()))
                && (kinds.isEmpty()
                        || item.classification()
                                .filter(as -> kinds.contains(as.kind()))
                                .isPresent());
    }
}
