package io.github.governance4j.examples.host;

import io.github.governance4j.core.store.Runner;
import io.github.governance4j.core.store.Ticked;
import java.time.LocalDateTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What happens by itself: what is due, and what facts of one stream ask of another (定时任务). Safe on several nodes at once. */
@Component
class Timers {
    private static final int MOST_AT_ONCE = 1_000;

    /** What was done by a moment: what was due, what followed from facts, and what is stuck and told in the log. */
    record Round(LocalDateTime until, int answered, int delivered, int stuck) {}

    private final Runner runner;
    private final HostClock clock;

    Timers(Runner runner, HostClock clock) {
        this.runner = runner;
        this.clock = clock;
    }

    @Scheduled(cron = "${host.tick-every}")
    void everyMinute() {
        tick();
    }

    Round tick() {
        LocalDateTime now = clock.now();
        int answered = 0;
        int delivered = 0;
        Ticked ticked;
        do {
            ticked = runner.tick(now, MOST_AT_ONCE);
            answered += ticked.answered();
            delivered += ticked.delivered();
        } while (ticked.isMore());
        return new Round(now, answered, delivered, ticked.halts().size());
    }
}
