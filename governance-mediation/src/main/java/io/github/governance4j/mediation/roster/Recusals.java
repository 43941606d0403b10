package io.github.governance4j.mediation.roster;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.MediatorId;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Whom ties keep from mediating a dispute (回避). */
public final class Recusals {
    private Recusals() {}

    /**
     * Works out who must step back because of a tie.
     *
     * <p>A tie known from elsewhere counts whether or not the mediator made it known; a waiver counts only for a tie that was made known,
     * and only when every party gave it. Each kind of tie is waived by itself.
     *
     * @param relations the ties of mediators to persons, whatever the dispute
     * @param concerned whom it matters for: the parties and whoever acts for one
     * @param disclosures the ties mediators made known in this dispute, with the waivers
     * @param parties every party
     * @return who is recused, by id
     */
    public static Set<MediatorId> of(
            Collection<Relation> relations,
            Set<PersonId> concerned,
            Collection<Disclosure> disclosures,
            Set<PersonId> parties) {
        Set<MediatorId> recused = new TreeSet<>();
        for (Disclosure disclosure : disclosures) {
            if (!disclosure.isLifted(parties)) {
                recused.add(disclosure.mediator());
            }
        }
        for (Relation relation : relations) {
            if (concerned.contains(relation.person()) && !isLifted(relation, disclosures, parties)) {
                recused.add(relation.mediator());
            }
        }
        return Collections.unmodifiableSet(recused);
    }

    private static boolean isLifted(Relation relation, Collection<Disclosure> disclosures, Set<PersonId> parties) {
        for (Disclosure disclosure : disclosures) {
            if (disclosure.mediator().equals(relation.mediator())
                    && disclosure.kind() == relation.kind()
                    && disclosure.isLifted(parties)) {
                return true;
            }
        }
        return false;
    }
}
