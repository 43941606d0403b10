package io.github.governance4j.core.risk;

import java.util.Arrays;

/** Where each indicator of a model stands: found by its text, which remembers its own hash, without comparing it with any other. */
final class Finder {
    /** So many slots an indicator that two seldom want the same one (ours). */
    private static final int SLOTS_EACH = 8;

    private final IndicatorId[] ids;
    /** The indicator in each slot, -1 if none; one whose slot is taken stands in the next free one. */
    private final byte[] slots;

    private final int mask;

    Finder(IndicatorId[] ids) {
        this.ids = ids;
        this.mask = Integer.highestOneBit(Math.max(1, ids.length) * SLOTS_EACH) * 2 - 1;
        this.slots = new byte[mask + 1];
        Arrays.fill(slots, (byte) -1);
        for (int i = 0; i < ids.length; i++) {
            int slot = slot(ids[i]);
            while (slots[slot] >= 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = (byte) i;
        }
    }

    /** The place of an indicator in the model; negative if the model does not ask for it. */
    int find(IndicatorId id) {
        int slot = slot(id);
        int at = slots[slot];
        while (at >= 0 && !ids[at].value().equals(id.value())) {
            slot = (slot + 1) & mask;
            at = slots[slot];
        }
        return at;
    }

    private int slot(IndicatorId id) {
        int hash = id.value().hashCode();
        return (hash ^ (hash >>> 15)) & mask;
    }
}
