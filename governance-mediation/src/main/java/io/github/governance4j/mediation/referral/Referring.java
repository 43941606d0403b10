package io.github.governance4j.mediation.referral;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.DueFirst;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Decides for one referral between mediation and another body (四对接的决策函数).
 *
 * <pre>{@code
 * Referring referring = Referring.over(editions.map(MediationRules::referral), place, WorkCalendar.china());
 * referring.decide(new OfferCommand.Offer(stamp, offering), referring.initial());
 * }</pre>
 *
 * <p>From the first fact on exactly one body holds the dispute: the one that offers it until the other accepts, and again when time is up.
 * What was returned may be offered once more; it cannot be returned again, and a body above both may determine who has it. The act of a
 * body that has no posts here, a court say, is recorded by the other one.
 *
 * <p>What fell due before a command happened is done first, in the same decision, whether or not anybody sent the {@link
 * OfferCommand.Tick} in time.
 */
public final class Referring implements Decider<ReferralCommand, Referral, ReferralFact, ReferralRefusal> {
    /** The kind of stream a referral is, for stores and desks. */
    public static final String KIND = "mediation.referral";

    private final Office office;
    private final DueFirst<ReferralCommand, Referral, ReferralFact, ReferralRefusal> dueFirst =
            DueFirst.of(Referring::next, OfferCommand.Tick.class, OfferCommand.Tick::new, this::judge, this::evolveAll);

    private Referring(Office office) {
        this.office = office;
    }

    /**
     * The decider under a county's rules.
     *
     * @param editions every edition, adopted or not; with none at all it still replays
     * @param place which bodies there are, and who holds which post on which day
     * @param calendar which days are working days
     * @return the decider
     */
    public static Referring over(Editions<ReferralRules> editions, Place place, WorkCalendar calendar) {
        return new Referring(new Office(editions, place, calendar));
    }

    @Override
    public Referral initial() {
        return ImmutableReferral.builder()
                .stage(ReferralStage.NOT_OFFERED)
                .returned(false)
                .reportOverdue(false)
                .version(0)
                .build();
    }

    @Override
    public Decision<ReferralFact, ReferralRefusal> decide(ReferralCommand command, Referral referral) {
        return dueFirst.decide(command, referral);
    }

    private Decision<ReferralFact, ReferralRefusal> judge(ReferralCommand command, Referral referral) {
        return command.match(new ReferralCommand.Cases<>() {
            @Override
            public Decision<ReferralFact, ReferralRefusal> offer(OfferCommand asked) {
                return asked.match(new Proposing(office, referral));
            }

            @Override
            public Decision<ReferralFact, ReferralRefusal> answer(AnswerCommand asked) {
                return asked.match(new Answering(office, referral));
            }
        });
    }

    @Override
    public Referral evolve(Referral referral, ReferralFact fact) {
        return fact.match(new Evolving(referral))
                .version(referral.version() + 1)
                .lastAct(fact.at())
                .build();
    }

    /** When the limit for answering or for telling how it ended passes; never before the last act. */
    @Override
    public Optional<Due<ReferralCommand>> due(Referral referral) {
        return Due.ofTimer(
                next(referral), at -> CommandId.ofTimer("referral", referral.version(), at), OfferCommand.Tick::new);
    }

    static Optional<LocalDateTime> next(Referral referral) {
        Optional<Deadline> by = referral.isOpen() ? referral.answerBy() : Optional.empty();
        if (referral.stage() == ReferralStage.ACCEPTED && !referral.reportOverdue()) {
            by = referral.reportBy();
        }
        return by.map(Deadline::over)
                .map(at -> referral.lastAct().filter(at::isBefore).orElse(at));
    }
}
