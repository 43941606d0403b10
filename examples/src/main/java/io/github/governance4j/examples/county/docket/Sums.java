package io.github.governance4j.examples.county.docket;

import io.github.governance4j.core.ladder.SupervisionCause;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.Notice;
import io.github.governance4j.core.matter.Share;
import io.github.governance4j.core.matter.Stage;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.examples.county.streams.LateStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The sums a report says, over all matters as they stand at the end (汇总). Made once, when nothing more is told. */
public final class Sums {
    private final Map<Stage, Long> stages = new EnumMap<>(Stage.class);
    private final Map<Visit.Rung, Visit> funnel = new TreeMap<>();
    private final Map<CategoryId, Map<Stage, Long>> categories = new TreeMap<>(Comparator.comparing(CategoryId::value));
    private final Map<BodyId, BodyRates> rates = new TreeMap<>(Comparator.comparing(BodyId::value));
    private final Map<SupervisionCause, Long> supervised = new EnumMap<>(SupervisionCause.class);
    private final Returns returns = new Returns();
    private final List<Standing> standings = new ArrayList<>();
    private long held;

    /**
     * One matter as it stands at the end.
     *
     * @param file the matter
     * @param passage what it went through
     */
    public record Standing(LateStream<MatterCommand, Matter, MatterFact, Passage> file, Passage passage) {
        /** {@return whether it is open and past a limit: its ladder's, or that of one of its slips} */
        public boolean isOverdue() {
            Matter matter = file.state();
            return matter.stage().isOpen()
                    && (matter.climb().overdue()
                            || matter.slips().stream()
                                    .anyMatch(slip ->
                                            slip.overdue() && slip.doneBy().isEmpty()));
        }

        /** {@return whether it is open and under supervision} */
        public boolean isSupervised() {
            Matter matter = file.state();
            return matter.stage().isOpen()
                    && (matter.supervised() || matter.climb().supervised());
        }
    }

    /**
     * Adds up a docket that is closed.
     *
     * @param docket it
     */
    public Sums(Docket docket) {
        docket.files().forEach(this::add);
    }

    private void add(LateStream<MatterCommand, Matter, MatterFact, Passage> file) {
        Passage passage = file.closed();
        Matter matter = file.state();
        if (matter.stage() != Stage.NOT_REPORTED) {
            stages.merge(matter.stage(), 1L, Long::sum);
        }
        matter.notice()
                .map(Notice::category)
                .ifPresent(category -> categories
                        .computeIfAbsent(category, none -> new EnumMap<>(Stage.class))
                        .merge(matter.stage(), 1L, Long::sum));
        passage.visits()
                .forEach((rung, visit) ->
                        funnel.computeIfAbsent(rung, none -> new Visit()).add(visit));
        passage.supervised().forEach(cause -> supervised.merge(cause, 1L, Long::sum));
        returns.add(passage.returns());
        rate(matter, passage);
        held += file.held();
        standings.add(new Standing(file, passage));
    }

    private void rate(Matter matter, Passage passage) {
        passage.responses()
                .answers()
                .forEach(answer -> rates.merge(
                        answer.body(),
                        BodyRates.NONE.answered(answer.inTime()),
                        (all, one) -> all.answered(answer.inTime())));
        passage.offered().forEach((side, body) -> {
            if (passage.responses().isLate(side)) {
                rates.put(body, rates.getOrDefault(body, BodyRates.NONE).answered(false));
            }
        });
        Optional<BodyId> lead = matter.lead().flatMap(matter::share).map(Share::owner);
        passage.calledBack()
                .filter(called -> called.reached())
                .ifPresent(called -> lead.ifPresent(body -> rates.put(
                        body, rates.getOrDefault(body, BodyRates.NONE).reached(called.solved(), called.satisfied()))));
    }

    /** {@return how many matters were reported or brought in} */
    public long matters() {
        return stages.values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@return how many are at a stage}
     *
     * @param stage which
     */
    public long at(Stage stage) {
        return stages.getOrDefault(stage, 0L);
    }

    /** {@return how many are open: with the intake, being handled or waiting for the check} */
    public long open() {
        return at(Stage.REPORTED) + at(Stage.HANDLING) + at(Stage.CHECKING);
    }

    /** {@return how rungs fared, by ladder and order} */
    public Map<Visit.Rung, Visit> funnel() {
        return funnel;
    }

    /** {@return matters by kind and stage} */
    public Map<CategoryId, Map<Stage, Long>> categories() {
        return categories;
    }

    /** {@return how bodies did} */
    public Map<BodyId, BodyRates> rates() {
        return rates;
    }

    /** {@return how many matters ever came under supervision}
     *
     * @param cause why
     */
    public long supervised(SupervisionCause cause) {
        return supervised.getOrDefault(cause, 0L);
    }

    /** {@return returns over all} */
    public Returns returns() {
        return returns;
    }

    /** {@return acts told afterwards that still wait} */
    public long held() {
        return held;
    }

    /** {@return every matter, by id} */
    public List<Standing> standings() {
        return standings;
    }

    /** {@return the matter with most facts, the first by id among equals; empty if there is none} */
    public Optional<Standing> mostEventful() {
        return standings.stream()
                .reduce((one, other) -> other.passage().facts() > one.passage().facts() ? other : one);
    }
}
