package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.mediation.AgreementId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.settlement.CompetentCourts;
import io.github.governance4j.mediation.settlement.EffectCommand;
import io.github.governance4j.mediation.settlement.SettlementCommand;
import java.util.List;
import java.util.function.Function;

/** What an agreement that takes effect asks for (协议生效联动): that somebody follows it up, in a stream of its own. */
public final class AgreementReaction implements Reaction<CourseFact, SettlementCommand> {
    private final Function<AgreementId, StreamId> stream;
    private final Function<BodyId, CompetentCourts> courts;

    /**
     * The reaction.
     *
     * @param stream where an agreement is followed up
     * @param courts which courts may confirm what a body mediated
     */
    public AgreementReaction(Function<AgreementId, StreamId> stream, Function<BodyId, CompetentCourts> courts) {
        this.stream = stream;
        this.courts = courts;
    }

    @Override
    public List<Sent<SettlementCommand>> on(StreamId from, long sequence, CourseFact fact) {
        if (!(fact instanceof AgreementFact.AgreementTookEffect effect)) {
            return List.of();
        }
        Stamp stamp = Stamp.timer(Reaction.commandId(from, sequence, "settlement"), effect.at(), effect.at());
        return List.of(new Sent<>(
                stream.apply(effect.agreement().id()),
                new EffectCommand.Open(
                        stamp,
                        new DisputeId(from.value()),
                        effect.agreement(),
                        effect.at().toLocalDate(),
                        effect.parties(),
                        effect.body(),
                        courts.apply(effect.body()))));
    }
}
