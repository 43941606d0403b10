package io.github.governance4j.benchmarks.risk;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools, compiled to Java beforehand: one rule for each band of each indicator, in one session that lives on. A rule only writes the
 * contribution; sum and tier are plain Java.
 */
final class DroolsWay implements Way, AutoCloseable {
    private final RiskWork work;
    private final int atOnce;
    private final KieSession session;
    private final int[] hashes = new int[RiskWork.INDICATORS];
    private final DroolsMatter[] matters;

    /** {@code atOnce} matters are inserted before the rules are fired. */
    DroolsWay(RiskWork work, int atOnce) {
        this.work = work;
        this.atOnce = atOnce;
        this.session = session(work);
        this.matters = new DroolsMatter[work.matters];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = work.names[i].hashCode();
        }
        for (int m = 0; m < matters.length; m++) {
            matters[m] = new DroolsMatter(work, m);
        }
    }

    @Override
    public Totals run() {
        Tally tally = new Tally();
        List<FactHandle> inserted = new ArrayList<>(atOnce);
        for (int from = 0; from < matters.length; from += atOnce) {
            int until = Math.min(matters.length, from + atOnce);
            for (int m = from; m < until; m++) {
                inserted.add(session.insert(matters[m]));
            }
            session.fireAllRules();
            inserted.forEach(session::delete);
            inserted.clear();
            for (int m = from; m < until; m++) {
                matters[m].give(work, hashes, tally);
            }
        }
        return tally.totals();
    }

    @Override
    public void close() {
        session.dispose();
    }

    static String rules(RiskWork work) {
        StringBuilder drl = new StringBuilder("package rules;\nimport ")
                .append(DroolsMatter.class.getName())
                .append(";\n");
        for (int i = 0; i < RiskWork.INDICATORS; i++) {
            for (int b = 0; b < RiskWork.BANDS; b++) {
                long until = b + 1 < RiskWork.BANDS ? work.starts[i][b + 1] : RiskWork.MOST + 1;
                drl.append(
                        "rule \"%s band %d\" when $m : DroolsMatter(within(%d, %dL, %dL)) then $m.add(%d, %dL); end%n"
                                .formatted(work.names[i], b, i, work.starts[i][b], until, i, work.counts(i, b)));
            }
        }
        return drl.toString();
    }

    private static KieSession session(RiskWork work) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/rules/bands.drl", rules(work));
        KieBuilder built = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (built.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(built.getResults().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieSession();
    }
}
