package io.github.governance4j.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.points.Points;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private static Opening.OpeningLot lot(long lastDay) {
        return new Opening.OpeningLot(Points.of("1"), OptionalLong.of(lastDay));
    }

    @Test
    void a_last_day_is_one_that_somebody_can_be_there_on() {
        long first = Stamp.EARLIEST.toLocalDate().toEpochDay();
        long last = Stamp.LATEST.toLocalDate().toEpochDay();
        assertThat(lot(first).lastDay()).hasValue(first);
        assertThat(lot(last).lastDay()).hasValue(last);
        for (long no : new long[] {Long.MIN_VALUE, first - 1, last + 1, Long.MAX_VALUE - 1, Long.MAX_VALUE}) {
            assertThatIllegalArgumentException().isThrownBy(() -> lot(no));
        }
    }
}
