package io.github.governance4j.core.explain;

/**
 * One named place in a rule's finding, for one value of a known kind (事实栏).
 *
 * @param name lower-case words joined by hyphens, unique within its rule, for example {@code "used-before"}
 * @param kind what sort of value goes there
 */
public record Slot(String name, Kind kind) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if {@code name} is not lower-case words joined by hyphens
     */
    public Slot {
        if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a slot is named in lower-case words joined by hyphens: '" + name + "'");
        }
    }

    /** A whole number. */
    public static Slot count(String name) {
        return new Slot(name, Kind.COUNT);
    }

    /** Points, in hundredths. */
    public static Slot points(String name) {
        return new Slot(name, Kind.POINTS);
    }

    /** Money, in fen. */
    public static Slot money(String name) {
        return new Slot(name, Kind.MONEY);
    }

    /** A day. */
    public static Slot day(String name) {
        return new Slot(name, Kind.DAY);
    }

    /** A moment. */
    public static Slot moment(String name) {
        return new Slot(name, Kind.MOMENT);
    }

    /** Yes or no. */
    public static Slot flag(String name) {
        return new Slot(name, Kind.FLAG);
    }

    /** A word of a closed vocabulary. */
    public static Slot code(String name) {
        return new Slot(name, Kind.CODE);
    }

    /** An id, an item code, an edition. */
    public static Slot id(String name) {
        return new Slot(name, Kind.ID);
    }

    /** Text as somebody wrote it. */
    public static Slot text(String name) {
        return new Slot(name, Kind.TEXT);
    }
}
