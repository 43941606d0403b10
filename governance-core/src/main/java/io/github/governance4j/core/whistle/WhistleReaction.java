package io.github.governance4j.core.whistle;

import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.ladder.OversightCommand;
import io.github.governance4j.core.matter.HandlingCommand;
import io.github.governance4j.core.matter.MatterCommand;
import java.util.List;

/** What a whistle asks of the matter it was blown for (吹哨联动): where a body did not report in, the matter is supervised. */
public final class WhistleReaction implements Reaction<WhistleFact, MatterCommand> {
    /** The reaction. */
    public WhistleReaction() {}

    @Override
    public List<Sent<MatterCommand>> on(StreamId from, long sequence, WhistleFact fact) {
        if (fact instanceof WhistleFact.NoShow noShow && noShow.matter().isPresent()) {
            Stamp stamp = Stamp.timer(Reaction.commandId(from, sequence, "supervise"), fact.at(), fact.at());
            String grounds = "未按时报到：" + noShow.body();
            return List.of(new Sent<>(
                    noShow.matter().get(),
                    new HandlingCommand.OnLadder(new OversightCommand.Supervise(stamp, grounds))));
        }
        return List.of();
    }
}
