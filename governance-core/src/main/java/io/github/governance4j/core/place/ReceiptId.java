package io.github.governance4j.core.place;

/**
 * Names the receipt given to somebody who reported something (回执). Who that was is kept elsewhere, or nowhere.
 *
 * @param value 1 to 64 visible characters
 */
public record ReceiptId(String value) implements OpaqueId, Comparable<ReceiptId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public ReceiptId {
        OpaqueId.checked("receipt id", value);
    }

    @Override
    public int compareTo(ReceiptId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
