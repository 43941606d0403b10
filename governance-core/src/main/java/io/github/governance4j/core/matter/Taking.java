package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Takes reports in, joins duplicates, and sends elsewhere what is not dispatched. */
final class Taking {
    /** A report is made under a receipt, or recorded by a post; not under a person's own name. */
    static final Rule REPORTER = Rule.of("matter.reporter", Slot.flag("named"));
    /** The edition that speaks on the day, and the first day it has force on. */
    static final Rule EDITION = Rule.of("matter.edition", Slot.id("edition"), Slot.day("from"), Slot.day("day"));
    /** None does. */
    static final Rule NO_EDITION = Rule.of("matter.edition.none", Slot.day("day"));
    /** The edition has this kind of matters. */
    static final Rule CATEGORY = Rule.of("matter.category", Slot.id("category"), Slot.id("edition"));
    /** It has not. */
    static final Rule NO_CATEGORY = Rule.of("matter.category.unknown", Slot.id("category"), Slot.id("edition"));
    /** Where one of the six kinds goes. */
    static final Rule ELSEWHERE = Rule.of("matter.elsewhere", Slot.code("not-dispatched"), Slot.id("body"));
    /** The edition does not say where. */
    static final Rule NO_ELSEWHERE = Rule.of("matter.elsewhere.none", Slot.code("not-dispatched"), Slot.id("edition"));
    /** The other matter is another one: its first receipt is not this one's. */
    static final Rule ANOTHER = Rule.of("matter.another", Slot.id("receipt"), Slot.id("other-receipt"));
    /** The other matter is open, and of the same kind. */
    static final Rule MAIN_OPEN =
            Rule.of("matter.main-open", Slot.code("stage"), Slot.id("category"), Slot.id("own-category"));

    private final Office office;

    Taking(Office office) {
        this.office = office;
    }

    Decision<MatterFact, MatterRefusal> report(IntakeCommand.Report command, Matter matter) {
        Asked asked = new Asked(command, matter).inOrder();
        unnamed(asked);
        Optional<Edition<MatterRules>> edition = edition(asked);
        edition.ifPresent(e -> known(asked, command.notice().category(), e));
        return asked.decide(() -> {
            MatterRules rules = edition.orElseThrow().rules();
            Optional<Deadline> dispatch = office.deadline(Optional.of(rules), MatterRules::dispatch, asked.at());
            Limits.begin(asked, Limits.DISPATCH, dispatch);
            return List.of(new IntakeFact.Reported(
                    asked.at(), edition.orElseThrow().id(), command.notice(), rules.intake(), dispatch));
        });
    }

    /** Reports that are joined in move nothing else, so they may come from before the last act. */
    Decision<MatterFact, MatterRefusal> joinReport(IntakeCommand.JoinReport command, Matter matter) {
        Asked asked = new Asked(command, matter);
        unnamed(asked);
        Voice voice = command.voice();
        return asked.decide(() -> {
            if (matter.voices().stream().anyMatch(known -> known.receipt().equals(voice.receipt()))) {
                return List.of();
            }
            return List.of(
                    matter.joinedInto().isPresent()
                            ? new IntakeFact.ReportPassedOn(
                                    asked.at(), voice, matter.joinedInto().get())
                            : new IntakeFact.ReportJoined(asked.at(), voice));
        });
    }

    Decision<MatterFact, MatterRefusal> joinInto(IntakeCommand.JoinInto command, Matter matter) {
        Asked asked = new Asked(command, matter).inOrder();
        asked.actingFor(office, asked.intake(office));
        MatterView main = command.main().value();
        matter.notice().ifPresent(own -> {
            asked.check(
                    MatterRefusal.JOINS_ITSELF,
                    ANOTHER.says(!main.receipt().equals(own.receipt()))
                            .id(own.receipt().value())
                            .id(main.receipt().value())
                            .build());
            asked.check(
                    MatterRefusal.MAIN_NOT_OPEN,
                    MAIN_OPEN
                            .says(main.stage().isOpen() && main.category().equals(own.category()))
                            .code(main.stage())
                            .id(main.category().value())
                            .id(own.category().value())
                            .build());
        });
        return asked.decide(() ->
                List.of(new IntakeFact.JoinedInto(asked.at(), command.main().of(), matter.voices())));
    }

    Decision<MatterFact, MatterRefusal> sendElsewhere(IntakeCommand.SendElsewhere command, Matter matter) {
        Asked asked = new Asked(command, matter).inOrder().withGrounds(command.grounds());
        asked.actingFor(office, asked.intake(office));
        Optional<Edition<MatterRules>> edition = edition(asked);
        Optional<BodyId> to =
                edition.flatMap(e -> Optional.ofNullable(e.rules().elsewhere().get(command.kind())));
        edition.ifPresent(e -> asked.check(
                MatterRefusal.NOWHERE_TO_SEND,
                to.map(body -> ELSEWHERE
                                .says(true)
                                .code(command.kind())
                                .id(body.value())
                                .build())
                        .orElseGet(() -> NO_ELSEWHERE
                                .says(false)
                                .code(command.kind())
                                .id(e.id().value())
                                .build())));
        return asked.decide(() -> {
            Optional<Deadline> acceptance =
                    office.deadline(edition.map(Edition::rules), MatterRules::acceptance, asked.at());
            Limits.begin(asked, Limits.ACCEPTANCE, acceptance);
            return List.of(new IntakeFact.SentElsewhere(
                    asked.at(),
                    command.kind(),
                    to.orElseThrow(),
                    command.grounds(),
                    EnumSet.of(Remedy.COURT),
                    acceptance));
        });
    }

    /** Finds the edition of the day, and notes it. */
    Optional<Edition<MatterRules>> edition(Asked asked) {
        LocalDate day = asked.day();
        Optional<Edition<MatterRules>> edition = office.editions().on(day);
        asked.check(
                MatterRefusal.NO_EDITION_IN_FORCE,
                edition.map(e -> EDITION.says(true)
                                .id(e.id().value())
                                .day(e.speaksFrom())
                                .day(day)
                                .build())
                        .orElseGet(() -> NO_EDITION.says(false).day(day).build()));
        return edition;
    }

    static void known(Asked asked, CategoryId category, Edition<MatterRules> edition) {
        boolean known = edition.rules().categories().category(category).isPresent();
        Rule rule = known ? CATEGORY : NO_CATEGORY;
        asked.check(
                MatterRefusal.CATEGORY_UNKNOWN,
                rule.says(known).id(category.value()).id(edition.id().value()).build());
    }

    /** Checks that whoever reports does not come under their own name. */
    static void unnamed(Asked asked) {
        boolean named = asked.stamp().by() instanceof Actor.Party;
        Explanation finding = REPORTER.says(!named).flag(named).build();
        asked.check(MatterRefusal.REPORTER_NAMED, finding);
    }
}
