package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.store.Appended;
import java.util.List;
import java.util.Optional;

/** Why an append was not taken. */
final class WhyNot {
    private WhyNot() {}

    /**
     * A mistake of the host comes before a repeat, and a repeat before a conflict; of several streams the first that was named.
     *
     * @return empty if everything would fit by now
     * @throws IllegalArgumentException if a stream is of another kind
     */
    static Optional<Appended> of(List<Draft> drafts, List<Optional<Reads.Standing>> standings) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            standings.get(i).ifPresent(standing -> draft.requireKind(standing.kind()));
        }
        for (int i = 0; i < drafts.size(); i++) {
            if (standings.get(i).filter(Reads.Standing::knows).isPresent()) {
                return Optional.of(new Appended.Repeated(
                        drafts.get(i).append.stream(),
                        drafts.get(i).append.stamp().id()));
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            long version = standings.get(i).map(Reads.Standing::version).orElse(0L);
            if (version != drafts.get(i).expected) {
                return Optional.of(new Appended.Conflict(drafts.get(i).append.stream(), version));
            }
        }
        return Optional.empty();
    }
}
