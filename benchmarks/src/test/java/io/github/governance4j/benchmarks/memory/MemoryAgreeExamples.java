package io.github.governance4j.benchmarks.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MemoryAgreeExamples {
    private static final int ACCOUNTS = 2000;

    @Test
    void everyLayoutHoldsTheSameLotsAndCounters() {
        long columns = Layout.checksum(new Columns(ACCOUNTS), ACCOUNTS);

        assertThat(Layout.checksum(new OurAccounts(ACCOUNTS), ACCOUNTS)).isEqualTo(columns);
        assertThat(Layout.checksum(new VavrLayout(ACCOUNTS, false), ACCOUNTS)).isEqualTo(columns);
        assertThat(Layout.checksum(new VavrLayout(ACCOUNTS, true), ACCOUNTS)).isEqualTo(columns);
    }

    @Test
    void anAccountHoldsThreeLotsAndFiveCounters() {
        OurAccounts ours = new OurAccounts(3);

        assertThat(ours.redeemable(2)).isEqualTo(ours.lot(2, 0) + ours.lot(2, 1) + ours.lot(2, 2));
        for (int counter = 0; counter < MemoryWork.COUNTERS; counter++) {
            assertThat(ours.counted(2, counter)).isPositive();
        }
    }

    @Test
    void aLayoutThatLosesOneCounterIsFoundOut() {
        assertThatThrownBy(() -> MemoryBenchmark.agreed(ACCOUNTS, Forgetful::new))
                .isInstanceOf(IllegalStateException.class);
    }

    private record Forgetful(Columns columns) implements Layout {
        Forgetful(int accounts) {
            this(new Columns(accounts));
        }

        @Override
        public long redeemable(int account) {
            return columns.redeemable(account);
        }

        @Override
        public long lot(int account, int lot) {
            return columns.lot(account, lot);
        }

        @Override
        public long lastDay(int account, int lot) {
            return columns.lastDay(account, lot);
        }

        @Override
        public long counted(int account, int counter) {
            return account == 1234 && counter == 4 ? 0 : columns.counted(account, counter);
        }

        @Override
        public long standing(int account) {
            return columns.standing(account);
        }
    }
}
