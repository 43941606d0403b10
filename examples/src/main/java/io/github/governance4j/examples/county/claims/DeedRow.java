package io.github.governance4j.examples.county.claims;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.examples.county.deeds.Entry;
import io.github.governance4j.examples.county.log.Keys;
import io.github.governance4j.examples.county.log.Verb;

/**
 * A row of {@code activities.csv} (事迹登记).
 *
 * @param entry the row
 * @param isClaimed whether a row of {@code claims.csv} declares it: then it counts through its claim only
 */
public record DeedRow(Entry entry, boolean isClaimed) implements HallRow {
    private static final Verb DEED = new Verb() {
        @Override
        public String word() {
            return "deed";
        }

        @Override
        public String zh() {
            return "事迹";
        }

        @Override
        public Keys keys() {
            return new Keys("");
        }
    };

    @Override
    public StreamId stream() {
        return entry.account();
    }

    @Override
    public Verb action() {
        return DEED;
    }

    @Override
    public Stamp stamp() {
        return entry.command().stamp();
    }

    /** The deed and when it was done: what tells one deed from another. */
    @Override
    public String content() {
        return entry.command().deed() + "\n" + stamp().happened();
    }

    @Override
    public Position at() {
        return entry.at();
    }
}
