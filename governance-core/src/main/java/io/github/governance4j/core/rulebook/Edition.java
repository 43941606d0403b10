package io.github.governance4j.core.rulebook;

import java.time.LocalDate;

/**
 * One dated state of a county's rules (规则版本).
 *
 * @param <T> the rules
 * @param id its name, for example {@code 2026-1}; every fact decided under it carries this
 * @param from the first day it speaks of, included; it speaks until the next adopted edition does
 * @param adopted how it was adopted
 * @param rules what it says
 */
public record Edition<T>(EditionId id, LocalDate from, Adoption adopted, T rules) {}
