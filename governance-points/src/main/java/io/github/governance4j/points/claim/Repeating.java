package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.scoring.Deed;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows a deed again that was declared before (重复申报). */
final class Repeating {
    private Repeating() {}

    /** The first other claim that is of the same deed or rests on the same exhibit, and stands; each that was looked at is told. */
    static Optional<Explanation> first(Course course, Declaration made, List<Seen<Likeness>> like) {
        Optional<Explanation> first = Optional.empty();
        for (Seen<Likeness> seen : like) {
            if (seen.of().equals(made.claim().stream())) {
                continue;
            }
            Likeness other = seen.value();
            boolean sameDeed = isSameDeed(made, other);
            boolean sameExhibit =
                    made.exhibits().stream().anyMatch(one -> other.digests().contains(one.digest()));
            boolean stands = other.stands();
            Explanation found = ClaimWhy.LIKE
                    .says(!stands || (!sameDeed && !sameExhibit))
                    .id(seen.of().value())
                    .flag(sameDeed)
                    .flag(sameExhibit)
                    .flag(stands)
                    .build();
            course.because(found);
            first = first.or(() -> Optional.of(found).filter(one -> !one.holds()));
        }
        return first;
    }

    private static boolean isSameDeed(Declaration made, Likeness other) {
        Set<ItemCode> items = items(made.deed());
        items.retainAll(items(other.deed()));
        return other.account().equals(made.account())
                && other.deed().member().equals(made.deed().member())
                && other.done().equals(made.done())
                && !items.isEmpty();
    }

    private static Set<ItemCode> items(Deed deed) {
        Set<ItemCode> items = new HashSet<>(deed.alsoFits());
        items.add(deed.item());
        return items;
    }
}
