package io.github.governance4j.core.time;

import java.util.List;

/** What the facts of a deadline led to, and what they lead to when all is counted again (期限沿革). */
final class DeadlineHistory {
    private static final DeadlineFact.Cases<Long> EXTENDED_BY = new DeadlineFact.Cases<>() {
        @Override
        public Long extended(DeadlineExtended extended) {
            return extended.amount();
        }

        @Override
        public Long paused(DeadlinePaused paused) {
            return 0L;
        }

        @Override
        public Long resumed(DeadlineResumed resumed) {
            return 0L;
        }

        @Override
        public Long recalculated(DeadlineRecalculated recalculated) {
            return 0L;
        }
    };

    private DeadlineHistory() {}

    static Reckoning reckoningAfter(Reckoning before, DeadlineFact fact) {
        return fact.match(new DeadlineFact.Cases<>() {
            @Override
            public Reckoning extended(DeadlineExtended extended) {
                return extended.reckoning();
            }

            @Override
            public Reckoning paused(DeadlinePaused paused) {
                return before;
            }

            @Override
            public Reckoning resumed(DeadlineResumed resumed) {
                return resumed.reckoning();
            }

            @Override
            public Reckoning recalculated(DeadlineRecalculated recalculated) {
                return recalculated.reckoning();
            }
        });
    }

    /** All extensions, in the extension rule's unit. */
    static long extendedBy(List<DeadlineFact> history) {
        long sum = 0;
        for (DeadlineFact fact : history) {
            sum += fact.match(EXTENDED_BY);
        }
        return sum;
    }

    /** Everything that happened, counted again. */
    static Reckoning again(Deadline deadline, WorkCalendar calendar) {
        Deadline now = Deadline.recorded(
                deadline.limit(), deadline.start(), Reckoner.fresh(deadline.limit(), deadline.start(), calendar));
        for (DeadlineFact fact : deadline.history()) {
            now = fact.match(new Again(now, calendar));
        }
        return now.reckoning();
    }

    /** One more fact, at its moment as it was, the days as the calendar has them. */
    private record Again(Deadline so, WorkCalendar calendar) implements DeadlineFact.Cases<Deadline> {
        @Override
        public Deadline extended(DeadlineExtended extended) {
            return so.with(DeadlineExtended.builder()
                    .at(extended.at())
                    .amount(extended.amount())
                    .unit(extended.unit())
                    .approvedBy(extended.approvedBy())
                    .mustTell(extended.mustTell())
                    .reckoning(Reckoner.extended(so, extended.unit(), extended.amount(), calendar))
                    .explanation(extended.explanation())
                    .build());
        }

        @Override
        public Deadline paused(DeadlinePaused paused) {
            return so.with(
                    new DeadlinePaused(paused.at(), TimeLeft.of(so, paused.at(), calendar), paused.explanation()));
        }

        @Override
        public Deadline resumed(DeadlineResumed resumed) {
            return so.with(new DeadlineResumed(
                    resumed.at(), DeadlineMoves.resumed(so, resumed.at(), calendar), resumed.explanation()));
        }

        @Override
        public Deadline recalculated(DeadlineRecalculated recalculated) {
            return so;
        }
    }
}
