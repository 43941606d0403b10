package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import java.util.ArrayList;
import java.util.List;

/**
 * What a matter asks of another (事项联动): the reports of a duplicate go over to the matter it was joined into, and so do those that come
 * later.
 */
public final class MatterReaction implements Reaction<MatterFact, MatterCommand> {
    /** The reaction. */
    public MatterReaction() {}

    @Override
    public List<Sent<MatterCommand>> on(StreamId from, long sequence, MatterFact fact) {
        List<Sent<MatterCommand>> sent = new ArrayList<>();
        if (fact instanceof IntakeFact.JoinedInto joined) {
            for (int i = 0; i < joined.voices().size(); i++) {
                Stamp stamp = stamp(from, sequence, "join-" + (i + 1), fact);
                sent.add(new Sent<>(
                        joined.main(),
                        new IntakeCommand.JoinReport(stamp, joined.voices().get(i))));
            }
        }
        if (fact instanceof IntakeFact.ReportPassedOn passed) {
            Stamp stamp = stamp(from, sequence, "join", fact);
            sent.add(new Sent<>(passed.main(), new IntakeCommand.JoinReport(stamp, passed.voice())));
        }
        return List.copyOf(sent);
    }

    private static Stamp stamp(StreamId from, long sequence, String purpose, MatterFact fact) {
        return Stamp.timer(Reaction.commandId(from, sequence, purpose), fact.at(), fact.at());
    }
}
