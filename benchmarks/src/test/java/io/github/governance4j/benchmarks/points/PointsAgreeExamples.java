package io.github.governance4j.benchmarks.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PointsAgreeExamples {
    private static final PointsWork WORK = PointsWork.on(1000);

    @Test
    void oursAndTheLoopComeToTheSameInEveryClaimAndAccount() {
        Totals agreed = Totals.agreed(WORK, new ArrayLimit(WORK), new OurLedger(WORK), new HandWritten(WORK));

        assertThat(agreed).isEqualTo(Totals.of(new ArrayLimit(WORK), WORK));
    }

    @Test
    void soDoTheEngines() {
        PointsWork small = PointsWork.small(50, 1000, 32);
        try (DroolsMatching drools = new DroolsMatching(small)) {
            Totals agreed = Totals.agreed(
                    small,
                    new ArrayLimit(small),
                    new OurLedger(small),
                    drools,
                    new DroolsCaps(small),
                    new DmnTable(small));

            assertThat(agreed.cut()).isGreaterThan(100);
            assertThat(agreed.unknown()).isPositive();
            assertThat(agreed.tooEarly()).isPositive();
        }
    }

    @Test
    void everyExplanationHasFindingsToRead() {
        OurLedger ours = new OurLedger(WORK);
        ours.run();

        assertThat(ours.findings()).isGreaterThan(5L * WORK.claims());
    }

    @Test
    void theWorkMeetsCapsAndCoolDownsAndBothRefusals() {
        Totals totals = Totals.of(new ArrayLimit(WORK), WORK);

        assertThat(totals.cut()).isGreaterThan(1000);
        assertThat(totals.granted()).isGreaterThan(totals.lost()).isPositive();
        assertThat(totals.unknown()).isPositive();
        assertThat(totals.tooEarly()).isPositive();
    }

    @Test
    void onAMillionAccountsNearlyEveryClaimMeetsAnAccountOfItsOwn() {
        assertThat(PointsWork.on(1_000_000))
                .satisfies(work -> assertThat(
                                Arrays.stream(work.account).distinct().count())
                        .isGreaterThan(19_000));
    }

    @Test
    void aWayThatGetsOneClaimWrongIsFoundOut() {
        Posting wrong = new Spoilt(new ArrayLimit(WORK)) {
            @Override
            public long outcome(int claim) {
                return super.outcome(claim) + (claim == 12_345 ? 1 : 0);
            }
        };

        assertThatThrownBy(() -> Totals.agreed(WORK, new ArrayLimit(WORK), wrong))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aWayThatTellsTwoClaimsInTheWrongOrderIsFoundOut() {
        Posting wrong = new Spoilt(new ArrayLimit(WORK)) {
            @Override
            public long outcome(int claim) {
                return super.outcome(claim < 40 ? 39 - claim : claim);
            }
        };

        assertThatThrownBy(() -> Totals.agreed(WORK, new ArrayLimit(WORK), wrong))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aWayThatKeepsSomethingOnOneAccountIsFoundOut() {
        Posting wrong = new Spoilt(new ArrayLimit(WORK)) {
            @Override
            public long redeemable(int account) {
                return super.redeemable(account) + (account == 999 ? 1 : 0);
            }
        };

        assertThatThrownBy(() -> Totals.agreed(WORK, new ArrayLimit(WORK), wrong))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aWayThatKeepsItsCountsFromTheRunBeforeIsFoundOut() {
        Posting wrong = new Spoilt(new ArrayLimit(WORK)) {
            private int run;

            @Override
            public void run() {
                run++;
                super.run();
            }

            @Override
            public long standing(int account) {
                return super.standing(account) * run;
            }
        };

        assertThatThrownBy(() -> Totals.agreed(WORK, wrong)).isInstanceOf(IllegalStateException.class);
    }

    private static class Spoilt implements Posting {
        private final Posting sound;

        Spoilt(Posting sound) {
            this.sound = sound;
        }

        @Override
        public void run() {
            sound.run();
        }

        @Override
        public long outcome(int claim) {
            return sound.outcome(claim);
        }

        @Override
        public long redeemable(int account) {
            return sound.redeemable(account);
        }

        @Override
        public long standing(int account) {
            return sound.standing(account);
        }
    }
}
