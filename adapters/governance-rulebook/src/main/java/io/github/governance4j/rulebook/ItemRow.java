package io.github.governance4j.rulebook;

import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Validity;
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
 * @param cap the most that counts
 * @param evidence what shows it
 * @param setAside why it is not in force, as problem codes
 */
record ItemRow(
        ItemCode code,
        String category,
        String title,
        Direction direction,
        Worth worth,
        Optional<Cap> cap,
        String evidence,
        List<String> setAside) {
    Item item(Optional<Classification> classification, Validity validity) {
        Item.Builder item = Item.builder()
                .itemCode(code)
                .category(category)
                .title(title)
                .direction(direction)
                .worth(worth)
                .validity(validity)
                .evidence(evidence);
        cap.ifPresent(item::cap);
        classification.ifPresent(item::classification);
        setAside.forEach(item::addSetAside);
        return item.build();
    }
}
