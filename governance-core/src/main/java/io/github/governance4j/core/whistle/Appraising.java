package io.github.governance4j.core.whistle;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ends the help, and has both sides appraise each other. */
final class Appraising {
    /** The help is said to be done. */
    static final Rule FINISH = Rule.of("whistle.finish", Slot.moment("happened"));
    /** One side appraises the other. */
    static final Rule APPRAISE = Rule.of("whistle.appraise", Slot.moment("happened"));
    /** Something was said of what came of it. */
    static final Rule OUTCOME = Rule.of("whistle.outcome", Slot.text("outcome"));
    /** One is the whistler, and the other reported in to it. */
    static final Rule TWO_SIDES = Rule.of(
            "whistle.two-sides",
            Slot.id("by"),
            Slot.id("of"),
            Slot.id("whistler"),
            Slot.flag("by-reported-in"),
            Slot.flag("of-reported-in"));
    /** It has not done so before. */
    static final Rule ONCE = Rule.of("whistle.appraised-once", Slot.flag("appraised"));
    /** Until when both sides are to appraise. */
    static final Rule LIMIT = Rule.of("whistle.appraisal-limit", Slot.moment("closes"));
    /** How many appraisals both sides owe, and how many there are. It holds when none is missing. */
    static final Rule APPRAISED = Rule.of("whistle.appraised", Slot.count("owed"), Slot.count("given"));

    private final Editions<WhistleRules> editions;
    private final Place place;
    private final WorkCalendar calendar;
    private final Whistle whistle;

    Appraising(Editions<WhistleRules> editions, Place place, WorkCalendar calendar, Whistle whistle) {
        this.editions = editions;
        this.place = place;
        this.calendar = calendar;
        this.whistle = whistle;
    }

    Decision<WhistleFact, WhistleRefusal> finish(WhistleCommand.Finish command) {
        Heard heard = new Heard(FINISH, command, whistle, WhistleStage.CALLED);
        heard.actingFor(place, whistle.whistler());
        heard.check(
                WhistleRefusal.OUTCOME_MISSING,
                OUTCOME.says(!command.outcome().isBlank())
                        .text(command.outcome())
                        .build());
        return heard.decide(() -> {
            List<WhistleFact> facts = new ArrayList<>();
            Optional<Deadline> appraisal = whistle.owed() == 0 ? Optional.empty() : appraisal(heard);
            facts.add(new WhistleFact.Finished(heard.at(), command.outcome(), appraisal));
            close(heard, 0).ifPresent(facts::add);
            return facts;
        });
    }

    Decision<WhistleFact, WhistleRefusal> appraise(WhistleCommand.Appraise command) {
        Heard heard = new Heard(APPRAISE, command, whistle, WhistleStage.APPRAISING);
        heard.actingFor(place, Optional.of(command.by()));
        whistle.whistler().ifPresent(whistler -> twoSides(heard, command.by(), command.of(), whistler));
        boolean before = whistle.appraised().containsKey(new Pair(command.by(), command.of()));
        heard.check(
                WhistleRefusal.APPRAISED_BEFORE, ONCE.says(!before).flag(before).build());
        return heard.decide(() -> {
            List<WhistleFact> facts = new ArrayList<>();
            facts.add(new WhistleFact.Appraised(heard.at(), command.by(), command.of(), command.appraisal()));
            close(heard, whistle.appraised().size() + 1).ifPresent(facts::add);
            return facts;
        });
    }

    /** The time to appraise is over. */
    List<WhistleFact> pass(Heard heard, LocalDateTime at) {
        int given = whistle.appraised().size();
        heard.note(APPRAISED
                .says(whistle.owed() == given)
                .count(whistle.owed())
                .count(given)
                .build());
        return List.of(new WhistleFact.Closed(at, whistle.owed() - given));
    }

    private void twoSides(Heard heard, BodyId by, BodyId of, BodyId whistler) {
        boolean byReported = whistle.responder(by).filter(Responder::reportedIn).isPresent();
        boolean ofReported = whistle.responder(of).filter(Responder::reportedIn).isPresent();
        boolean holds = !by.equals(of) && ((by.equals(whistler) && ofReported) || (of.equals(whistler) && byReported));
        heard.check(
                WhistleRefusal.NOT_THE_TWO_SIDES,
                TWO_SIDES
                        .says(holds)
                        .id(by.value())
                        .id(of.value())
                        .id(whistler.value())
                        .flag(byReported)
                        .flag(ofReported)
                        .build());
    }

    private Optional<WhistleFact> close(Heard heard, int given) {
        int missing = whistle.owed() - given;
        heard.note(
                APPRAISED.says(missing == 0).count(whistle.owed()).count(given).build());
        return missing == 0 ? Optional.of(new WhistleFact.Closed(heard.at(), missing)) : Optional.empty();
    }

    private Optional<Deadline> appraisal(Heard heard) {
        Optional<Deadline> deadline = whistle.edition()
                .flatMap(editions::byId)
                .flatMap(e -> e.rules().appraisal())
                .map(limit -> limit.deadline(heard.at(), calendar));
        deadline.ifPresent(until -> heard.note(LIMIT.says(true)
                .moment(until.closes())
                .because(until.explanation())
                .build()));
        return deadline;
    }
}
