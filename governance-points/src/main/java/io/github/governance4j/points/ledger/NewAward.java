package io.github.governance4j.points.ledger;

import io.github.governance4j.points.scoring.Score;

/**
 * What an award holds that was just scored: all of it.
 *
 * @param day the day it was earned
 * @param remaining what can be spent of it
 * @param lastDay the last day it can be, or {@link Entry#NEVER}
 * @param standing what it counts for standing
 * @param standingLastDay the last day of that, or {@link Entry#NEVER}
 */
record NewAward(long day, long remaining, long lastDay, long standing, long standingLastDay) implements Holding {
    static NewAward of(Score score) {
        long granted = score.granted().hundredths();
        return new NewAward(
                score.earned(),
                score.redeemable() ? granted : 0,
                score.lastDay().orElse(Entry.NEVER),
                granted,
                score.standingLastDay().orElse(Entry.NEVER));
    }

    @Override
    public Entry.Kind kind() {
        return Entry.Kind.AWARD;
    }

    @Override
    public long spent() {
        return 0;
    }

    @Override
    public long lapsed() {
        return 0;
    }

    @Override
    public boolean reversed() {
        return false;
    }

    @Override
    public boolean suspended() {
        return false;
    }
}
