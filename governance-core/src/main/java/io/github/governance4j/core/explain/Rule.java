package io.github.governance4j.core.explain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A rule that can speak in an explanation: its stable code and the named values it gives (规则代码).
 *
 * <p>Declare one as a constant beside the code that decides by it, and fill it in when deciding:
 *
 * <pre>{@code
 * static final Rule CAP = Rule.of("points.cap", Slot.points("cap"), Slot.points("used-before"), Slot.points("granted"));
 *
 * Explanation why = CAP.says(true).points(20_00).points(12_00).points(8_00).build();
 * }</pre>
 *
 * <p>A published code keeps its meaning for ever: stored explanations are read years later. Equality is by code and slots.
 */
public final class Rule {
    private final String code;
    private final Slot[] slots;
    /** For each slot, its place among the words or among the numbers. */
    private final int[] places;

    private final int words;

    private Rule(String code, Slot[] slots) {
        this.code = code;
        this.slots = slots;
        this.places = new int[slots.length];
        int wordsSoFar = 0;
        for (int i = 0; i < slots.length; i++) {
            boolean isWord = slots[i].kind().isWord();
            places[i] = isWord ? wordsSoFar : i - wordsSoFar;
            wordsSoFar += isWord ? 1 : 0;
        }
        this.words = wordsSoFar;
    }

    /**
     * Declares a rule.
     *
     * @param code lower-case words joined by dots and hyphens, beginning with the module, for example {@code "points.cap"}
     * @param slots the values it gives, in reading order
     * @return the rule
     * @throws IllegalArgumentException if the code has another form or two slots share a name
     */
    public static Rule of(String code, Slot... slots) {
        if (!code.matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+")) {
            throw new IllegalArgumentException("a rule code is lower-case words joined by dots: '" + code + "'");
        }
        Set<String> names = new HashSet<>();
        for (Slot slot : slots) {
            if (!names.add(slot.name())) {
                throw new IllegalArgumentException("rule " + code + " names '" + slot.name() + "' twice");
            }
        }
        return new Rule(code, slots.clone());
    }

    /** {@return the stable code} */
    public String code() {
        return code;
    }

    /** {@return the values it gives, in reading order} */
    public List<Slot> slots() {
        return List.of(slots);
    }

    /**
     * Starts a finding under this rule.
     *
     * @param holds whether the rule is satisfied
     * @return the finding, with every slot still empty
     */
    public Finding says(boolean holds) {
        return new Finding(this, holds);
    }

    /**
     * A finding under this rule that is written when somebody reads it.
     *
     * @param holds whether the rule is satisfied
     * @param notes what it was decided by
     * @return the finding; it equals what the notes write
     */
    public Explanation later(boolean holds, Unwritten notes) {
        return new Explanation(this, holds, notes);
    }

    int size() {
        return slots.length;
    }

    /** How many slots hold words; the others hold numbers. */
    int words() {
        return words;
    }

    /** Where the value of a slot is kept: its place among the words, or among the numbers. */
    int place(int index) {
        return places[index];
    }

    Slot slot(int index) {
        return slots[index];
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Rule rule && code.equals(rule.code) && Arrays.equals(slots, rule.slots));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
