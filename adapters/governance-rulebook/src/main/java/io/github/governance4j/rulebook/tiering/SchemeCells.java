package io.github.governance4j.rulebook.tiering;

import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.risk.tier.SchemeRules;
import io.github.governance4j.core.risk.tier.TierTerms;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.place.RowReading;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who does what about the tiers of one scheme, and how long there is for it. */
final class SchemeCells {
    private static final CellKind<RoleId> ROLE = CellKind.id(RoleId::new);
    private static final CellKind<Remedy> REMEDY = CellKind.word(Remedy.class);

    private final RowReading row;
    private final ZoneId zone;
    private final SchemeId scheme;
    private final String source;

    private SchemeCells(RowReading row, ZoneId zone, SchemeId scheme) {
        this.row = row;
        this.zone = zone;
        this.scheme = scheme;
        this.source = row.stated("source", CellKind.TEXT).orElse("");
    }

    static Optional<SchemeRules> read(RowReading row, ZoneId zone, SchemeId scheme, List<TierTerms> terms) {
        return new SchemeCells(row, zone, scheme).read(terms);
    }

    private Optional<SchemeRules> read(List<TierTerms> terms) {
        Set<RoleId> proposers = roles("proposers");
        Set<RoleId> confirmers = roles("confirmers");
        Set<RoleId> arbiters = roles("arbiters");
        Set<RoleId> examiners = roles("examiners");
        Optional<TimeLimit> confirm = needed("confirm");
        Optional<TimeLimit> object = needed("object");
        Optional<TimeLimit> answer = needed("answer");
        Optional<TimeLimit> rectify = needed("rectify");
        Optional<TimeLimit> reexamine = needed("reexamine");
        Optional<TimeLimit> dwell = row.stated("dwell", LimitText.of(scheme + "-dwell", zone, source));
        Optional<TimeLimit> notAgain = row.stated("not_again", LimitText.of(scheme + "-not-again", zone, source));
        Set<Remedy> remedies = row.several("remedies", REMEDY);
        if (!row.isSound()
                || confirm.isEmpty()
                || object.isEmpty()
                || answer.isEmpty()
                || rectify.isEmpty()
                || reexamine.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(SchemeRules.of(scheme)
                .proposers(proposers)
                .confirmers(confirmers)
                .arbiters(arbiters)
                .examiners(examiners)
                .confirmWithin(confirm.get())
                .objectWithin(object.get())
                .answerWithin(answer.get())
                .rectifyWithin(rectify.get())
                .reexamineWithin(reexamine.get())
                .dwell(dwell)
                .notAgainWithin(notAgain)
                .remedies(remedies)
                .terms(terms)
                .build());
    }

    private Set<RoleId> roles(String column) {
        row.needed(column, CellKind.TEXT);
        return row.several(column, ROLE);
    }

    private Optional<TimeLimit> needed(String column) {
        return row.needed(column, LimitText.of(scheme + "-" + column, zone, source));
    }
}
