package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.ObjectionChecks;
import io.github.governance4j.points.claim.ClaimFact;
import io.github.governance4j.points.claim.DeclaringFact;
import io.github.governance4j.points.claim.EndFact;
import io.github.governance4j.points.claim.EntryFact;
import io.github.governance4j.points.claim.StepFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who did what on a claim, read from its facts alone. */
final class Acts {
    private Acts() {}

    static Optional<DeclaringFact.Declared> declared(List<ClaimFact> facts) {
        return facts.stream()
                .filter(DeclaringFact.Declared.class::isInstance)
                .map(DeclaringFact.Declared.class::cast)
                .findFirst();
    }

    static Actor declarer(List<ClaimFact> facts) {
        return declared(facts).map(DeclaringFact.Declared::by).orElseGet(Actor.Timer::new);
    }

    /** Everybody who has declared, told, passed or declined so far. */
    static Set<PersonId> busy(List<ClaimFact> facts) {
        Set<PersonId> busy = new HashSet<>();
        for (ClaimFact fact : facts) {
            if (fact instanceof DeclaringFact.Declared declared) {
                ObjectionChecks.person(declared.by()).ifPresent(busy::add);
            } else if (fact instanceof StepFact.StepPassed passed) {
                ObjectionChecks.person(passed.by()).ifPresent(busy::add);
                busy.addAll(passed.together());
            } else if (fact instanceof StepFact.PersonTold told) {
                ObjectionChecks.person(told.by()).ifPresent(busy::add);
            } else if (fact instanceof EndFact.ClaimDeclined declined) {
                ObjectionChecks.person(declined.grounds().by()).ifPresent(busy::add);
            }
        }
        return busy;
    }

    static <T extends ClaimFact> List<T> of(List<ClaimFact> facts, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (ClaimFact fact : facts) {
            if (kind.isInstance(fact)) {
                found.add(kind.cast(fact));
            }
        }
        return found;
    }

    static boolean has(List<ClaimFact> facts, Class<? extends ClaimFact> kind) {
        return facts.stream().anyMatch(kind::isInstance);
    }

    /** The entry a claim asked an account for; the same however often it asked. */
    static Optional<EntryFact.EntryAsked> entry(List<ClaimFact> facts) {
        return of(facts, EntryFact.EntryAsked.class).stream().findFirst();
    }
}
