package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.risk.Tier;
import io.github.governance4j.core.rulebook.EditionId;

/** Whether the tier in effect can be compared with one proposed (同一体系). */
final class Comparing {
    private Comparing() {}

    /** It is one of the same scheme, as the edition of the proposal has it; red of another is not red of this. */
    static void present(Hearing hearing, EditionId edition, SchemeId scheme) {
        hearing.held()
                .standing()
                .map(Confirmation::tier)
                .ifPresent(present ->
                        hearing.check(TierRefusal.ANOTHER_SCHEME, comparable(hearing, edition, scheme, present)));
        hearing.held()
                .waiting()
                .map(Confirmation::tier)
                .ifPresent(waiting ->
                        hearing.check(TierRefusal.ANOTHER_SCHEME, comparable(hearing, edition, scheme, waiting)));
    }

    private static Finding comparable(Hearing hearing, EditionId edition, SchemeId scheme, Tier present) {
        boolean listed = hearing.book().rank(edition, present.scheme(), present).isPresent();
        return TierWhy.COMPARABLE
                .says(listed && present.scheme().equals(scheme))
                .id(scheme.value())
                .id(present.scheme().value())
                .id(present.id().value())
                .flag(listed);
    }
}
