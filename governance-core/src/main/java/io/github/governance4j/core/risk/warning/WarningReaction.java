package io.github.governance4j.core.risk.warning;

import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.matter.IntakeCommand;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.Notice;
import io.github.governance4j.core.matter.SlipCommand;
import io.github.governance4j.core.matter.SlipId;
import io.github.governance4j.core.matter.SourceKind;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.TimeLimit;
import java.util.List;

/**
 * What a warning asks of a matter (预警联动): where it is to become one, it is reported, to be dispatched and owned like any other. Its
 * owners then assign what is to be done with {@link #slip} (交办单); only an owner can, so no reaction does.
 */
public final class WarningReaction implements Reaction<WarningFact, MatterCommand> {
    /** The reaction. */
    public WarningReaction() {}

    @Override
    public List<Sent<MatterCommand>> on(StreamId from, long sequence, WarningFact fact) {
        if (fact instanceof WarningFact.Issued issued
                && issued.announcement().handed().isPresent()) {
            Announcement said = issued.announcement();
            Announcement.Handed handed = said.handed().get();
            Stamp stamp = Stamp.timer(Reaction.commandId(from, sequence, "report"), fact.at(), fact.at());
            Notice notice = Notice.of(
                            SourceKind.UNIT,
                            handed.receipt(),
                            said.category(),
                            said.areas().get(0))
                    .severalAreas(said.areas().size() > 1)
                    .build();
            return List.of(new Sent<>(handed.matter(), new IntakeCommand.Report(stamp, notice)));
        }
        return List.of();
    }

    /**
     * {@return the slip an owner of the matter assigns for one measure of a warning; named like the measure}
     *
     * @param stamp the owner's
     * @param measure what is to be done, as the rules have it
     * @param to who is to do it
     * @param limit how long it may take
     */
    public static SlipCommand.Assign slip(Stamp stamp, WarningMeasure measure, BodyId to, TimeLimit limit) {
        return new SlipCommand.Assign(stamp, new SlipId(measure.id().value()), to, measure.title(), limit);
    }
}
