package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.mediation.roster.LanguageId;
import io.github.governance4j.mediation.roster.Relation;
import io.github.governance4j.mediation.selection.Draw;
import io.github.governance4j.mediation.selection.Workloads;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must be known of the mediators to find one for a dispute, as it was when the command was made (名册快照). It comes in with the command
 * and nothing of it is kept.
 *
 * @param loads how busy everybody was
 * @param relations the ties of mediators to the parties and to whoever acts for one, as far as the office knows
 * @param languages in which the parties wish to be spoken to
 * @param draw what equals are drawn by, where the rules decide so; empty for the smallest id
 */
public record RosterSnapshot(
        Seen<Workloads> loads, List<Relation> relations, Set<LanguageId> languages, Optional<Draw> draw) {
    /**
     * Copies the list and the set.
     *
     * @param loads how busy everybody was
     * @param relations the ties of mediators to the parties
     * @param languages in which the parties wish to be spoken to
     * @param draw what equals are drawn by
     */
    public RosterSnapshot {
        relations = List.copyOf(relations);
        languages = Ordered.copy(languages);
    }

    /**
     * {@return a snapshot without ties, languages and a draw}
     *
     * @param loads how busy everybody was
     */
    public static RosterSnapshot of(Seen<Workloads> loads) {
        return new RosterSnapshot(loads, List.of(), Set.of(), Optional.empty());
    }
}
