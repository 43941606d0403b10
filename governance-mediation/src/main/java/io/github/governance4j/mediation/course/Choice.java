package io.github.governance4j.mediation.course;

import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.roster.Eligibility;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.roster.MediatorRoster;
import io.github.governance4j.mediation.roster.Needs;
import io.github.governance4j.mediation.roster.Recusals;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.mediation.selection.Question;
import io.github.governance4j.mediation.selection.Selection;
import io.github.governance4j.mediation.selection.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who mediates one dispute, asked of the roster and of what the sides said (选任). */
final class Choice {
    private final Office office;
    private final MediationRules rules;
    private final Held held;
    private final Application application;
    private final RosterSnapshot snapshot;
    private final LocalDate day;
    private final MediatorRoster roster;

    Choice(
            Office office,
            MediationRules rules,
            Held held,
            Application application,
            RosterSnapshot snapshot,
            LocalDate day) {
        this.office = office;
        this.rules = rules;
        this.held = held;
        this.application = application;
        this.snapshot = snapshot;
        this.day = day;
        this.roster = Removals.roster(office, held, rules, day);
    }

    /** Who may not mediate it, whoever else may: tied to somebody, a party or acting for one, or replaced before. */
    private Set<MediatorId> recused() {
        Set<PersonId> involved = application.parties().involved();
        Set<MediatorId> recused =
                new TreeSet<>(Recusals.of(snapshot.relations(), involved, held.disclosures, held.parties()));
        recused.addAll(held.barred);
        for (Mediator one : roster.on(day)) {
            if (one.post()
                    .flatMap(post -> office.holder(post, day))
                    .filter(involved::contains)
                    .isPresent()) {
                recused.add(one.id());
            }
        }
        return recused;
    }

    /** Who may mediate it; without those who would not take it just now, unless nobody else may. */
    Eligibility eligible() {
        Set<MediatorId> without = recused();
        without.addAll(held.struck);
        Eligibility all = eligible(without);
        if (held.unwilling.isEmpty()) {
            return all;
        }
        without.addAll(held.unwilling);
        Eligibility others = eligible(without);
        return others.size() == 0 ? all : others;
    }

    private Eligibility eligible(Set<MediatorId> without) {
        Needs needs = new Needs(application.kind(), application.area(), snapshot.languages(), bodies());
        return roster.eligible(needs, without, day, office.place().territory());
    }

    /** Those of the level it is on, where its ladder says who that is; else everybody's. */
    private Set<BodyId> bodies() {
        boolean named = office.rung(held).flatMap(Rung::role).isPresent();
        return named && held.body != null ? Set.of(held.body) : Set.of();
    }

    /** Whom the sides chose, if anybody. */
    Selection jointly(Map<PersonId, Ballot> ballots) {
        return rules.selection().choose(question(ballots));
    }

    /** Whom the office assigns: whom the sides chose where one of them spoke and the rules leave it at that, else by place and load. */
    Selection byOffice() {
        return rules.selection().assign(question(held.picks));
    }

    private Question question(Map<PersonId, Ballot> ballots) {
        List<Voice> voices = new ArrayList<>(Side.values().length);
        for (Side side : Side.values()) {
            List<Ballot> said = new ArrayList<>();
            for (Party party : application.parties().all()) {
                Ballot ballot = party.side() == side ? ballots.get(party.person()) : null;
                if (ballot != null) {
                    said.add(ballot);
                }
            }
            voices.add(new Voice(said));
        }
        return new Question(
                eligible(),
                voices,
                rules.selection().silence(),
                snapshot.loads().value(),
                rules.selection().byDraw() ? snapshot.draw() : Optional.empty());
    }
}
