package io.github.governance4j.examples.county.claimed;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.examples.county.book.Judged;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.points.claim.ClaimEntries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What was decided on the first claims of a log, step by step, so that a page can show how one went (经过示例). */
public final class Courses {
    private static final int MOST = 400;

    private final Map<StreamId, List<Ruling<?>>> kept = new LinkedHashMap<>();

    /** Nothing yet. */
    public Courses() {}

    /**
     * Adds a decision; what is not about a claim is passed over.
     *
     * @param ruling it
     */
    public void add(Ruling<?> ruling) {
        if (ruling.outcome() != Outcome.REFUSED) {
            ClaimEntries.claimOf(ruling.stamp().id())
                    .filter(claim -> !ruling.isByItself() || !claim.equals(ruling.stream()))
                    .map(kept::get)
                    .or(() -> of(ruling.stream(), ruling.item()))
                    .ifPresent(course -> course.add(ruling));
        }
    }

    private Optional<List<Ruling<?>>> of(StreamId stream, String item) {
        if (item.equals("declare") && kept.size() < MOST) {
            kept.putIfAbsent(stream, new ArrayList<>());
        }
        return Optional.ofNullable(kept.get(stream));
    }

    /**
     * Adds the entry of an award.
     *
     * @param one it
     */
    public void add(Judged one) {
        if (one.decision().isAccepted()) {
            ClaimEntries.claimOf(one.entry().command().stamp().id())
                    .map(kept::get)
                    .ifPresent(course -> course.add(new Ruling<>(
                            one.entry().account(),
                            one.entry().command().stamp(),
                            one.entry().item(),
                            Outcome.ACCEPTED,
                            one.code(),
                            one.decision().facts(),
                            one.decision().explanation(),
                            one.due())));
        }
    }

    /**
     * {@return the course of the claim of which most was decided, among those that are looked for; empty if there is none}
     *
     * @param lookedFor which claims are
     */
    public Optional<Map.Entry<StreamId, List<Ruling<?>>>> longest(Predicate<StreamId> lookedFor) {
        Map.Entry<StreamId, List<Ruling<?>>> longest = null;
        for (Map.Entry<StreamId, List<Ruling<?>>> course : kept.entrySet()) {
            boolean isLonger = longest == null
                    || course.getValue().size() > longest.getValue().size();
            if (isLonger && lookedFor.test(course.getKey())) {
                longest = course;
            }
        }
        return Optional.ofNullable(longest);
    }
}
