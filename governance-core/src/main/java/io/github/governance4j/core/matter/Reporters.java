package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Checklist;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.ReceiptId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Decides for what is kept of one reporter (上报人身份的决策函数), in a stream of its own that no other decider reads. A host that deletes
 * the stream has erased the reporter while every matter still stands.
 *
 * <p>No explanation names the person.
 */
public final class Reporters implements Decider<ReporterCommand, Reporter, ReporterFact, ReporterRefusal> {
    /** The kind of stream a reporter's identity is, for stores and desks. */
    public static final String KIND = "core.reporter";

    /** Who holds a receipt is kept. */
    static final Rule REGISTER = Rule.of("matter.reporter-kept", Slot.id("receipt"));
    /** It is forgotten. */
    static final Rule ERASE = Rule.of("matter.reporter-erased", Slot.moment("happened"));
    /** Nobody was registered on the stream before. */
    static final Rule NEW = Rule.of("matter.reporter-new", Slot.flag("there"));
    /** Somebody is registered, and not erased. */
    static final Rule KNOWN = Rule.of("matter.reporter-known", Slot.flag("there"));

    /** The decider. */
    public Reporters() {}

    @Override
    public Reporter initial() {
        return ImmutableReporter.builder().build();
    }

    @Override
    public Decision<ReporterFact, ReporterRefusal> decide(ReporterCommand command, Reporter reporter) {
        LocalDateTime at = command.stamp().happened().withNano(0);
        Checklist<ReporterRefusal> list = Checklist.of(ReporterRefusal.class);
        reporter.lastAct().ifPresent(last -> list.check(ReporterRefusal.OUT_OF_ORDER, Moments.order(at, last)));
        list.check(ReporterRefusal.RECORDED_BEFORE_IT_HAPPENED, Moments.recorded(command.stamp()));
        return command.match(new ReporterCommand.Cases<>() {
            @Override
            public Decision<ReporterFact, ReporterRefusal> register(ReporterCommand.Register register) {
                boolean there = reporter.receipt().isPresent();
                list.check(
                        ReporterRefusal.NOT_AT_THIS_STAGE,
                        NEW.says(!there).flag(there).build());
                ReceiptId receipt = register.receipt();
                return list.decide(
                        ok -> REGISTER.says(ok).id(receipt.value()),
                        () -> List.of(new ReporterFact.Registered(at, receipt, register.person())));
            }

            @Override
            public Decision<ReporterFact, ReporterRefusal> erase(ReporterCommand.Erase erase) {
                boolean there = reporter.person().isPresent();
                list.check(
                        ReporterRefusal.NOT_AT_THIS_STAGE,
                        KNOWN.says(there).flag(there).build());
                return list.decide(
                        ok -> ERASE.says(ok).moment(at),
                        () -> List.of(
                                new ReporterFact.Erased(at, reporter.receipt().orElseThrow())));
            }
        });
    }

    @Override
    public Reporter evolve(Reporter reporter, ReporterFact fact) {
        ImmutableReporter.Builder draft =
                ImmutableReporter.builder().from(reporter).lastAct(fact.at());
        return fact.match(new ReporterFact.Cases<Reporter>() {
            @Override
            public Reporter registered(ReporterFact.Registered registered) {
                return draft.receipt(registered.receipt())
                        .person(registered.person())
                        .build();
            }

            @Override
            public Reporter erased(ReporterFact.Erased erased) {
                return draft.person(Optional.<PersonId>empty()).build();
            }
        });
    }

    @Override
    public Optional<Due<ReporterCommand>> due(Reporter reporter) {
        return Optional.empty();
    }
}
