package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.risk.Indicator;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.Models;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Readings;
import io.github.governance4j.core.risk.Subject;
import io.github.governance4j.core.risk.Worse;
import io.github.governance4j.core.risk.tier.EffectCommand;
import io.github.governance4j.core.risk.tier.MeasureId;
import io.github.governance4j.core.risk.tier.ObjectionCommand;
import io.github.governance4j.core.risk.tier.Plan;
import io.github.governance4j.core.risk.tier.ProposalCommand;
import io.github.governance4j.core.risk.tier.RectificationCommand;
import io.github.governance4j.core.risk.tier.SchemeRules;
import io.github.governance4j.core.risk.tier.TierCommand;
import io.github.governance4j.core.risk.tier.TierFact;
import io.github.governance4j.core.risk.tier.TierRefusal;
import io.github.governance4j.core.risk.tier.TierRules;
import io.github.governance4j.core.risk.tier.TierTerms;
import io.github.governance4j.core.risk.tier.Tiered;
import io.github.governance4j.core.rulebook.Edition;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The tier of one subject led through a decider, wish by wish, with all that came of it. Nobody sends a tick. */
final class TierLife {
    static final PersonId ONE = new PersonId("somebody-affected");
    static final PersonId OTHER = new PersonId("somebody-else-affected");
    private static final Subject HAZARD = new Subject.OfHazard(new StreamId("a-hazard"));

    private final TierUnderTest subject;
    private final Decider<TierCommand, Tiered, TierFact, TierRefusal> decider;
    private final Edition<TierRules> edition;
    private final List<Lived> lived = new ArrayList<>();
    private Tiered tiered;
    private LocalDateTime now;
    private Optional<Model> model = Optional.empty();

    private TierLife(TierUnderTest subject) {
        this.subject = subject;
        this.decider = subject.decider();
        this.tiered = decider.initial();
        this.now = subject.firstDay().atTime(9, 0);
        this.edition = subject.rules()
                .on(subject.firstDay())
                .orElseThrow(() -> new IllegalStateException("no edition speaks on " + subject.firstDay()));
    }

    /** One command, what came of it, and how the subject stood before and after. */
    record Lived(Tiered before, TierCommand command, Decision<TierFact, TierRefusal> decision, Tiered after) {
        LocalDateTime at() {
            return command.stamp().happened();
        }
    }

    static TierLife of(TierUnderTest subject, List<TierWish> wishes) {
        TierLife life = new TierLife(subject);
        wishes.forEach(life::grant);
        return life;
    }

    List<Lived> lived() {
        return lived;
    }

    Decision<TierFact, TierRefusal> last() {
        return lived.get(lived.size() - 1).decision();
    }

    Decider<TierCommand, Tiered, TierFact, TierRefusal> decider() {
        return decider;
    }

    Tiered tiered() {
        return tiered;
    }

    LocalDateTime now() {
        return now;
    }

    Edition<TierRules> edition() {
        return edition;
    }

    List<TierFact> facts() {
        return lived.stream().flatMap(one -> one.decision().facts().stream()).toList();
    }

    private void grant(TierWish wish) {
        Optional<LocalDateTime> due = decider.due(tiered).map(Due::at);
        now = switch (wish.pace()) {
            case HOURS -> now.plusHours(wish.detail() % 12);
            case DAYS -> now.plusDays(wish.detail() % 12);
            case JUST_IN_TIME -> due.map(at -> later(at.minusSeconds(1))).orElse(now);
            case WHEN_DUE -> due.map(this::later).orElse(now);
        };
        switch (possible(wish.what())) {
            case PROPOSE -> propose(wish);
            case ANSWER_PROPOSAL -> answerProposal(wish);
            case PLAN -> ask(new EffectCommand.SetPlan(by(wish, rules(wish).proposers()), plan(wish)));
            case REVIEW -> ask(new EffectCommand.Review(by(wish, rules(wish).proposers()), true, "still so"));
            case OBJECT -> ask(new ObjectionCommand.LodgeObjection(stamp(party(wish)), ""));
            case ANSWER_OBJECTION ->
                ask(new ObjectionCommand.DecideObjection(
                        by(wish, rules(wish).arbiters()), wish.detail() % 2 == 0, "looked into"));
            case RECTIFY -> rectify(wish);
        }
    }

    // What cannot be is led towards where it could: a life that only hears no shows nothing.
    private TierWish.What possible(TierWish.What what) {
        boolean pending = tiered.pending().filter(p -> p.confirmBy().isMet(now)).isPresent();
        boolean stands = tiered.inEffect(now).isPresent();
        return switch (what) {
            case PROPOSE, ANSWER_PROPOSAL ->
                pending ? (what == TierWish.What.PROPOSE ? TierWish.What.PLAN : what) : TierWish.What.PROPOSE;
            case PLAN, REVIEW -> pending || stands ? what : TierWish.What.PROPOSE;
            case OBJECT -> stands ? what : possible(TierWish.What.ANSWER_PROPOSAL);
            case ANSWER_OBJECTION -> tiered.objection().isPresent() ? what : possible(TierWish.What.OBJECT);
            case RECTIFY ->
                stands || tiered.rectification().isPresent() ? what : possible(TierWish.What.ANSWER_PROPOSAL);
        };
    }

    private LocalDateTime later(LocalDateTime at) {
        return at.isAfter(now) ? at : now;
    }

    private void propose(TierWish wish) {
        Model chosen = model(wish);
        ask(propose(chosen, wish, readings(chosen, wish.detail())));
    }

    ProposalCommand.Propose propose(Model chosen, TierWish wish, Readings readings) {
        return new ProposalCommand.Propose(
                by(wish, rules(wish).proposers()), HAZARD, area(), chosen.id(), readings, Set.of(ONE, OTHER));
    }

    private void answerProposal(TierWish wish) {
        Stamp stamp = by(wish, rules(wish).confirmers());
        if (wish.detail() % 9 == 0) {
            ask(new ProposalCommand.DeclineProposal(stamp, "not so grave"));
        } else {
            long most = shortest(wish);
            long days = Math.max(0, most - wish.detail() % (most / 2 + 2));
            ask(new ProposalCommand.Confirm(stamp, now.toLocalDate().plusDays(days), "as found"));
        }
    }

    /** The gravest tier is proposed, planned for and confirmed at a later moment. */
    void raise(TierWish wish, LocalDateTime at) {
        now = later(at);
        ask(propose(model(wish), wish, Extreme.of(model(wish), Worse.UP)));
        ask(new EffectCommand.SetPlan(by(wish, rules(wish).proposers()), plan(wish)));
        ask(new ProposalCommand.Confirm(
                by(wish, rules(wish).confirmers()), now.toLocalDate().plusDays(shortest(wish)), "as found"));
    }

    /** How many days every tier may last. */
    private long shortest(TierWish wish) {
        long most = Long.MAX_VALUE;
        for (TierTerms terms : rules(wish).terms()) {
            most = Math.min(
                    most,
                    terms.longest().deadline(now, subject.calendar()).lastDay().toEpochDay()
                            - now.toLocalDate().toEpochDay());
        }
        return most;
    }

    private void rectify(TierWish wish) {
        if (tiered.rectification().isEmpty()) {
            ask(new RectificationCommand.OrderRectification(by(wish, rules(wish).examiners()), true, "it leans"));
        } else if (wish.detail() % 3 == 0) {
            ask(new RectificationCommand.ReportRectified(by(wish, rules(wish).examiners()), "a photograph"));
        } else if (wish.detail() % 3 == 1) {
            ask(new RectificationCommand.ReportRectified(stamp(party(wish)), "a photograph"));
        } else {
            ask(new RectificationCommand.Reexamine(by(wish, rules(wish).examiners()), wish.detail() % 4 != 0, "seen"));
        }
    }

    private Actor party(TierWish wish) {
        return new Actor.Party(wish.pick() % 5 == 0 ? OTHER : ONE);
    }

    /** One model for a life: those whose scheme has rules, by the pick of the first wish. */
    private Model model(TierWish wish) {
        if (model.isEmpty()) {
            List<Model> all = new ArrayList<>();
            for (Model one : models().models()) {
                if (edition.rules().scheme(one.scheme().id()).isPresent()) {
                    all.add(one);
                }
            }
            model = Optional.of(all.get(wish.pick() % all.size()));
        }
        return model.get();
    }

    private Models models() {
        return subject.models()
                .byId(edition.id())
                .orElseThrow(() -> new IllegalStateException("no models of " + edition.id()))
                .rules();
    }

    SchemeRules rules(TierWish wish) {
        return edition.rules().scheme(model(wish).scheme().id()).orElseThrow();
    }

    private static Readings readings(Model model, int seed) {
        Map<IndicatorId, Quantity> values = new LinkedHashMap<>();
        int rest = seed;
        for (Indicator indicator : model.indicators()) {
            values.put(indicator.id(), value(indicator, rest % 7));
            rest = rest / 7 + 3 * rest;
        }
        return Readings.of(values);
    }

    private static Quantity value(Indicator indicator, int step) {
        if (!indicator.choices().isEmpty()) {
            return indicator
                    .choices()
                    .get(step * (indicator.choices().size() - 1) / 6)
                    .value();
        }
        long least = indicator.least().thousandths();
        long span = indicator.most().thousandths() - least;
        long raw = least + span / 6 * step;
        return new Quantity(step == 6 ? least + span : least + (raw - least) / 1000 * 1000);
    }

    private AreaId area() {
        List<Set<RoleId>> roles = new ArrayList<>();
        model.flatMap(one -> edition.rules().scheme(one.scheme().id())).ifPresent(rules -> {
            roles.add(rules.proposers());
            roles.add(rules.confirmers());
            roles.add(rules.arbiters());
            roles.add(rules.examiners());
        });
        return new Staff(subject.place(), subject.firstDay()).area(roles);
    }

    private Plan plan(TierWish wish) {
        Set<MeasureId> measures = new LinkedHashSet<>();
        List<TierTerms> planned =
                rules(wish).terms().stream().filter(TierTerms::planFirst).toList();
        List<TierTerms> from = planned.isEmpty() ? rules(wish).terms() : planned;
        from.get(wish.detail() % from.size()).measures().forEach(measure -> measures.add(measure.id()));
        Stamp stamp = by(wish, rules(wish).examiners());
        PostId responsible = ((Actor.Post) stamp.by()).post();
        return new Plan(
                responsible,
                measures,
                now.toLocalDate().plusDays(wish.detail() % 30),
                "safe again",
                OptionalLong.of(100),
                Optional.of("call for help"));
    }

    private Stamp by(TierWish wish, Set<RoleId> roles) {
        return stamp(new Staff(subject.place(), now.toLocalDate()).of(roles, area(), wish.pick()));
    }

    private Stamp stamp(Actor by) {
        return new Stamp(new CommandId("wish-" + lived.size()), now, now.plusHours(lived.size() % 3), by);
    }

    void ask(TierCommand command) {
        Tiered before = tiered;
        Decision<TierFact, TierRefusal> decision = decider.decide(command, tiered);
        tiered = decider.evolveAll(tiered, decision.facts());
        lived.add(new Lived(before, command, decision, tiered));
    }
}
