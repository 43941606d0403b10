package io.github.governance4j.core.whistle;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.Body;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Calls bodies, takes their reporting in, and lets no-shows climb. */
final class Calling {
    /** A whistle is blown. */
    static final Rule BLOW = Rule.of("whistle.blow", Slot.moment("happened"));
    /** A body reports in. */
    static final Rule REPORT_IN = Rule.of("whistle.report-in", Slot.moment("happened"));
    /** What has come due is recorded. */
    static final Rule TICK = Rule.of("whistle.tick", Slot.moment("happened"));
    /** The edition that speaks on the day, and the first day it has force on. */
    static final Rule EDITION = Rule.of("whistle.edition", Slot.id("edition"), Slot.day("from"), Slot.day("day"));
    /** None does. */
    static final Rule NO_EDITION = Rule.of("whistle.edition.none", Slot.day("day"));
    /** How many bodies, the whistler aside, the edition calls for this kind of matter. */
    static final Rule RESPONSE = Rule.of("whistle.response", Slot.id("category"), Slot.count("bodies"));
    /** One body that is called, and until when it is to report in; how that was counted stands below. */
    static final Rule CALLED = Rule.of("whistle.called", Slot.id("body"), Slot.moment("closes"));
    /** The body was called. */
    static final Rule WAS_CALLED = Rule.of("whistle.was-called", Slot.id("body"), Slot.flag("called"));
    /** It has not reported in before. */
    static final Rule FIRST_TIME = Rule.of("whistle.first-time", Slot.id("body"), Slot.flag("reported-in"));
    /** Whether it was in time; the very moment counts only where the limit includes it. */
    static final Rule IN_TIME =
            Rule.of("whistle.in-time", Slot.moment("done"), Slot.moment("closes"), Slot.flag("closes-included"));
    /** A body did not report in in time. */
    static final Rule NO_SHOW = Rule.of("whistle.no-show", Slot.id("body"), Slot.moment("closes"));

    private final Editions<WhistleRules> editions;
    private final Place place;
    private final WorkCalendar calendar;
    private final Whistle whistle;

    Calling(Editions<WhistleRules> editions, Place place, WorkCalendar calendar, Whistle whistle) {
        this.editions = editions;
        this.place = place;
        this.calendar = calendar;
        this.whistle = whistle;
    }

    Decision<WhistleFact, WhistleRefusal> blow(WhistleCommand.Blow command) {
        Heard heard = new Heard(BLOW, command, whistle, WhistleStage.NOT_BLOWN);
        heard.actingFor(place, Optional.of(command.whistler()));
        Optional<Edition<WhistleRules>> edition = editions.on(heard.day());
        heard.check(
                WhistleRefusal.NO_EDITION_IN_FORCE,
                edition.map(e -> EDITION.says(true)
                                .id(e.id().value())
                                .day(e.speaksFrom())
                                .day(heard.day())
                                .build())
                        .orElseGet(() -> NO_EDITION.says(false).day(heard.day()).build()));
        Optional<WhistleRules.Response> response = edition.flatMap(
                e -> Optional.ofNullable(e.rules().calls().get(command.call().category())));
        // Nobody whistles for itself.
        List<BodyId> bodies = response.map(WhistleRules.Response::bodies).orElse(List.of()).stream()
                .filter(body -> !body.equals(command.whistler()))
                .toList();
        edition.ifPresent(e -> heard.check(
                WhistleRefusal.NOBODY_CALLED,
                RESPONSE.says(!bodies.isEmpty())
                        .id(command.call().category().value())
                        .count(bodies.size())
                        .build()));
        return heard.decide(() -> {
            List<Summons> called = new ArrayList<>();
            for (BodyId body : bodies) {
                called.add(summon(heard, heard.at(), body, response.orElseThrow()));
            }
            return List.of(new WhistleFact.Blown(
                    heard.at(), edition.orElseThrow().id(), command.whistler(), command.call(), called));
        });
    }

    Decision<WhistleFact, WhistleRefusal> reportIn(WhistleCommand.ReportIn command) {
        Heard heard = new Heard(REPORT_IN, command, whistle, WhistleStage.CALLED);
        heard.actingFor(place, Optional.of(command.body()));
        Optional<Responder> responder = whistle.responder(command.body());
        heard.check(
                WhistleRefusal.NOT_CALLED,
                WAS_CALLED
                        .says(responder.isPresent())
                        .id(command.body().value())
                        .flag(responder.isPresent())
                        .build());
        responder.ifPresent(called -> heard.check(
                WhistleRefusal.REPORTED_IN_BEFORE,
                FIRST_TIME
                        .says(!called.reportedIn())
                        .id(command.body().value())
                        .flag(called.reportedIn())
                        .build()));
        return heard.decide(() -> {
            Deadline deadline = responder.orElseThrow().summons().deadline();
            boolean inTime = deadline.isMet(heard.at());
            heard.note(IN_TIME.says(inTime)
                    .moment(heard.at())
                    .moment(deadline.closes())
                    .flag(deadline.closesIncluded())
                    .build());
            return List.of(new WhistleFact.ReportedIn(heard.at(), command.body(), inTime));
        });
    }

    /** Who had not reported in by a moment at which somebody was to. */
    List<WhistleFact> pass(Heard heard, LocalDateTime at) {
        Set<BodyId> called = new LinkedHashSet<>();
        whistle.responders().forEach(responder -> called.add(responder.summons().body()));
        List<WhistleFact> facts = new ArrayList<>();
        for (Responder responder : whistle.responders()) {
            if (responder.pending().filter(until -> !at.isBefore(until.over())).isPresent()) {
                facts.add(noShow(heard, at, responder, called));
            }
        }
        return facts;
    }

    private WhistleFact noShow(Heard heard, LocalDateTime at, Responder responder, Set<BodyId> called) {
        BodyId body = responder.summons().body();
        heard.note(NO_SHOW.says(true)
                .id(body.value())
                .moment(responder.summons().deadline().closes())
                .build());
        Optional<WhistleRules.Response> response = whistle.edition()
                .flatMap(editions::byId)
                .flatMap(e -> whistle.call()
                        .flatMap(call -> Optional.ofNullable(e.rules().calls().get(call.category()))));
        Stream<BodyId> named = response.flatMap(WhistleRules.Response::above).stream();
        Stream<BodyId> superior = place.roster().body(body, at.toLocalDate()).flatMap(Body::superior).stream();
        // Each body is called at most once, so that climbing comes to an end.
        Optional<Summons> above = Stream.concat(named, superior)
                .filter(next -> !called.contains(next) && !Optional.of(next).equals(whistle.whistler()))
                .findFirst()
                .flatMap(next -> response.map(rule -> summon(heard, at, next, rule)));
        above.ifPresent(summons -> called.add(summons.body()));
        return new WhistleFact.NoShow(at, body, matter(), above);
    }

    private Optional<StreamId> matter() {
        return whistle.call().flatMap(Call::matter);
    }

    private Summons summon(Heard heard, LocalDateTime at, BodyId body, WhistleRules.Response response) {
        Deadline deadline = response.limit().deadline(at, calendar);
        heard.note(CALLED.says(true)
                .id(body.value())
                .moment(deadline.closes())
                .because(deadline.explanation())
                .build());
        return new Summons(body, deadline);
    }
}
