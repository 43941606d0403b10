package io.github.governance4j.examples.county.claims;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.points.claim.Declaration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Who is of whose family, row by row, so that no account comes to more than a claim can name (家庭成员). */
final class Families {
    private final Map<String, Set<PersonId>> families = new HashMap<>();

    /** Whether an account's family, with those a row names, is no more than a claim can name; else {@code tell} hears of it. */
    boolean take(ClaimEntry row, Consumer<Problem> tell) {
        Set<PersonId> family = families.computeIfAbsent(row.stream().value(), none -> new TreeSet<>());
        Set<PersonId> more = new TreeSet<>(family);
        more.addAll(row.about().family());
        row.deed().ifPresent(deed -> more.add(deed.member()));
        if (more.size() > Declaration.MOST_FAMILY) {
            tell.accept(Problem.error(row.at(), "TOO_MANY_OF_A_FAMILY")
                    .with("account", row.stream().value())
                    .with("most", Declaration.MOST_FAMILY)
                    .about(row.stream().value()));
            return false;
        }
        family.addAll(more);
        return true;
    }
}
