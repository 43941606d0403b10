package io.github.governance4j.examples.county.why;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.examples.county.book.Judged;
import io.github.governance4j.examples.county.claims.HallLog;
import io.github.governance4j.examples.county.claims.HallRow;
import io.github.governance4j.examples.county.hall.Hall;
import io.github.governance4j.examples.county.hall.HallRules;
import io.github.governance4j.examples.county.hall.Key;
import io.github.governance4j.examples.county.log.Survey;
import io.github.governance4j.examples.county.report.DecisionsCsv;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.examples.county.rulings.RulingRow;
import io.github.governance4j.points.claim.Claim;
import io.github.governance4j.points.claim.ClaimEntries;
import io.github.governance4j.points.claim.DeclaringFact;
import io.github.governance4j.points.claim.StepFact;
import io.github.governance4j.points.ledger.ObjectionFact;
import io.github.governance4j.points.ledger.Reversal;
import io.github.governance4j.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A log of claims gone through again, with what was decided on each claim (重算申报). */
final class HallAgain implements Hall.Heard {
    private final String id;
    private final List<Step> found = new ArrayList<>();
    private final Map<StreamId, List<Ruling<?>>> courses = new HashMap<>();
    private final Map<StreamId, DeclaringFact.Declared> declared = new HashMap<>();
    private final Map<CommandId, Set<PersonId>> together = new HashMap<>();
    private Optional<String> digest = Optional.empty();
    private Map<StreamId, Claim> claims = Map.of();

    /**
     * One decision on the id that was asked for.
     *
     * @param judged how a deed was scored
     * @param ruling how anything else was decided
     */
    record Step(Optional<Judged> judged, Optional<Ruling<?>> ruling) {
        List<String> row() {
            return judged.map(DecisionsCsv::row).orElseGet(() -> RulingRow.of(ruling.orElseThrow()));
        }

        Stamp stamp() {
            return judged.map(one -> one.entry().command().stamp())
                    .orElseGet(() -> ruling.orElseThrow().stamp());
        }
    }

    private HallAgain(String id) {
        this.id = id;
    }

    static HallAgain of(List<Path> parts, Rulebook rulebook, String id) throws IOException {
        HallAgain again = new HallAgain(id);
        Survey survey = Survey.of(HallLog.COMMON, HallLog.FORM.stream(), parts, rows -> {});
        Hall hall = new Hall(
                new HallRules(rulebook), row -> survey.mayRepeat(row.stream().value(), row.id()), again);
        try (HallLog rows = HallLog.open(parts, unheard -> {})) {
            for (Optional<HallRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                hall.take(row.get());
            }
            hall.close();
            again.digest = rows.digest();
        }
        again.claims = hall.claims();
        return again;
    }

    @Override
    public void judged(Judged one) {
        if (one.entry().id().equals(id)) {
            found.add(new Step(Optional.of(one), Optional.empty()));
        }
    }

    @Override
    public void ruled(Ruling<?> ruling) {
        if (ruling.id().equals(id)) {
            found.add(new Step(Optional.empty(), Optional.of(ruling)));
        }
        if (ruling.outcome() != Outcome.REFUSED) {
            courses.computeIfAbsent(ruling.stream(), none -> new ArrayList<>()).add(ruling);
        }
    }

    @Override
    public void recorded(Key key, long number, Stamp stamp, Object fact) {
        if (fact instanceof DeclaringFact.Declared declares) {
            declared.put(key.stream(), declares);
        } else if (fact instanceof StepFact.StepPassed passed
                && !passed.together().isEmpty()) {
            together.put(stamp.id(), passed.together());
        }
    }

    List<Step> found() {
        return found;
    }

    Optional<String> digest() {
        return digest;
    }

    /** The claim a decision is about, if there is one: its own, or that of the entry it is about. */
    Optional<StreamId> claim(Step step) {
        Optional<StreamId> named = ClaimEntries.claimOf(step.stamp().id());
        if (named.filter(declared::containsKey).isPresent()) {
            return named;
        }
        return step.ruling().flatMap(ruling -> {
            if (declared.containsKey(ruling.stream())) {
                return Optional.of(ruling.stream());
            }
            return ruling.facts().stream()
                    .map(HallAgain::entry)
                    .flatMap(Optional::stream)
                    .map(ClaimEntries::claimOf)
                    .flatMap(Optional::stream)
                    .filter(declared::containsKey)
                    .findFirst();
        });
    }

    private static Optional<CommandId> entry(Object fact) {
        if (fact instanceof ObjectionFact objection) {
            return Optional.of(objection.entry());
        }
        return fact instanceof Reversal reversal ? Optional.of(reversal.of()) : Optional.empty();
    }

    DeclaringFact.Declared declared(StreamId claim) {
        return Optional.ofNullable(declared.get(claim)).orElseThrow();
    }

    Optional<Claim> state(StreamId claim) {
        return Optional.ofNullable(claims.get(claim));
    }

    /** What was decided on a claim, in order. */
    List<Ruling<?>> course(StreamId claim) {
        return courses.getOrDefault(claim, List.of());
    }

    /** Who decided together with whoever acted. */
    Set<PersonId> together(CommandId act) {
        return together.getOrDefault(act, Set.of());
    }
}
