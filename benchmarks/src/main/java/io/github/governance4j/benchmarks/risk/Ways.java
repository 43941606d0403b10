package io.github.governance4j.benchmarks.risk;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every way to do the same work, and the proof that they answer alike. */
final class Ways implements AutoCloseable {
    private static final int AT_ONCE = 1_000;

    final ArrayWay limit;
    final OurWay ours;
    final DroolsWay drools;
    final DroolsWay droolsThousand;
    final DmnWay dmn;

    Ways(RiskWork work) {
        this.limit = new ArrayWay(work);
        this.ours = new OurWay(work);
        this.drools = new DroolsWay(work, 1);
        this.droolsThousand = new DroolsWay(work, AT_ONCE);
        this.dmn = new DmnWay(work);
    }

    /** Runs each and compares. */
    void prove() {
        Map<String, Way> all = new LinkedHashMap<>();
        all.put("limit", limit);
        all.put("ours", ours);
        all.put("ours from numbers", ours::runFromNumbers);
        all.put("ours explained", ours::runExplained);
        all.put("Drools", drools);
        all.put("Drools by the thousand", droolsThousand);
        all.put("DMN", dmn);
        prove(all);
    }

    /** Twice each: a variant that keeps something from one run to the next would differ. */
    static void prove(Map<String, Way> all) {
        Map<String, Totals> found = new LinkedHashMap<>();
        all.forEach((name, way) -> {
            found.put(name, way.run());
            found.put(name + ", again", way.run());
        });
        if (found.values().stream().distinct().count() != 1) {
            throw new IllegalStateException("the variants differ: " + found);
        }
    }

    @Override
    public void close() {
        drools.close();
        droolsThousand.close();
    }
}
