package io.github.governance4j.core.rulebook;

import java.time.LocalDate;

/**
 * One dated state of a county's rules (规则版本).
 *
 * @param <T> the rules
 * @param id its name, for example {@code 2026-1}; every fact decided under it carries this
 * @param from the day it is dated from, included; it speaks until the next adopted edition does
 * @param adopted how it was adopted
 * @param rules what it says
 */
public record Edition<T>(EditionId id, LocalDate from, Adoption adopted, T rules) {
    /**
     * {@return the first day it has force on, if it was adopted: the day it is dated from, or the day its adoption was complete if that
     * came later}
     *
     * <p>Rules do not reach back behind their own adoption (ours): nobody could have known them.
     */
    public LocalDate speaksFrom() {
        return adopted.on().filter(from::isBefore).orElse(from);
    }
}
