package io.github.governance4j.mediation.selection;

import io.github.governance4j.mediation.MediatorId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom one party would have and whom not (点单): {@code Ballot.ranking(a, b).striking(c)}.
 *
 * <p>Who is neither ranked nor struck comes after all who are ranked, equal among themselves. No reason is given for anything.
 *
 * @param ranked whom it would have, dearest first, each once
 * @param struck whom it will not have
 */
public record Ballot(List<MediatorId> ranked, Set<MediatorId> struck) {
    /**
     * Copies both.
     *
     * @param ranked whom it would have, dearest first
     * @param struck whom it will not have
     * @throws IllegalArgumentException if somebody is ranked twice, or both ranked and struck
     */
    public Ballot {
        ranked = List.copyOf(ranked);
        struck = Struck.of(struck);
        if (new LinkedHashSet<>(ranked).size() < ranked.size() || !Collections.disjoint(ranked, struck)) {
            throw new IllegalArgumentException("each mediator once: ranked " + ranked + ", struck " + struck);
        }
    }

    /** The same as {@link #struck}, to be gone through by place. */
    Struck strikes() {
        return (Struck) struck;
    }

    /**
     * {@return a ballot that strikes nobody}
     *
     * @param ranked whom the party would have, dearest first; nobody for whomever
     */
    public static Ballot ranking(MediatorId... ranked) {
        return new Ballot(List.of(ranked), Set.of());
    }

    /**
     * {@return the same ranking, with these struck and no others}
     *
     * @param struck whom the party will not have
     */
    public Ballot striking(MediatorId... struck) {
        return new Ballot(ranked, Set.of(struck));
    }
}
