package io.github.governance4j.mediation.stipend;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.MediatorId;

/**
 * Whom a stipend is for (领取人).
 *
 * @param mediator the mediator, as the roster names them; of a panel the one who leads it
 * @param person who that is, so that nobody decides on their own pay
 * @param barred whether the roster marks them as barred from being paid on the side (禁止兼职取酬)
 */
public record Payee(MediatorId mediator, PersonId person, boolean barred) {}
