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
     * @param name the name
     * @param kind what sort of value goes there
     * @throws IllegalArgumentException if {@code name} is not lower-case words joined by hyphens
     */
    public Slot {
        if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a slot is named in lower-case words joined by hyphens: '" + name + "'");
        }
    }

    /**
     * {@return a slot for a whole number}
     *
     * @param name its name, unique within the rule
     */
    public static Slot count(String name) {
        return new Slot(name, Kind.COUNT);
    }

    /**
     * {@return a slot for points, in hundredths}
     *
     * @param name its name, unique within the rule
     */
    public static Slot points(String name) {
        return new Slot(name, Kind.POINTS);
    }

    /**
     * {@return a slot for money, in fen}
     *
     * @param name its name, unique within the rule
     */
    public static Slot money(String name) {
        return new Slot(name, Kind.MONEY);
    }

    /**
     * {@return a slot for a measured value or a score, in thousandths}
     *
     * @param name its name, unique within the rule
     */
    public static Slot quantity(String name) {
        return new Slot(name, Kind.QUANTITY);
    }

    /**
     * {@return a slot for a day}
     *
     * @param name its name, unique within the rule
     */
    public static Slot day(String name) {
        return new Slot(name, Kind.DAY);
    }

    /**
     * {@return a slot for a moment}
     *
     * @param name its name, unique within the rule
     */
    public static Slot moment(String name) {
        return new Slot(name, Kind.MOMENT);
    }

    /**
     * {@return a slot for yes or no}
     *
     * @param name its name, unique within the rule
     */
    public static Slot flag(String name) {
        return new Slot(name, Kind.FLAG);
    }

    /**
     * {@return a slot for a word of a closed vocabulary}
     *
     * @param name its name, unique within the rule
     */
    public static Slot code(String name) {
        return new Slot(name, Kind.CODE);
    }

    /**
     * {@return a slot for an id, an item code or an edition}
     *
     * @param name its name, unique within the rule
     */
    public static Slot id(String name) {
        return new Slot(name, Kind.ID);
    }

    /**
     * {@return a slot for text as somebody wrote it}
     *
     * @param name its name, unique within the rule
     */
    public static Slot text(String name) {
        return new Slot(name, Kind.TEXT);
    }
}
