package io.github.governance4j.mediation.roster;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.mediation.MediatorId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The conditions for mediating a dispute, one finding each, in the order of {@link Ineligible}. */
final class EligibilityWhy {
    /** The mediator may mediate the dispute. */
    static final Rule ELIGIBLE = Rule.of("roster.eligible", Slot.id("mediator"), Slot.id("kind"), Slot.id("area"));
    /** The roster lists them on the day. */
    static final Rule LISTED = Rule.of("roster.listed", Slot.id("mediator"), Slot.day("day"), Slot.flag("listed"));
    /** They take cases. */
    static final Rule SERVING = Rule.of("roster.serving", Slot.code("mediator-status"));
    /** They are not recused. */
    static final Rule NOT_RECUSED = Rule.of("roster.not-recused", Slot.flag("recused"));
    /** They are of a body that is asked. */
    static final Rule BODY = Rule.of("roster.body", Slot.id("body"), Slot.flag("asked"));
    /** They mediate the kind. */
    static final Rule KIND = Rule.of("roster.kind", Slot.id("kind"), Slot.flag("mediated"));
    /** They serve the place. */
    static final Rule AREA = Rule.of("roster.area", Slot.id("area"), Slot.id("served"), Slot.count("steps"));
    /** They speak what is wished. */
    static final Rule LANGUAGE = Rule.of("roster.language", Slot.count("wished"), Slot.count("spoken"));

    private EligibilityWhy() {}

    static Optional<Ineligible> reason(
            Numbered roster,
            Needs needs,
            Set<MediatorId> recused,
            LocalDate day,
            List<List<AreaId>> path,
            MediatorId id) {
        for (Map.Entry<Ineligible, Explanation> finding :
                findings(roster, needs, recused, day, path, id).entrySet()) {
            if (!finding.getValue().holds()) {
                return Optional.of(finding.getKey());
            }
        }
        return Optional.empty();
    }

    static Explanation why(
            Numbered roster,
            Needs needs,
            Set<MediatorId> recused,
            LocalDate day,
            List<List<AreaId>> path,
            MediatorId id) {
        Map<Ineligible, Explanation> findings = findings(roster, needs, recused, day, path, id);
        boolean all = findings.values().stream().allMatch(Explanation::holds);
        var why = ELIGIBLE.says(all)
                .id(id.value())
                .id(needs.kind().value())
                .id(needs.area().value());
        findings.values().forEach(why::because);
        return why.build();
    }

    private static Map<Ineligible, Explanation> findings(
            Numbered roster,
            Needs needs,
            Set<MediatorId> recused,
            LocalDate day,
            List<List<AreaId>> path,
            MediatorId id) {
        Map<Ineligible, Explanation> findings = new EnumMap<>(Ineligible.class);
        int row = roster.row(id, day.toEpochDay());
        boolean isRecused = recused.contains(id);
        findings.put(
                Ineligible.NOT_ON_THE_ROSTER,
                LISTED.says(row >= 0).id(id.value()).day(day).flag(row >= 0).build());
        findings.put(
                Ineligible.RECUSED, NOT_RECUSED.says(!isRecused).flag(isRecused).build());
        if (row >= 0) {
            listed(findings, roster.rows[row], needs, path);
        }
        return findings;
    }

    private static void listed(
            Map<Ineligible, Explanation> findings, Mediator row, Needs needs, List<List<AreaId>> path) {
        findings.put(
                Ineligible.NOT_SERVING,
                SERVING.says(row.status() == MediatorStatus.SERVING)
                        .code(row.status())
                        .build());
        boolean asked = needs.bodies().isEmpty() || needs.bodies().contains(row.body());
        findings.put(
                Ineligible.OF_ANOTHER_BODY,
                BODY.says(asked).id(row.body().value()).flag(asked).build());
        boolean mediated = row.kinds().isEmpty() || row.kinds().contains(needs.kind());
        findings.put(
                Ineligible.ANOTHER_KIND,
                KIND.says(mediated).id(needs.kind().value()).flag(mediated).build());
        findings.put(Ineligible.ANOTHER_AREA, area(row, needs, path));
        long spoken =
                needs.languages().stream().filter(row.languages()::contains).count();
        findings.put(
                Ineligible.ANOTHER_LANGUAGE,
                LANGUAGE.says(spoken == needs.languages().size())
                        .count(needs.languages().size())
                        .count(spoken)
                        .build());
    }

    private static Explanation area(Mediator row, Needs needs, List<List<AreaId>> path) {
        for (int step = 0; step < path.size(); step++) {
            for (AreaId name : path.get(step)) {
                if (row.areas().contains(name)) {
                    return AREA.says(true)
                            .id(needs.area().value())
                            .id(name.value())
                            .count(step)
                            .build();
                }
            }
        }
        return AREA.says(false)
                .id(needs.area().value())
                .id(Finding.NONE)
                .count(path.size())
                .build();
    }
}
