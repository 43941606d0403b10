package io.github.governance4j.house;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.RoleId;
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
import io.github.governance4j.core.risk.tier.EffectCommand;
import io.github.governance4j.core.risk.tier.Measure;
import io.github.governance4j.core.risk.tier.MeasureId;
import io.github.governance4j.core.risk.tier.ObjectionCommand;
import io.github.governance4j.core.risk.tier.ProposalCommand;
import io.github.governance4j.core.risk.tier.RectificationCommand;
import io.github.governance4j.core.risk.tier.Rhythm;
import io.github.governance4j.core.risk.tier.SchemeRules;
import io.github.governance4j.core.risk.tier.Target;
import io.github.governance4j.core.risk.tier.TierCommand;
import io.github.governance4j.core.risk.tier.TierFact;
import io.github.governance4j.core.risk.tier.TierInEffect;
import io.github.governance4j.core.risk.tier.TierRefusal;
import io.github.governance4j.core.risk.tier.TierRules;
import io.github.governance4j.core.risk.tier.TierTerms;
import io.github.governance4j.core.risk.tier.Tiered;
import io.github.governance4j.core.risk.tier.Tiering;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be asked about the tier of a hazard in {@link TownRules}' town. */
final class TierStates {
    private static final Actor PROPOSER = TownRules.clerk(TownRules.WATER, "one");
    private static final Actor CONFIRMER = TownRules.clerk(TownRules.CENTRE, "one");
    private static final Actor ARBITER = TownRules.clerk(TownRules.ROADS, "one");
    private static final Actor EXAMINER = TownRules.clerk(TownRules.TOWN, "two");
    private static final Actor PARTY = new Actor.Party(ClimbStates.PARTY);
    private static final Subject HAZARD = new Subject.OfHazard(new StreamId("h-1"));
    private static final IndicatorId DEGREE = new IndicatorId("degree");
    private static final ModelId MODEL = new ModelId("made-up");

    private TierStates() {}

    static StateExplorer<TierCommand, Tiered, TierFact, TierRefusal> tiers() {
        Tiering tiering = Tiering.over(
                Editions.of(List.of(Adopted.edition(TierRules.of(List.of(rules()))))),
                Editions.of(List.of(Adopted.edition(models()))),
                TownRules.place(),
                WorkCalendar.china());
        return new StateExplorer<>(tiering, Tiered::stage, TierStates::key, TierStates::wishes);
    }

    private static SchemeRules rules() {
        Measure visit = new Measure(new MeasureId("visit"), "visit", Target.ON_PERSONS, "made up");
        List<TierTerms> terms = new ArrayList<>();
        for (String tier : List.of("red", "blue")) {
            terms.add(TierTerms.of(new TierId(tier), days(30))
                    .rhythm(Optional.of(new Rhythm(days(7), Optional.of(days(2)))))
                    .measures(List.of(visit))
                    .build());
        }
        Set<RoleId> clerks = Set.of(new RoleId("clerk"));
        return SchemeRules.of(new SchemeId("made-up"))
                .proposers(clerks)
                .confirmers(clerks)
                .arbiters(clerks)
                .examiners(clerks)
                .confirmWithin(days(3))
                .dwell(Optional.of(days(4)))
                .objectWithin(days(5))
                .answerWithin(days(5))
                .rectifyWithin(days(5))
                .reexamineWithin(days(3))
                .terms(terms)
                .build();
    }

    private static Models models() {
        SchemeId id = new SchemeId("made-up");
        TierScheme scheme = TierScheme.of(
                id,
                "made up",
                "made up",
                List.of(Tier.of(id, new TierId("red"), 1, "red"), Tier.of(id, new TierId("blue"), 2, "blue")));
        Indicator degree = Indicator.of(DEGREE, "degree", "", Worse.UP, Quantity.of(0), Quantity.of(1))
                .source("made up");
        Floor floor = new Floor(DEGREE, Range.from(Bound.including(Quantity.of(1))), scheme.highest());
        return Models.of(
                List.of(scheme),
                List.of(Model.of(new ModelParts.Thresholds(
                        ModelHead.of(MODEL, "made up", scheme, "made up"), List.of(degree), List.of(floor)))));
    }

    private static TimeLimit days(long days) {
        return TimeLimit.of("days-" + days, days, LimitUnit.CALENDAR_DAY, "made up")
                .build();
    }

    private static Object key(Tiered tiered) {
        Optional<TierInEffect> now = tiered.lastAct().flatMap(tiered::inEffect);
        return List.of(
                tiered.stage(),
                now.map(TierInEffect::tier),
                now.map(tier -> tier.measures().size()),
                tiered.pending().isPresent(),
                tiered.lowersAt().isPresent(),
                tiered.objection().isPresent(),
                tiered.reviewDue());
    }

    private static List<TierCommand> wishes(StateExplorer.Moment now) {
        LocalDate lastDay = now.at().toLocalDate().plusDays(20);
        return List.of(
                propose(now, "red", 1),
                propose(now, "blue", 0),
                new ProposalCommand.WithdrawProposal(now.by("withdraw", PROPOSER), "a mistake"),
                new ProposalCommand.DeclineProposal(now.by("decline", CONFIRMER), "not so"),
                new ProposalCommand.Confirm(now.by("confirm", CONFIRMER), lastDay, "as found"),
                new EffectCommand.Review(now.by("review", PROPOSER), true, "still so"),
                new ObjectionCommand.LodgeObjection(now.by("object", PARTY), ""),
                new ObjectionCommand.DecideObjection(now.by("uphold", ARBITER), true, "right"),
                new ObjectionCommand.DecideObjection(now.by("dismiss", ARBITER), false, "wrong"),
                new RectificationCommand.OrderRectification(now.by("order", EXAMINER), true, "it leans"),
                new RectificationCommand.ReportRectified(now.by("report", PARTY), "photo"),
                new RectificationCommand.Reexamine(now.by("pass", EXAMINER), true, "straight"),
                new RectificationCommand.Reexamine(now.by("fail", EXAMINER), false, "it leans"));
    }

    private static TierCommand propose(StateExplorer.Moment now, String what, long degree) {
        return new ProposalCommand.Propose(
                now.by("propose-" + what, PROPOSER),
                HAZARD,
                TownRules.AREA,
                MODEL,
                Readings.of(Map.of(DEGREE, Quantity.of(degree))),
                Set.of(ClimbStates.PARTY));
    }
}
