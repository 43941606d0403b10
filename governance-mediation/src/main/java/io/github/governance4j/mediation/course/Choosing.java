package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.dispute.PanelRule;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.roster.Eligibility;
import io.github.governance4j.mediation.roster.Ineligible;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.mediation.selection.Draw;
import io.github.governance4j.mediation.selection.Outcome;
import io.github.governance4j.mediation.selection.Selection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Finding a mediator: ordered by the parties, or assigned (点单与派单). */
record Choosing(Course course, Office office) implements ChoosingCommand.Cases<Decision<CourseFact, CourseRefusal>> {
    @Override
    public Decision<CourseFact, CourseRefusal> promiseSeed(ChoosingCommand.PromiseSeed command) {
        Asked asked = new Asked(CourseAct.PROMISE_SEED, command, course, office);
        if (asked.atStage()) {
            Held held = asked.asOffice(rules -> rules.roles().assigners()).held();
            boolean promised = held.promised != null;
            asked.check(
                    CourseRefusal.PROMISED_TOO_LATE,
                    ChoosingWhy.PROMISE
                            .says(!promised && held.picks.isEmpty())
                            .flag(promised)
                            .count(held.picks.size()));
        }
        return asked.decide(
                () -> asked.add(new ChoosingFact.SeedPromised(asked.at(), command.dispute(), command.commitment())));
    }

    @Override
    public Decision<CourseFact, CourseRefusal> pick(ChoosingCommand.Pick command) {
        Asked asked = new Asked(CourseAct.PICK, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        Held held = asked.held();
        boolean picked = held.picks.containsKey(command.party());
        byOffice(asked.asParty(command.party()), false)
                .check(
                        CourseRefusal.ALREADY_PICKED,
                        ChoosingWhy.NOT_PICKED
                                .says(!picked)
                                .id(command.party().value())
                                .flag(picked));
        Optional<MediationRules> rules = asked.rules();
        boolean opens = held.picks.size() + 1 == held.parties().size();
        rules.ifPresent(known -> {
            ballot(asked, known, command.ballot());
            draw(asked, known, command.snapshot(), opens);
        });
        return asked.decide(() -> {
            asked.add(new ChoosingFact.Picked(asked.at(), command.party(), command.ballot()));
            open(asked, rules.orElseThrow(), command.snapshot());
        });
    }

    private static void ballot(Asked asked, MediationRules rules, Ballot ballot) {
        OptionalInt most = rules.selection().mostStrikes();
        asked.check(
                CourseRefusal.TOO_MANY_STRIKES,
                ChoosingWhy.STRIKES
                        .says(rules.selection().allow(ballot))
                        .count(ballot.struck().size())
                        .flag(most.isPresent())
                        .count(most.orElse(0)));
        Set<MediatorId> unknown = new TreeSet<>(ballot.ranked());
        unknown.addAll(ballot.struck());
        unknown.removeIf(
                one -> rules.roster().mediators().mediator(one, asked.day()).isPresent());
        asked.check(
                CourseRefusal.MEDIATOR_UNKNOWN,
                ChoosingWhy.ON_ROSTER
                        .says(unknown.isEmpty())
                        .count(unknown.size())
                        .text(Acting.list(unknown)));
    }

    /** Nobody steers a draw: it is from the seed that was promised before anybody picked. */
    private static void draw(Asked asked, MediationRules rules, RosterSnapshot snapshot, boolean needed) {
        ChoosingFact.SeedPromised promised = asked.held().promised;
        int round = asked.held().rounds + 1;
        boolean byDraw = rules.selection().byDraw();
        boolean kept = promised != null
                && snapshot.draw().isPresent()
                && keeps(promised, snapshot.draw().get(), round);
        asked.check(
                CourseRefusal.DRAW_NOT_PROMISED,
                ChoosingWhy.DRAW
                        .says(!byDraw || (promised != null && (kept || !needed)))
                        .flag(byDraw)
                        .flag(promised != null)
                        .flag(needed)
                        .flag(kept)
                        .count(round));
    }

    private static boolean keeps(ChoosingFact.SeedPromised promised, Draw draw, int round) {
        return promised.commitment().isKeptBy(draw.seed())
                && promised.dispute().equals(draw.dispute())
                && draw.round() == round;
    }

    /** Once every party has picked the lists are opened and held against one another. */
    private void open(Asked asked, MediationRules rules, RosterSnapshot snapshot) {
        Held held = asked.held();
        int parties = held.parties().size();
        asked.note(ChoosingWhy.OPENED
                .says(held.picks.size() == parties)
                .count(parties)
                .count(held.picks.size()));
        if (held.picks.size() < parties) {
            return;
        }
        Selection chosen = choice(asked, rules, snapshot).jointly(held.picks);
        if (chosen.mediator().isPresent()) {
            found(asked, new Found(chosen, ChosenHow.JOINTLY));
            return;
        }
        asked.note(ChoosingWhy.FOUND
                .says(false)
                .code(ChosenHow.JOINTLY)
                .id(Finding.NONE)
                .because(chosen.explanation()));
        Deadline assignBy =
                asked.progress().until(CourseLimit.ASSIGN, office.limits(held).assign(), asked.at());
        asked.add(new ChoosingFact.NobodyAgreedOn(asked.at(), chosen.outcome(), assignBy));
    }

    private void found(Asked asked, Found found) {
        MediatorId mediator = found.selection().mediator().orElseThrow();
        asked.note(ChoosingWhy.FOUND
                .says(true)
                .code(found.how())
                .id(mediator.value())
                .because(found.selection().explanation()));
        Deadline confirmBy = asked.progress()
                .until(CourseLimit.CONFIRM, office.limits(asked.held()).confirm(), asked.at());
        asked.add(new ChoosingFact.Chosen(asked.at(), mediator, found.how(), confirmBy));
    }

    private Choice choice(Asked asked, MediationRules rules, RosterSnapshot snapshot) {
        return new Choice(office, rules, asked.held(), asked.application(), snapshot, asked.day());
    }

    @Override
    public Decision<CourseFact, CourseRefusal> assign(ChoosingCommand.Assign command) {
        Asked asked = new Asked(CourseAct.ASSIGN, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        byOffice(asked.asOffice(rules -> rules.roles().assigners()), true);
        Optional<MediationRules> rules = asked.rules();
        Optional<Choice> choice = rules.map(known -> choice(asked, known, command.snapshot()));
        Optional<Found> found = choice.map(one -> find(asked, one));
        rules.ifPresent(known -> draw(asked, known, command.snapshot(), true));
        choice.ifPresent(one -> eligible(asked, one.eligible(), command.mediator()));
        found.ifPresent(one -> selected(asked, one.selection(), command.mediator()));
        return asked.decide(() -> found(asked, found.orElseThrow()));
    }

    /** Whom a choice leads to, and how. */
    private record Found(Selection selection, ChosenHow how) {}

    /**
     * Whom the sides that spoke in time chose, where the rules let that stand; else whom the office assigns. It is together only where every
     * side spoke: whoever said nothing can still refuse.
     */
    private static Found find(Asked asked, Choice choice) {
        Map<PersonId, Ballot> picks = asked.held().picks;
        if (!picks.isEmpty()) {
            Selection chosen = choice.jointly(picks);
            if (chosen.outcome() == Outcome.FOUND) {
                return new Found(chosen, everySideSpoke(asked, picks) ? ChosenHow.JOINTLY : ChosenHow.ASSIGNED);
            }
        }
        return new Found(choice.byOffice(), ChosenHow.ASSIGNED);
    }

    private static boolean everySideSpoke(Asked asked, Map<PersonId, Ballot> picks) {
        for (Side side : Side.values()) {
            if (Collections.disjoint(asked.parties().on(side), picks.keySet())) {
                return false;
            }
        }
        return true;
    }

    private static void selected(Asked asked, Selection selection, MediatorId named) {
        asked.check(
                CourseRefusal.NOBODY_ELIGIBLE,
                ChoosingWhy.SOMEBODY
                        .says(selection.outcome() == Outcome.FOUND)
                        .code(selection.outcome())
                        .because(selection.explanation()));
        asked.check(
                CourseRefusal.NOT_SELECTED,
                ChoosingWhy.SELECTED
                        .says(selection.mediator().filter(named::equals).isPresent())
                        .id(named.value())
                        .id(selection.mediator().map(MediatorId::value)));
    }

    private static void eligible(Asked asked, Eligibility eligible, MediatorId mediator) {
        Optional<Ineligible> reason = eligible.reason(mediator);
        CourseRefusal refusal = reason.map(Mediators::refusal).orElse(CourseRefusal.NOT_ELIGIBLE);
        asked.check(
                refusal,
                ChoosingWhy.ELIGIBLE
                        .says(reason.isEmpty())
                        .id(mediator.value())
                        .flag(reason.isEmpty())
                        .because(eligible.why(mediator)));
    }

    private static Asked byOffice(Asked asked, boolean wanted) {
        boolean byOffice = asked.held().assigning;
        return asked.check(
                wanted ? CourseRefusal.PARTIES_STILL_CHOOSE : CourseRefusal.TIME_TO_CHOOSE_OVER,
                ChoosingWhy.BY_OFFICE.says(byOffice == wanted).flag(byOffice).flag(wanted));
    }

    @Override
    public Decision<CourseFact, CourseRefusal> confirmOrder(ChoosingCommand.ConfirmOrder command) {
        Asked asked = new Asked(CourseAct.CONFIRM_ORDER, command, course, office);
        if (asked.atStage()) {
            Mediators.unchallenged(Mediators.acting(Mediators.named(asked, command.mediator()), command.mediator()))
                    .impartial(asked.parties());
        }
        return asked.decide(() -> asked.add(new ChoosingFact.OrderConfirmed(asked.at(), command.mediator())));
    }

    @Override
    public Decision<CourseFact, CourseRefusal> declineOrder(ChoosingCommand.DeclineOrder command) {
        Asked asked = new Asked(CourseAct.DECLINE_ORDER, command, course, office).withGrounds(command.words());
        if (asked.atStage()) {
            Mediators.acting(Mediators.named(asked, command.mediator()), command.mediator());
        }
        return asked.decide(() -> asked.progress().release(command.mediator(), ReleasedWhy.DECLINED, asked.at()));
    }

    @Override
    public Decision<CourseFact, CourseRefusal> namePanel(ChoosingCommand.NamePanel command) {
        Asked asked = new Asked(CourseAct.NAME_PANEL, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        asked.asOffice(rules -> rules.roles().assigners());
        Mediators.leading(asked, command.chair());
        Optional<MediationRules> rules = asked.rules();
        Optional<PanelRule> rule = asked.track().map(Track::rules).flatMap(known -> known.panel());
        panel(asked, rule, command);
        rules.ifPresent(known -> {
            Eligibility eligible = choice(asked, known, command.snapshot()).eligible();
            command.members().forEach(member -> eligible(asked, eligible, member));
        });
        return asked.decide(() -> asked.add(
                new ChoosingFact.PanelNamed(asked.at(), command.chair(), command.members(), command.invited())));
    }

    private void panel(Asked asked, Optional<PanelRule> rule, ChoosingCommand.NamePanel command) {
        int standing = rule.map(PanelRule::standing).orElse(0);
        int mostInvited = rule.map(PanelRule::mostInvited).orElse(0);
        boolean among = command.members().contains(command.chair());
        int strangers = 0;
        for (PersonId one : command.invited()) {
            strangers += asked.held().isAdmitted(one) ? 0 : 1;
        }
        boolean is = rule.isPresent()
                && command.members().size() + 1 == standing
                && command.invited().size() <= mostInvited
                && !among
                && strangers == 0;
        asked.check(
                CourseRefusal.PANEL_NOT_ALLOWED,
                ChoosingWhy.PANEL
                        .says(is)
                        .flag(rule.isPresent())
                        .count(standing)
                        .count(command.members().size() + 1L)
                        .count(mostInvited)
                        .count(command.invited().size())
                        .flag(among)
                        .count(strangers));
    }
}
