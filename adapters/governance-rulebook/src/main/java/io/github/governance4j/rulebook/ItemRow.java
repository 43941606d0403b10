package io.github.governance4j.rulebook;

import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Per;
import io.github.governance4j.points.catalogue.Worth;
import java.util.List;
import java.util.Optional;

/**
 * One row of a catalogue, read. Classification and validity come from other documents and are put in when the item is made.
 *
 * @param code the item's code
 * @param category its heading
 * @param title its words
 * @param direction whether it adds or takes away
 * @param worth what one act is worth
 * @param per what that is given for
 * @param caps the most that counts
 * @param evidence what shows it
 * @param setAside why it is not in force, as problem codes
 */
record ItemRow(
        ItemCode code,
        String category,
        String title,
        Direction direction,
        Worth worth,
        Per per,
        List<Cap> caps,
        String evidence,
        List<String> setAside) {
    ItemRow worth(Worth settled) {
        return new ItemRow(code, category, title, direction, settled, per, caps, evidence, setAside);
    }

    /** The same row with nothing understood but what is written. */
    ItemRow aside(Worth.AsWritten written, List<String> why) {
        return new ItemRow(code, category, title, direction, written, Per.ACT, List.of(), evidence, why);
    }

    Item.Builder item(Optional<Classification> classification) {
        Item.Builder item = Item.builder()
                .itemCode(code)
                .category(category)
                .title(title)
                .direction(direction)
                .worth(worth)
                .per(per)
                .evidence(evidence);
        caps.forEach(item::addCaps);
        classification.ifPresent(item::classification);
        setAside.forEach(item::addSetAside);
        return item;
    }

    /** Whether {@code item} says the same, apart from what other documents say of it. */
    boolean saysTheSameAs(Item item) {
        return code.equals(item.itemCode())
                && category.equals(item.category())
                && title.equals(item.title())
                && direction == item.direction()
                && worth.equals(item.worth())
                && per.equals(item.per())
                && caps.equals(item.caps())
                && evidence.equals(item.evidence());
    }
}
