package io.github.governance4j.benchmarks.points;

import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools in its friendliest use: one session for good, which only matches, by an index on the code; a claim is put in, judged and taken out
 * again. Caps, cool-downs, lots and events are the hand-written books'.
 */
final class DroolsMatching extends Matching implements AutoCloseable {
    private final KieSession session;
    private final DroolsClaim[] claims;

    DroolsMatching(PointsWork work) {
        super(work);
        session = DroolsRules.matching(work.acts).newKieSession();
        claims = new DroolsClaim[work.claims()];
        for (int i = 0; i < claims.length; i++) {
            claims[i] = new DroolsClaim(codes[i], 0, 0);
        }
    }

    @Override
    int rule(int claim) {
        DroolsClaim fact = claims[claim];
        fact.forget();
        FactHandle handle = session.insert(fact);
        session.fireAllRules();
        session.delete(handle);
        return fact.getRule();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
