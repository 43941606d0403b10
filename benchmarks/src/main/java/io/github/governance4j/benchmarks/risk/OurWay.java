package io.github.governance4j.benchmarks.risk;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.risk.Assessment;
import io.github.governance4j.core.risk.Contribution;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Readings;
import io.github.governance4j.core.risk.Subject;
import java.util.HashMap;
import java.util.Map;

/** Ours: a model, and an assessment of each matter with score, tier and the sorted list of contributions. */
final class OurWay implements Way {
    private final RiskWork work;
    private final Model model;
    private final Subject[] subjects;
    private final Readings[] readings;

    OurWay(RiskWork work) {
        this.work = work;
        this.model = OurModel.of(work);
        this.subjects = new Subject[work.matters];
        this.readings = new Readings[work.matters];
        for (int matter = 0; matter < work.matters; matter++) {
            subjects[matter] = new Subject.OfMatter(new StreamId("matter-" + matter));
            readings[matter] = read(matter);
        }
    }

    @Override
    public Totals run() {
        Tally tally = new Tally();
        for (int matter = 0; matter < work.matters; matter++) {
            add(assess(matter, readings[matter]), tally);
        }
        return tally.totals();
    }

    /** As {@link #run()}, with the readings put together from numbers each time. */
    Totals runFromNumbers() {
        Tally tally = new Tally();
        for (int matter = 0; matter < work.matters; matter++) {
            add(assess(matter, read(matter)), tally);
        }
        return tally.totals();
    }

    /** As {@link #run()}, with the explanation of each verdict put together too: every indicator's band, the grade, the nearest change. */
    Totals runExplained() {
        Tally tally = new Tally();
        for (int matter = 0; matter < work.matters; matter++) {
            Assessment assessment = assess(matter, readings[matter]);
            if (!assessment.explanation().holds()) {
                throw new IllegalStateException("an assessment without grounds");
            }
            add(assessment, tally);
        }
        return tally.totals();
    }

    private Assessment assess(int matter, Readings read) {
        return model.assess(subjects[matter], read).assessment().orElseThrow();
    }

    private static void add(Assessment assessment, Tally tally) {
        for (Contribution part : assessment.contributions()) {
            tally.part(
                    part.indicator().value().hashCode(),
                    part.value().thousandths(),
                    part.contribution().thousandths());
        }
        tally.matter(assessment.score().thousandths(), assessment.tier().rank());
    }

    private Readings read(int matter) {
        Map<IndicatorId, Quantity> read = new HashMap<>();
        for (int i = 0; i < RiskWork.INDICATORS; i++) {
            long value = work.reading(matter, i);
            if (value != RiskWork.NOT_READ) {
                read.put(model.indicators().get(i).id(), new Quantity(value));
            }
        }
        return Readings.of(read);
    }
}
