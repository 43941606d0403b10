package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.AreaKind;
import io.github.governance4j.core.place.AreaKindId;
import io.github.governance4j.core.place.Body;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Level;
import io.github.governance4j.core.place.LevelScheme;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.place.Roster;
import io.github.governance4j.core.place.Tenure;
import io.github.governance4j.core.place.Territory;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.risk.Bound;
import io.github.governance4j.core.risk.Floor;
import io.github.governance4j.core.risk.Indicator;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.ModelHead;
import io.github.governance4j.core.risk.ModelId;
import io.github.governance4j.core.risk.ModelParts;
import io.github.governance4j.core.risk.Models;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Range;
import io.github.governance4j.core.risk.Readings;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.risk.Subject;
import io.github.governance4j.core.risk.Tier;
import io.github.governance4j.core.risk.TierId;
import io.github.governance4j.core.risk.TierScheme;
import io.github.governance4j.core.risk.Worse;
import io.github.governance4j.core.risk.tier.Measure;
import io.github.governance4j.core.risk.tier.MeasureId;
import io.github.governance4j.core.risk.tier.Rhythm;
import io.github.governance4j.core.risk.tier.SchemeRules;
import io.github.governance4j.core.risk.tier.Target;
import io.github.governance4j.core.risk.tier.TierRules;
import io.github.governance4j.core.risk.tier.TierTerms;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A county with two towns, two schemes of tiers with rules and one without, and who proposes, confirms, answers and examines. */
final class TierCounty {
    static final LocalDate FOUNDED = LocalDate.of(2025, 1, 1);
    static final LocalDate MERGED = LocalDate.of(2026, 6, 1);
    static final AreaId VILLAGE = new AreaId("village");
    static final Subject HAZARD = new Subject.OfHazard(new StreamId("hazard-1"));
    static final ModelId HARM = new ModelId("harm");
    static final ModelId OTHER = new ModelId("other");
    static final ModelId PAPER = new ModelId("paper");
    static final IndicatorId DEGREE = new IndicatorId("degree");
    static final PersonId ANN = new PersonId("ann");
    static final PersonId BEN = new PersonId("ben");

    static final MeasureId FENCE = new MeasureId("fence");
    static final MeasureId VISIT = new MeasureId("visit");
    static final BodyId MEDIATION = new BodyId("mediation");
    static final BodyId COMMITTEE = new BodyId("committee");
    static final BodyId JUSTICE = new BodyId("justice");
    static final BodyId SAFETY = new BodyId("safety");
    static final BodyId FAR = new BodyId("far");

    private static final List<String> COLOURS = List.of("red", "orange", "yellow", "blue");

    private TierCounty() {}

    static Editions<TierRules> rules(int days) {
        return Editions.of(List.of(edition(TierRules.of(
                List.of(scheme("harm", days).build(), scheme("other", days).build())))));
    }

    /** Posts of the role that confirms may propose as well. */
    static Editions<TierRules> rulesWhereConfirmersPropose() {
        return Editions.of(List.of(edition(TierRules.of(List.of(
                scheme("harm", 5).proposers(roles("proposer", "confirmer")).build())))));
    }

    /** Posts of the role that confirms may answer objections as well. */
    static Editions<TierRules> rulesWhereConfirmersAnswer() {
        return Editions.of(List.of(edition(TierRules.of(List.of(
                scheme("harm", 5).arbiters(roles("arbiter", "confirmer")).build())))));
    }

    /** The rules name no way out. */
    static Editions<TierRules> rulesThatNameNoRemedy() {
        return Editions.of(List.of(edition(
                TierRules.of(List.of(scheme("harm", 5).remedies(List.of()).build())))));
    }

    private static List<RoleId> roles(String... names) {
        return Arrays.stream(names).map(RoleId::new).toList();
    }

    static Editions<Models> models() {
        List<TierScheme> schemes = List.of(levels("harm"), levels("other"), levels("paper"));
        return Editions.of(List.of(edition(
                Models.of(schemes, schemes.stream().map(TierCounty::model).toList()))));
    }

    private static <T> Edition<T> edition(T rules) {
        return new Edition<>(new EditionId("2026-1"), FOUNDED, Adoption.byAuthority(COMMITTEE, "No 1", FOUNDED), rules);
    }

    private static TierScheme levels(String id) {
        SchemeId scheme = new SchemeId(id);
        List<Tier> tiers = new ArrayList<>();
        for (String colour : COLOURS) {
            tiers.add(Tier.of(scheme, new TierId(colour), tiers.size() + 1, colour));
        }
        return TierScheme.of(scheme, id, "made up", tiers);
    }

    /** One measure from 0 to 3, and a tier for each. */
    private static Model model(TierScheme scheme) {
        Indicator degree = Indicator.of(DEGREE, "degree", "", Worse.UP, Quantity.of(0), Quantity.of(3))
                .source("made up");
        List<Floor> floors = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Range range = Range.from(Bound.including(Quantity.of(3L - i)));
            floors.add(new Floor(DEGREE, range, scheme.tiers().get(i)));
        }
        return Model.of(new ModelParts.Thresholds(
                ModelHead.of(new ModelId(scheme.id().value()), scheme.id().value(), scheme, "made up"),
                List.of(degree),
                floors));
    }

    static Readings degree(long value) {
        return Readings.of(Map.of(DEGREE, Quantity.of(value)));
    }

    private static SchemeRules.Builder scheme(String id, int days) {
        Measure fence = new Measure(FENCE, "fence it off", Target.PROTECTIVE, "made up");
        Measure visit = new Measure(VISIT, "visit weekly", Target.ON_PERSONS, "made up");
        Rhythm weekly = new Rhythm(limit("review", days + 2), Optional.of(limit("review-by", 2)));
        return SchemeRules.of(new SchemeId(id))
                .proposers(roles("proposer"))
                .confirmers(List.of(new RoleId("confirmer")))
                .arbiters(List.of(new RoleId("arbiter")))
                .examiners(List.of(new RoleId("examiner")))
                .confirmWithin(limit("confirm", days - 2L))
                .dwell(Optional.of(limit("dwell", days + 5L)))
                .notAgainWithin(Optional.of(limit("not-again", days + 5L)))
                .objectWithin(limit("object", days))
                .answerWithin(limit("answer", days))
                .rectifyWithin(limit("rectify", days + 2L))
                .reexamineWithin(limit("reexamine", days - 2L))
                .remedies(List.of(Remedy.RECONSIDERATION))
                .terms(List.of(
                        TierTerms.of(new TierId("red"), limit("red", 6L * days))
                                .planFirst(true)
                                .fundsAndContingency(true)
                                .slip(true)
                                .rhythm(Optional.of(weekly))
                                .measures(List.of(fence, visit))
                                .build(),
                        TierTerms.of(new TierId("orange"), limit("orange", 12L * days))
                                .rhythm(Optional.of(weekly))
                                .measures(List.of(fence, visit))
                                .build(),
                        TierTerms.of(new TierId("yellow"), limit("yellow", 18L * days))
                                .measures(List.of(fence))
                                .build(),
                        TierTerms.of(new TierId("blue"), limit("blue", 18L * days))
                                .build()));
    }

    private static TimeLimit limit(String code, long days) {
        return TimeLimit.of(code, days, LimitUnit.CALENDAR_DAY, "made up").build();
    }

    static Place place() {
        LevelScheme scheme = LevelScheme.of(
                Level.of("county", "县", AreaKind.regular("county", "县")),
                Level.of("town", "乡镇", AreaKind.regular("town", "镇")),
                Level.of("village", "村", AreaKind.regular("village", "村")));
        AreaId county = new AreaId("county");
        AreaId town = new AreaId("town");
        AreaId farTown = new AreaId("far-town");
        Territory territory = Territory.of(
                scheme,
                List.of(
                        Area.of(county, new AreaKindId("county"), FOUNDED).build(),
                        area(town, "town", county),
                        area(farTown, "town", county),
                        area(VILLAGE, "village", town)));
        List<Post> posts = new ArrayList<>();
        List<Tenure> tenures = new ArrayList<>();
        Map<BodyId, String> roles = Map.of(
                MEDIATION, "proposer", COMMITTEE, "confirmer", JUSTICE, "arbiter", SAFETY, "examiner", FAR, "proposer");
        for (BodyId body : List.of(MEDIATION, COMMITTEE, JUSTICE, SAFETY, FAR)) {
            for (String desk : List.of("one", "two")) {
                PostId post = new PostId(body + "-" + desk);
                posts.add(Post.of(post, body, new RoleId(roles.getOrDefault(body, "")), FOUNDED)
                        .build());
                tenures.add(Tenure.of(post, new PersonId(body + "." + desk), FOUNDED));
            }
        }
        // One person in both bodies, on posts of their own; and posts of the proposing body that pass to the confirming
        // one.
        for (BodyId body : List.of(MEDIATION, COMMITTEE)) {
            PostId post = new PostId(body + "-both");
            posts.add(Post.of(post, body, new RoleId(roles.getOrDefault(body, "")), FOUNDED)
                    .build());
            tenures.add(Tenure.of(post, new PersonId("both"), FOUNDED));
        }
        PostId passing = new PostId("mediation-passing");
        posts.add(Post.of(passing, MEDIATION, new RoleId("proposer"), FOUNDED)
                .lastDay(MERGED.minusDays(1))
                .build());
        posts.add(Post.of(passing, COMMITTEE, new RoleId("confirmer"), MERGED).build());
        tenures.add(Tenure.of(passing, new PersonId("passing"), FOUNDED));
        PostId third = new PostId("safety-three");
        posts.add(Post.of(third, SAFETY, new RoleId("examiner"), FOUNDED).build());
        tenures.add(Tenure.of(third, new PersonId("safety.three"), FOUNDED));
        posts.add(Post.of(new PostId("vacant"), SAFETY, new RoleId("examiner"), FOUNDED)
                .build());
        return new Place(
                territory,
                Roster.of(
                        List.of(
                                Body.of(MEDIATION, town, FOUNDED).build(),
                                Body.of(COMMITTEE, town, FOUNDED).build(),
                                Body.of(JUSTICE, county, FOUNDED).build(),
                                Body.of(SAFETY, county, FOUNDED).build(),
                                Body.of(FAR, farTown, FOUNDED).build()),
                        posts,
                        tenures));
    }

    private static Area area(AreaId id, String kind, AreaId parent) {
        return Area.of(id, new AreaKindId(kind), FOUNDED).parent(parent).build();
    }

    static Actor post(BodyId body, String desk) {
        return new Actor.Post(new PostId(body + "-" + desk), new PersonId(body + "." + desk));
    }

    static Actor named(String post, String person) {
        return new Actor.Post(new PostId(post), new PersonId(person));
    }

    static Set<PersonId> affected() {
        return Set.of(ANN, BEN);
    }
}
