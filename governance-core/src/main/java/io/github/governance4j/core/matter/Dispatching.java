package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.Start;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.time.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Dispatches by triage and routing, and brings in what was begun elsewhere. */
final class Dispatching {
    /** Who is to own both sides; the department and the territory's unit are there. */
    static final Rule OWNERS = Rule.of("matter.owners", Slot.text("department"), Slot.text("territory"));

    private final Office office;
    private final Taking taking;

    Dispatching(Office office, Taking taking) {
        this.office = office;
        this.taking = taking;
    }

    Decision<MatterFact, MatterRefusal> dispatch(IntakeCommand.Dispatch command, Matter matter) {
        Asked asked = new Asked(command, matter).inOrder();
        asked.actingFor(office, asked.intake(office));
        Optional<Edition<MatterRules>> edition = taking.edition(asked);
        Optional<Plan> plan = edition.flatMap(e -> matter.notice().map(notice -> plan(asked, e.rules(), notice)));
        Optional<Decision<LadderFact, LadderRefusal>> entered =
                plan.map(p -> enter(asked, matter, p.ladder(), Start.fresh(), command.parties()));
        return asked.decide(() -> {
            Optional<Deadline> acceptance =
                    office.deadline(edition.map(Edition::rules), MatterRules::acceptance, asked.at());
            Limits.begin(asked, Limits.ACCEPTANCE, acceptance);
            Plan by = plan.orElseThrow();
            List<MatterFact> facts = new ArrayList<>();
            facts.add(new IntakeFact.Dispatched(
                    asked.at(),
                    edition.orElseThrow().id(),
                    by.size(),
                    by.department().orElseThrow(),
                    by.territory().orElseThrow(),
                    acceptance));
            Steps.add(entered.orElseThrow(), facts);
            return facts;
        });
    }

    Decision<MatterFact, MatterRefusal> bringIn(IntakeCommand.BringIn command, Matter matter) {
        Asked asked = new Asked(command, matter).inOrder();
        Taking.unnamed(asked);
        Opening opening = command.opening();
        Optional<Edition<MatterRules>> edition = taking.edition(asked);
        edition.ifPresent(e -> {
            asked.actingFor(office, List.of(e.rules().intake()));
            Taking.known(asked, command.notice().category(), e);
        });
        // A code is checked once: the first that is not there, or the last.
        asked.to(office, asked.isThere(office, opening.department()) ? opening.territory() : opening.department());
        Optional<Decision<LadderFact, LadderRefusal>> entered = edition.filter(
                        e -> matter.stage() == Stage.NOT_REPORTED)
                .map(e -> enter(asked, matter, opening.ladder(), opening.start(), opening.parties()));
        return asked.decide(() -> {
            Edition<MatterRules> speaks = edition.orElseThrow();
            List<MatterFact> facts = new ArrayList<>();
            facts.add(new IntakeFact.BroughtIn(
                    asked.at(), speaks.id(), command.notice(), speaks.rules().intake(), opening));
            Steps.add(entered.orElseThrow(), facts);
            return facts;
        });
    }

    private Plan plan(Asked asked, MatterRules rules, Notice notice) {
        Triaged triaged =
                rules.triage().triage(notice.category(), notice.people(), notice.money(), notice.severalAreas());
        Routed routed = rules.routing()
                .route(
                        notice.category(),
                        notice.area(),
                        triaged.size(),
                        asked.day(),
                        office.place().territory());
        Optional<BodyId> department = rules.routing()
                .department(routed.route(), notice.category(), notice.area(), asked.day(), office.place());
        Optional<BodyId> territory = routed.route()
                .territorial(notice.area(), asked.day(), office.place())
                .map(answering -> answering.post().body());
        asked.check(
                MatterRefusal.NOBODY_COMPETENT,
                OWNERS.says(department.isPresent() && territory.isPresent())
                        .text(department.map(BodyId::value).orElse(""))
                        .text(territory.map(BodyId::value).orElse(""))
                        .build());
        asked.note(triaged.why()).note(routed.why());
        return new Plan(triaged.size(), routed.route().ladder(), department, territory);
    }

    private Decision<LadderFact, LadderRefusal> enter(
            Asked asked, Matter matter, LadderId ladder, Start start, Set<PersonId> parties) {
        return Steps.ask(office, asked, matter.climb(), new LadderCommand.Enter(asked.stamp(), ladder, start, parties));
    }

    private record Plan(Size size, LadderId ladder, Optional<BodyId> department, Optional<BodyId> territory) {}
}
