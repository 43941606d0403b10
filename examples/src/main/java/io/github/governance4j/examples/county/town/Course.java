package io.github.governance4j.examples.county.town;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.late.LateDecider;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.examples.county.docket.Docket;
import io.github.governance4j.examples.county.log.ActLog;
import io.github.governance4j.examples.county.matters.MatterEntry;
import io.github.governance4j.examples.county.matters.MatterLog;
import io.github.governance4j.examples.county.rulings.Ruling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A few matters gone through again, each decision kept (重查案卷). Rows of others are passed over, but for the moments they were recorded at:
 * those say what had become due by then. Matters that are joined are gone through together, since one looks at the other.
 *
 * @param rulings every decision on the matters asked for, in the order they were made, and how the matter stood after it
 * @param digest the digest of the log
 */
public record Course(List<Step> rulings, Optional<String> digest) {
    /**
     * One decision and how the matter stood after it.
     *
     * @param ruling the decision
     * @param after how the matter stood
     */
    public record Step(Ruling<MatterFact> ruling, Matter after) {}

    /**
     * Goes through a log again.
     *
     * @param log the log
     * @param decider the rules
     * @param matters which matters
     * @return what was decided on them
     * @throws IOException if the log cannot be read
     */
    public static Course of(
            Path log, LateDecider<MatterCommand, Matter, MatterFact, MatterRefusal> decider, Set<StreamId> matters)
            throws IOException {
        Set<StreamId> together = joined(log, matters);
        List<Step> steps = new ArrayList<>();
        Keeping keeping = new Keeping(matters, steps);
        Docket docket = new Docket(decider, entry -> true, keeping);
        try (ActLog<MatterEntry> rows = MatterLog.open(log, unheard -> {})) {
            for (Optional<MatterEntry> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (together.contains(row.get().matter())) {
                    docket.take(row.get());
                } else {
                    docket.passOver(row.get());
                }
            }
            docket.close();
            return new Course(List.copyOf(steps), rows.digest());
        }
    }

    /** These matters and all that are joined with them, however far. */
    private static Set<StreamId> joined(Path log, Set<StreamId> matters) throws IOException {
        List<List<StreamId>> pairs = new ArrayList<>();
        try (ActLog<MatterEntry> rows = MatterLog.open(log, unheard -> {})) {
            for (Optional<MatterEntry> row = rows.next(); row.isPresent(); row = rows.next()) {
                MatterEntry entry = row.get();
                entry.main().ifPresent(main -> pairs.add(List.of(entry.matter(), main)));
            }
        }
        Set<StreamId> together = new HashSet<>(matters);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (List<StreamId> pair : pairs) {
                grew |= together.stream().anyMatch(pair::contains) && together.addAll(pair);
            }
        }
        return together;
    }

    private record Keeping(Set<StreamId> matters, List<Step> steps) implements Docket.Heard {
        @Override
        public void ruled(Ruling<MatterFact> ruling, Matter after) {
            if (matters.contains(ruling.stream())) {
                steps.add(new Step(ruling, after));
            }
        }
    }
}
