package io.github.governance4j.mediation.record;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Checklist;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Tenure;
import io.github.governance4j.mediation.DocumentId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides for the record of one dispute, one stream each (调解记录的决策函数): its mediators write, its parties and mediators read, and
 * only what every party agrees is undisputed leaves it.
 */
public final class SessionRecords implements Decider<RecordCommand, SessionRecord, RecordFact, RecordRefusal> {
    /** The kind of stream the record of a dispute is, for stores and desks. */
    public static final String KIND = "mediation.record";

    private final Place place;

    private SessionRecords(Place place) {
        this.place = place;
    }

    /**
     * {@return the decider}
     *
     * @param place who holds which post
     */
    public static SessionRecords over(Place place) {
        return new SessionRecords(place);
    }

    /**
     * {@return everything in the record, oldest first; empty if whoever asks is neither a party, nor acts for one, nor mediates the dispute}
     *
     * @param record the record
     * @param reader who asks
     * @param at when
     */
    public Optional<List<Entry>> read(SessionRecord record, Actor reader, LocalDateTime at) {
        boolean isParty = reader instanceof Actor.Party party && record.isForAParty(party.person());
        boolean isMediator = reader instanceof Actor.Post post
                && record.isMediator(post.post())
                && isInService(post, at.toLocalDate());
        return isParty || isMediator ? Optional.of(record.entries()) : Optional.empty();
    }

    @Override
    public SessionRecord initial() {
        return SessionRecord.NONE;
    }

    @Override
    public Decision<RecordFact, RecordRefusal> decide(RecordCommand command, SessionRecord record) {
        Stamp stamp = command.stamp();
        LocalDateTime at = stamp.happened().withNano(0);
        LocalDateTime recorded = stamp.recorded().withNano(0);
        Checklist<RecordRefusal> list = Checklist.of(RecordRefusal.class);
        record.lastAct()
                .ifPresent(last -> list.check(
                        RecordRefusal.OUT_OF_ORDER,
                        RecordWhy.ORDER
                                .says(!at.isBefore(last))
                                .moment(at)
                                .moment(last)
                                .build()));
        list.check(
                RecordRefusal.RECORDED_BEFORE_IT_HAPPENED,
                RecordWhy.RECORDED
                        .says(!recorded.isBefore(at))
                        .moment(at)
                        .moment(recorded)
                        .build());
        return command.match(new RecordCommand.Cases<>() {
            @Override
            public Decision<RecordFact, RecordRefusal> open(RecordCommand.Open open) {
                isOpen(list, RecordRefusal.ALREADY_OPEN, record, false);
                return list.decide(
                        ok -> RecordWhy.OPEN
                                .says(ok)
                                .moment(at)
                                .id(open.dispute().value()),
                        () -> List.of(
                                new RecordFact.RecordOpened(at, open.dispute(), open.parties(), open.mediators())));
            }

            @Override
            public Decision<RecordFact, RecordRefusal> seat(RecordCommand.Seat seat) {
                isOpen(list, RecordRefusal.NOT_OPEN, record, true);
                return list.decide(
                        ok -> RecordWhy.SEAT
                                .says(ok)
                                .moment(at)
                                .count(seat.mediators().size()),
                        () -> List.of(new RecordFact.MediatorsSeated(at, seat.mediators())));
            }

            @Override
            public Decision<RecordFact, RecordRefusal> write(RecordCommand.Write write) {
                isOpen(list, RecordRefusal.NOT_OPEN, record, true);
                entitled(list, stamp, record);
                isNew(list, write.document(), record);
                return list.decide(
                        ok -> RecordWhy.WRITE
                                .says(ok)
                                .moment(at)
                                .id(write.session().value()),
                        () -> List.of(new RecordFact.EntryWritten(
                                new Entry(at, write.session(), write.said(), write.document()))));
            }

            @Override
            public Decision<RecordFact, RecordRefusal> recordUndisputed(RecordCommand.RecordUndisputed undisputed) {
                return undisputed(undisputed, at, record, list);
            }
        });
    }

    private Decision<RecordFact, RecordRefusal> undisputed(
            RecordCommand.RecordUndisputed command,
            LocalDateTime at,
            SessionRecord record,
            Checklist<RecordRefusal> list) {
        isOpen(list, RecordRefusal.NOT_OPEN, record, true);
        entitled(list, command.stamp(), record);
        isNew(list, command.document(), record);
        boolean there = record.isUndisputed(command.issue());
        Set<PersonId> parties =
                record.parties().<Set<PersonId>>map(all -> all.persons()).orElse(Set.of());
        long consenting = parties.stream().filter(command.consents()::contains).count();
        list.check(
                        RecordRefusal.ALREADY_RECORDED,
                        RecordWhy.ONCE
                                .says(!there)
                                .id(command.issue().value())
                                .flag(there)
                                .build())
                .check(
                        RecordRefusal.CONSENT_MISSING,
                        RecordWhy.CONSENT
                                .says(consenting == parties.size())
                                .count(parties.size())
                                .count(consenting)
                                .build());
        return list.decide(
                ok -> RecordWhy.UNDISPUTED
                        .says(ok)
                        .moment(at)
                        .id(command.issue().value()),
                () -> List.of(new RecordFact.UndisputedRecorded(
                        new UndisputedFact(at, command.issue(), command.document()))));
    }

    private static void isOpen(
            Checklist<RecordRefusal> list, RecordRefusal reason, SessionRecord record, boolean wanted) {
        boolean open = record.dispute().isPresent();
        list.check(
                reason,
                RecordWhy.STATE.says(open == wanted).flag(open).flag(wanted).build());
    }

    private void entitled(Checklist<RecordRefusal> list, Stamp stamp, SessionRecord record) {
        boolean inService = stamp.by() instanceof Actor.Post post
                && isInService(post, stamp.happened().toLocalDate());
        boolean mediates = stamp.by() instanceof Actor.Post post && record.isMediator(post.post());
        list.check(
                RecordRefusal.NOT_ENTITLED,
                RecordWhy.ENTITLED
                        .says(inService && mediates)
                        .flag(inService)
                        .flag(mediates)
                        .build());
    }

    private boolean isInService(Actor.Post by, LocalDate day) {
        return place.roster()
                .holder(by.post(), day)
                .map(Tenure::holder)
                .filter(by.holder()::equals)
                .isPresent();
    }

    private static void isNew(Checklist<RecordRefusal> list, DocumentId document, SessionRecord record) {
        boolean there = record.holds(document);
        list.check(
                RecordRefusal.ALREADY_WRITTEN,
                RecordWhy.NEW.says(!there).id(document.value()).flag(there).build());
    }

    @Override
    public SessionRecord evolve(SessionRecord record, RecordFact fact) {
        return record.after(fact);
    }

    /** Nothing happens by itself. */
    @Override
    public Optional<Due<RecordCommand>> due(SessionRecord record) {
        return Optional.empty();
    }
}
