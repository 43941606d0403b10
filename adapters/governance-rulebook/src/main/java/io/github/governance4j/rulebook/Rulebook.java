package io.github.governance4j.rulebook;

import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.matter.MatterRules;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.Models;
import io.github.governance4j.core.risk.surge.SurgeSettings;
import io.github.governance4j.core.risk.tier.TierRules;
import io.github.governance4j.core.risk.warning.WarningRules;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.whistle.WhistleRules;
import io.github.governance4j.mediation.feedback.FeedbackRules;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.claim.flow.ClaimRules;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one village or county has decided, as a folder holds it (规则手册). Immutable.
 *
 * <p>It has a section for each part of the work, and every section has editions of its own: those of the rulebook that speak of it. An
 * edition that is silent on a section leaves it as it was, so that the village that adopts new points does not thereby repeal the county's
 * ladders. A section nobody has written has no editions.
 */
public final class Rulebook {
    private final String name;
    private final ZoneId zone;
    private final PointsEditions points;
    private final Editions<Ladders> ladders;
    private final Place place;
    private final Editions<MatterRules> matters;
    private final Editions<WhistleRules> whistles;
    private final RiskEditions risk;
    private final MediationEditions mediation;

    private Rulebook(
            String name,
            ZoneId zone,
            PointsEditions points,
            Editions<Ladders> ladders,
            Place place,
            Editions<MatterRules> matters,
            Editions<WhistleRules> whistles,
            RiskEditions risk,
            MediationEditions mediation) {
        this.name = name;
        this.zone = zone;
        this.points = points;
        this.ladders = ladders;
        this.place = place;
        this.matters = matters;
        this.whistles = whistles;
        this.risk = risk;
        this.mediation = mediation;
    }

    /**
     * {@return a rulebook in which nothing is written yet}
     *
     * @param name what it is called
     * @param zone where its days begin and end, for example {@code Asia/Shanghai}
     */
    public static Rulebook named(String name, ZoneId zone) {
        return new Rulebook(
                name,
                zone,
                PointsEditions.NONE,
                Editions.none(),
                Place.nowhere(),
                Editions.none(),
                Editions.none(),
                RiskEditions.NONE,
                MediationEditions.NONE);
    }

    /**
     * {@return the same with another points section}
     *
     * @param editions every edition of its points catalogue
     * @param items what each of these leaves out by hand
     */
    public Rulebook withPoints(Editions<Catalogue> editions, Map<EditionId, List<LeftOut>> items) {
        return with(new PointsEditions(editions, items, points.claims(), Optional.empty()));
    }

    /**
     * {@return the same with other rules of claims}
     *
     * @param editions every edition of them
     */
    public Rulebook withClaims(Editions<ClaimRules> editions) {
        return with(points.with(editions));
    }

    /** The same, and what a review said of it when it was read. */
    Rulebook reviewed(List<Problem> said) {
        return with(points.reviewed(said));
    }

    /**
     * {@return the same with other ladders}
     *
     * @param editions every edition of its ladders
     */
    public Rulebook withLadders(Editions<Ladders> editions) {
        return new Rulebook(name, zone, points, editions, place, matters, whistles, risk, mediation);
    }

    /**
     * {@return the same at another place}
     *
     * @param there the areas, and who answers for them
     */
    public Rulebook withPlace(Place there) {
        return new Rulebook(name, zone, points, ladders, there, matters, whistles, risk, mediation);
    }

    /**
     * {@return the same with other rules for matters}
     *
     * @param editions every edition of them
     */
    public Rulebook withMatters(Editions<MatterRules> editions) {
        return new Rulebook(name, zone, points, ladders, place, editions, whistles, risk, mediation);
    }

    /**
     * {@return the same with other rules for whistles}
     *
     * @param editions every edition of them
     */
    public Rulebook withWhistles(Editions<WhistleRules> editions) {
        return new Rulebook(name, zone, points, ladders, place, matters, editions, risk, mediation);
    }

    /**
     * {@return the same with other schemes of levels and risk models}
     *
     * @param editions every edition of them
     */
    public Rulebook withModels(Editions<Models> editions) {
        return with(new RiskEditions(editions, risk.tiers(), risk.warnings(), risk.surges()));
    }

    /**
     * {@return the same with other rules by which tiers come into effect}
     *
     * @param editions every edition of them
     */
    public Rulebook withTiers(Editions<TierRules> editions) {
        return with(new RiskEditions(risk.models(), editions, risk.warnings(), risk.surges()));
    }

    /**
     * {@return the same with other rules of warnings}
     *
     * @param editions every edition of them
     */
    public Rulebook withWarnings(Editions<WarningRules> editions) {
        return with(new RiskEditions(risk.models(), risk.tiers(), editions, risk.surges()));
    }

    /**
     * {@return the same with other settings of what surges are looked for}
     *
     * @param editions every edition of them
     */
    public Rulebook withSurges(Editions<SurgeSettings> editions) {
        return with(new RiskEditions(risk.models(), risk.tiers(), risk.warnings(), editions));
    }

    /**
     * {@return the same with other rules of mediation}
     *
     * @param editions every edition of them
     */
    public Rulebook withMediation(Editions<MediationRules> editions) {
        return with(new MediationEditions(editions, mediation.feedback()));
    }

    /**
     * {@return the same with other rules of ratings}
     *
     * @param editions every edition of them
     */
    public Rulebook withFeedback(Editions<FeedbackRules> editions) {
        return with(new MediationEditions(mediation.rules(), editions));
    }

    private Rulebook with(PointsEditions editions) {
        return new Rulebook(name, zone, editions, ladders, place, matters, whistles, risk, mediation);
    }

    private Rulebook with(RiskEditions editions) {
        return new Rulebook(name, zone, points, ladders, place, matters, whistles, editions, mediation);
    }

    private Rulebook with(MediationEditions editions) {
        return new Rulebook(name, zone, points, ladders, place, matters, whistles, risk, editions);
    }

    /** {@return what it is called} */
    public String name() {
        return name;
    }

    /** {@return where its days begin and end, for example {@code Asia/Shanghai}} */
    public ZoneId zone() {
        return zone;
    }

    /** {@return every edition of its points catalogue, adopted or not} */
    public Editions<Catalogue> points() {
        return points.catalogues();
    }

    /** {@return what each of these editions leaves out by hand, in the order of its list; an empty list for one that leaves out nothing} */
    public Map<EditionId, List<LeftOut>> leftOut() {
        return points.leftOut();
    }

    /** {@return every edition of how claims go from the deed to the entry, adopted or not} */
    public Editions<ClaimRules> claims() {
        return points.claims();
    }

    /**
     * What a review of rights says of it (权利审查): items that cross a red line, blocked ones as errors although they keep nothing else from
     * being in force, settled ones as notes; and how unclassified ones might be classified.
     *
     * @return the problems, by place; of a rulebook that was not read from a folder all are at the start of its name
     */
    public List<Problem> review() {
        return points.review(name);
    }

    /** {@return every edition of its ladders, adopted or not} */
    public Editions<Ladders> ladders() {
        return ladders;
    }

    /** {@return the areas, and who answers for them; dated, and so the same for all editions} */
    public Place place() {
        return place;
    }

    /** {@return every edition of its rules for matters, adopted or not} */
    public Editions<MatterRules> matters() {
        return matters;
    }

    /** {@return every edition of its rules for whistles, adopted or not} */
    public Editions<WhistleRules> whistles() {
        return whistles;
    }

    /** {@return every edition of its schemes of levels and its risk models, adopted or not} */
    public Editions<Models> models() {
        return risk.models();
    }

    /** {@return every edition of the rules by which tiers come into effect, adopted or not} */
    public Editions<TierRules> tiers() {
        return risk.tiers();
    }

    /** {@return every edition of its rules of warnings, adopted or not} */
    public Editions<WarningRules> warnings() {
        return risk.warnings();
    }

    /** {@return every edition of what surges are looked for, adopted or not} */
    public Editions<SurgeSettings> surges() {
        return risk.surges();
    }

    /** {@return every edition of its rules of mediation, adopted or not} */
    public Editions<MediationRules> mediation() {
        return mediation.rules();
    }

    /**
     * {@return how parties rate and ratings are shown, for every edition that speaks of mediation} It stands apart from {@link
     * #mediation()}, since no rule of mediation may see a rating.
     */
    public Editions<FeedbackRules> feedback() {
        return mediation.feedback();
    }

    /** For people debugging: the name. */
    @Override
    public String toString() {
        return name;
    }
}
