package io.github.governance4j.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedServerTest {
    private static final List<Duration> TWO_PAUSES = List.of(Duration.ZERO, Duration.ofMillis(1));

    private final AtomicInteger starts = new AtomicInteger();

    @Test
    void is_started_once_however_often_it_is_asked_for() {
        SharedServer shared = new SharedServer(() -> startedAtTry(1), TWO_PAUSES);
        assertThat(shared.get()).isSameAs(shared.get());
        assertThat(starts).hasValue(1);
    }

    @Test
    void is_tried_again_where_the_machine_was_short_for_a_moment() {
        SharedServer shared = new SharedServer(() -> startedAtTry(3), TWO_PAUSES);
        assertThat(shared.get()).isSameAs(shared.get());
        assertThat(starts).hasValue(3);
    }

    @Test
    void tells_everybody_on_one_line_why_it_never_started() {
        SharedServer shared = new SharedServer(() -> startedAtTry(4), TWO_PAUSES);
        for (int asked = 0; asked < 2; asked++) {
            assertThatThrownBy(shared::get)
                    .isInstanceOf(ServerFailedException.class)
                    .hasMessage("no start in 3 tries: ended with 1; it said: | no space left");
        }
        assertThat(starts).hasValue(3);
    }

    private DatabaseServer startedAtTry(int good) {
        if (starts.incrementAndGet() < good) {
            throw new ServerFailedException("ended with 1; it said:\n  no space left\n", null);
        }
        return new Standing();
    }

    private static final class Standing implements DatabaseServer {
        @Override
        public TestDatabase newDatabase() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String version() {
            return "none";
        }

        @Override
        public Map<String, String> durability() {
            return Map.of();
        }

        @Override
        public void close() {}
    }
}
