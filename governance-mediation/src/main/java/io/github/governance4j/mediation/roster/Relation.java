package io.github.governance4j.mediation.roster;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.MediatorId;

/**
 * One tie of a mediator to one person in a dispute (关系). It comes in with a command of that dispute and goes with it.
 *
 * @param mediator whose tie
 * @param person to whom: a party or somebody who acts for one
 * @param kind of what kind
 */
public record Relation(MediatorId mediator, PersonId person, RelationKind kind) {}
