package io.github.governance4j.testkit.matter;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.matter.FollowUpCommand;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.matter.Matters;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.testkit.ladder.Wish;
import io.github.governance4j.testkit.late.LateLaws;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A herding district keeps its matters on paper until the network is back, and sends in whole lives at once. */
class LateMatterLaws implements LateLaws<MatterCommand, Matter, MatterFact, MatterRefusal> {
    private static final MadeUpTown TOWN = new MadeUpTown() {};

    @Override
    public Decider<MatterCommand, Matter, MatterFact, MatterRefusal> inner() {
        return Matters.over(MadeUpTown.EDITIONS, MadeUpTown.PLACE, WorkCalendar.china());
    }

    @Override
    public MatterRefusal tooLate() {
        return MatterRefusal.OUT_OF_ORDER;
    }

    /** Lives that were possible as they were lived; told in another order they often are not. */
    @Override
    public Arbitrary<List<MatterCommand>> lives() {
        return Wish.lists()
                .map(wishes -> MatterLife.of(TOWN, wishes.subList(0, Math.min(12, wishes.size()))).lived().stream()
                        .map(MatterLife.Lived::command)
                        .filter(command -> !(command instanceof FollowUpCommand.Tick))
                        .toList());
    }

    @Override
    public Arbitrary<MatterCommand> commands() {
        return lives().flatMap(Arbitraries::of);
    }

    @Override
    public MatterCommand stamped(MatterCommand command, Stamp stamp) {
        return RestampedMatter.of(command, stamp);
    }
}
