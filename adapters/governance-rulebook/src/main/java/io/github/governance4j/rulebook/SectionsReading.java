package io.github.governance4j.rulebook;

import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.matter.MatterRules;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.whistle.WhistleRules;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.rulebook.yaml.Fields;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the sections of an edition: what it says of each part of the work. A new section is a key here and a part of {@link Unmade}. */
final class SectionsReading {
    private static final List<String> KEYS =
            List.of("points", "ladders", "matters", "whistle", "risk", "mediation", "claims");

    private final Consumer<Problem> problems;
    private final PointsReading points;
    private final LaddersReading ladders;
    private final MattersReading matters;
    private final RiskReading risk;
    private final MediationReading mediation;
    private final ClaimsReading claims;

    /**
     * A reading.
     *
     * @param folder where the files are
     * @param zone where its limits read the clock
     * @param place where everything is and who answers for it
     * @param problems told of what is wrong with document and files
     * @param found told of what the analysis of ladders finds
     * @param reviewed told of what a review of rights says
     */
    SectionsReading(
            Path folder,
            ZoneId zone,
            PlaceReading.Read place,
            Consumer<Problem> problems,
            Consumer<Problem> found,
            Consumer<Problem> reviewed) {
        this.problems = problems;
        this.points = new PointsReading(folder, problems, reviewed);
        this.ladders = new LaddersReading(folder, zone, problems, found);
        this.matters = new MattersReading(folder, zone, place, problems);
        this.risk = new RiskReading(folder, zone, place, problems);
        this.mediation = new MediationReading(folder, place, problems);
        this.claims = new ClaimsReading(folder, zone, place, problems);
    }

    /** The sections an edition speaks of. */
    static List<String> stated(Fields fields) {
        return KEYS.stream().filter(key -> fields.optional(key).isPresent()).toList();
    }

    /** The sections of one edition, made only when asked for: after it is known that nothing was wrong. */
    Unmade read(Fields fields, Optional<LocalDate> from) {
        if (stated(fields).isEmpty()) {
            problems.accept(Problem.error(fields.at(), "EDITION_WITHOUT_RULES").with("keys", KEYS));
        }
        Optional<PointsReading.Unmade> ofPoints = fields.optional("points")
                .flatMap(node -> Fields.of(node, problems))
                .flatMap(points::read);
        Optional<Ladders> ofLadders = ladders.read(fields);
        MattersReading.Read ofMatters = matters.read(fields, from, ofLadders);
        return new Unmade(
                ofPoints,
                ofLadders,
                ofMatters.matters(),
                ofMatters.whistles(),
                risk.read(fields),
                mediation.read(fields, from, ofLadders),
                claims.read(fields, from, ofPoints));
    }

    /**
     * What one edition says of each section, not made yet; empty where it is silent.
     *
     * @param points its points
     * @param ladders its ladders
     * @param matters what it says of matters
     * @param whistles what it says of whistles
     * @param risk what it says of risk
     * @param mediation what it says of mediation
     * @param claims what it says of claims
     */
    record Unmade(
            Optional<PointsReading.Unmade> points,
            Optional<Ladders> ladders,
            Optional<MatterRules> matters,
            Optional<WhistleRules> whistles,
            RiskReading.Read risk,
            Optional<MediationReading.Read> mediation,
            Optional<ClaimRules> claims) {}
}
