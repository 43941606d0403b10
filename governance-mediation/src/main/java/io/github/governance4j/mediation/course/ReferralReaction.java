package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.referral.Clock;
import io.github.governance4j.mediation.referral.Counterpart;
import io.github.governance4j.mediation.referral.Direction;
import io.github.governance4j.mediation.referral.OfferCommand;
import io.github.governance4j.mediation.referral.Offering;
import io.github.governance4j.mediation.referral.ReferralCommand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the mediation of a dispute asks of other bodies (对接联动): a transfer is offered to the body it goes to, what may be an offence to
 * the police, and what a party takes elsewhere to the body there, where the county has one to talk to. The referral has a stream of its own,
 * named after the fact.
 */
public final class ReferralReaction implements Reaction<CourseFact, ReferralCommand> {
    /** A party says nothing of why it leaves; an offer says why it is made. */
    private static final String TAKEN_THERE = "当事人转入该途径";

    private final Function<StreamId, Optional<BodyId>> desk;
    private final Partners partners;

    /**
     * The reaction.
     *
     * @param desk which body has a dispute, or took the application down; nothing is sent where nobody knows
     * @param partners the bodies the county has to talk to
     */
    public ReferralReaction(Function<StreamId, Optional<BodyId>> desk, Partners partners) {
        this.desk = desk;
        this.partners = partners;
    }

    /**
     * The bodies a county's mediators pass disputes to (四对接).
     *
     * @param police whom offences are reported to
     * @param remedies who is there for each way out
     */
    public record Partners(Optional<BodyId> police, Map<Remedy, BodyId> remedies) {
        /**
         * Copies the map.
         *
         * @param police whom offences are reported to
         * @param remedies who is there for each way out
         */
        public Partners {
            remedies = Map.copyOf(remedies);
        }
    }

    @Override
    public List<Sent<ReferralCommand>> on(StreamId from, long sequence, CourseFact fact) {
        if (fact instanceof IntakeFact.TransferOffered offered) {
            return sent(from, sequence, fact, Optional.of(offered.to()), Counterpart.OTHER, offered.words());
        }
        if (fact instanceof DangerFact.OffenceReported reported) {
            return sent(from, sequence, fact, partners.police(), Counterpart.POLICE, reported.words());
        }
        if (fact instanceof CourseFact.Ended ended && ended.kind() == EndKind.LEFT) {
            Optional<Remedy> remedy = ended.cause().remedy();
            Optional<BodyId> to = remedy.flatMap(
                    one -> Optional.ofNullable(partners.remedies().get(one)));
            Counterpart counterpart =
                    remedy.filter(Remedy.COURT::equals).isPresent() ? Counterpart.COURT : Counterpart.OTHER;
            return sent(from, sequence, fact, to, counterpart, TAKEN_THERE);
        }
        return List.of();
    }

    private List<Sent<ReferralCommand>> sent(
            StreamId from, long sequence, CourseFact fact, Optional<BodyId> to, Counterpart counterpart, String words) {
        Optional<BodyId> holder = desk.apply(from);
        if (to.isEmpty() || holder.isEmpty()) {
            return List.of();
        }
        CommandId id = Reaction.commandId(from, sequence, "referral");
        Offering offering = new Offering(
                new DisputeId(from.value()), holder.get(), to.get(), counterpart, Direction.OUT, Clock.RECEIVER, words);
        return List.of(new Sent<>(
                new StreamId(id.value()), new OfferCommand.Offer(Stamp.timer(id, fact.at(), fact.at()), offering)));
    }
}
