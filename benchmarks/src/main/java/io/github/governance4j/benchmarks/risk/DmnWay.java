package io.github.governance4j.benchmarks.risk;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN: a decision table for each indicator, a sum, and a table of tiers. */
final class DmnWay implements Way {
    private final RiskWork work;
    private final DMNRuntime runtime;
    private final DMNModel model;
    private final DMNContext[] contexts;
    private final int[] hashes = new int[RiskWork.INDICATORS];
    private final String[] parts = new String[RiskWork.INDICATORS];

    DmnWay(RiskWork work) {
        this.work = work;
        byte[] document = DmnDocument.of(work).getBytes(StandardCharsets.UTF_8);
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newByteArrayResource(document)))
                .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModels().get(0);
        this.contexts = new DMNContext[work.matters];
        for (int i = 0; i < RiskWork.INDICATORS; i++) {
            hashes[i] = work.names[i].hashCode();
            parts[i] = DmnDocument.part(i);
        }
        for (int m = 0; m < contexts.length; m++) {
            contexts[m] = runtime.newContext();
            for (int i = 0; i < RiskWork.INDICATORS; i++) {
                contexts[m].set(DmnDocument.reading(i), BigDecimal.valueOf(work.reading(m, i)));
            }
        }
    }

    @Override
    public Totals run() {
        Tally tally = new Tally();
        for (int m = 0; m < contexts.length; m++) {
            DMNResult result = runtime.evaluateAll(model, contexts[m]);
            DMNContext found = result.getContext();
            for (int i = 0; i < RiskWork.INDICATORS; i++) {
                long value = work.reading(m, i);
                if (value != RiskWork.NOT_READ) {
                    tally.part(hashes[i], value, number(found, parts[i]));
                }
            }
            tally.matter(number(found, DmnDocument.SCORE), (int) number(found, DmnDocument.TIER));
        }
        return tally.totals();
    }

    private static long number(DMNContext found, String name) {
        if (found.get(name) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("no number for " + name + ": " + found.getAll());
    }
}
