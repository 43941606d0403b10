package io.github.governance4j.examples.county.mediated;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.examples.county.report.Unnamed;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.mediation.course.Application;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.dispute.Guardian;
import io.github.governance4j.mediation.dispute.Representation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who must not be read of on a page, dispute by dispute (不公开的人和话): parties, guardians, representatives, and what anybody wrote. */
final class Parties {
    /** What rules of mediation call persons, and what was written in somebody's own words. */
    private static final Set<String> SLOTS =
            Set.of("owes", "owed-to", "assistant", "payee", "recorder", "decides", "words", "grounds");

    private final Map<StreamId, Set<String>> persons = new HashMap<>();

    Parties(Sums sums) {
        sums.standings().forEach(one -> persons.put(one.dispute(), of(one.course())));
    }

    private static Set<String> of(Course course) {
        Set<String> all = new HashSet<>();
        course.application().map(Application::parties).ifPresent(parties -> {
            parties.persons().forEach(one -> all.add(one.value()));
            for (Guardian one : parties.guardians()) {
                all.add(one.guardian().value());
            }
            for (Representation one : parties.representations()) {
                all.add(one.person().value());
            }
        });
        course.assistants().forEach(one -> all.add(one.person().value()));
        return all;
    }

    /** What to take out of a decision. */
    Unnamed.Hidden hidden(Ruling<?> ruling) {
        Set<String> words = new HashSet<>(persons.getOrDefault(ruling.stream(), Set.of()));
        if (ruling.stamp().by() instanceof Actor.Party acting) {
            words.add(acting.person().value());
        }
        return new Unnamed.Hidden(SLOTS, words);
    }

    /** What to take out of whatever is said of a dispute. */
    Unnamed.Hidden hidden(StreamId dispute) {
        return new Unnamed.Hidden(SLOTS, persons.getOrDefault(dispute, Set.of()));
    }
}
