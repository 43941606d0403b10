package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.ItemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Whether the rows of a file agree on the caps they share. Rows that do not are set aside, all of them: which is right nobody said. */
final class SharedCaps {
    private final Predicate<ItemCode> isItem;
    private final Map<Object, Cap> first = new HashMap<>();
    private final Set<Object> differing = new HashSet<>();

    private SharedCaps(Predicate<ItemCode> isItem) {
        this.isItem = isItem;
    }

    static List<ItemDraft> agreed(List<ItemDraft> drafts, Predicate<ItemCode> isItem, Consumer<Problem> problems) {
        SharedCaps caps = new SharedCaps(isItem);
        List<ItemDraft> named = drafts.stream()
                .map(draft -> caps.takesAnItemsName(draft) ? draft.asideForCap("CAP_NOT_UNDERSTOOD", problems) : draft)
                .toList();
        named.forEach(caps::take);
        List<ItemDraft> agreed = new ArrayList<>();
        for (ItemDraft draft : named) {
            agreed.add(caps.differs(draft) ? draft.asideForCap("CAPS_DIFFER", problems) : draft);
        }
        return agreed;
    }

    // Words that are an item's code would be taken for that item's own cap.
    private boolean takesAnItemsName(ItemDraft draft) {
        return draft.row().caps().stream()
                .anyMatch(cap -> !isOwn(draft, cap)
                        && isItem.test(new ItemCode(cap.group().value())));
    }

    private void take(ItemDraft draft) {
        for (Cap cap : draft.row().caps()) {
            Object key = key(draft, cap);
            Cap before = first.putIfAbsent(key, cap);
            if (before != null && !before.equals(cap)) {
                differing.add(key);
            }
        }
    }

    private boolean differs(ItemDraft draft) {
        return draft.row().caps().stream().anyMatch(cap -> differing.contains(key(draft, cap)));
    }

    // Two rows of one code are a fault already; their own caps are not compared as well.
    private static Object key(ItemDraft draft, Cap cap) {
        return isOwn(draft, cap)
                ? List.of(draft.capAt(), cap.period(), cap.scope())
                : List.of(cap.group(), cap.period(), cap.scope());
    }

    private static boolean isOwn(ItemDraft draft, Cap cap) {
        return cap.group().value().equals(draft.row().code().value());
    }
}
