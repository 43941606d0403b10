package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * An order to put something right (整改指令). It outlives the tier it came from: only a re-examination ends it, and a stop of use with it
 * (安全生产法 art. 65).
 *
 * @param by who ordered it
 * @param at when
 * @param until until when it is to be done
 * @param stopUse whether it may not be used until then (停用)
 * @param scheme the scheme of the tier it came from
 * @param edition the edition it keeps
 * @param area where it is
 * @param affected whom it burdens, in the order of their ids
 */
public record Rectification(
        Officer by,
        LocalDateTime at,
        Deadline until,
        boolean stopUse,
        SchemeId scheme,
        EditionId edition,
        AreaId area,
        Set<PersonId> affected) {
    /**
     * Copies the set.
     *
     * @param by who ordered it
     * @param at when
     * @param until until when it is to be done
     * @param stopUse whether it may not be used until then
     * @param scheme the scheme of the tier it came from
     * @param edition the edition it keeps
     * @param area where it is
     * @param affected whom it burdens
     */
    public Rectification {
        affected = Ordered.copy(affected);
    }

    Rectification until(Deadline later) {
        return new Rectification(by, at, later, stopUse, scheme, edition, area, affected);
    }
}
