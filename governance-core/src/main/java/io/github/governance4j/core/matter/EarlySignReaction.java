package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import java.util.List;

/** What an early sign asks of a matter (苗头联动): once taken up, it is reported. */
public final class EarlySignReaction implements Reaction<EarlySignFact, MatterCommand> {
    /** The reaction. */
    public EarlySignReaction() {}

    @Override
    public List<Sent<MatterCommand>> on(StreamId from, long sequence, EarlySignFact fact) {
        if (fact instanceof EarlySignFact.TakenUp taken) {
            Stamp stamp = Stamp.timer(Reaction.commandId(from, sequence, "report"), fact.at(), fact.at());
            return List.of(new Sent<>(taken.matter(), new IntakeCommand.Report(stamp, taken.notice())));
        }
        return List.of();
    }
}
