package io.github.governance4j.examples.county.mediated;

import io.github.governance4j.examples.county.chamber.Story;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.course.ChosenHow;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who mediated how much, and how each was found (调解员工作量). By the ids of their offices; in the order of ids, not of anything they did. */
public final class Mediators {
    private final Map<MediatorId, List<Story.Service>> services = new TreeMap<>();

    Mediators() {}

    void add(Story story) {
        story.services()
                .forEach(service -> services.computeIfAbsent(service.mediator(), none -> new ArrayList<>())
                        .add(service));
    }

    /** {@return everybody who was found for a dispute, by id} */
    public Map<MediatorId, Load> loads() {
        Map<MediatorId, Load> loads = new TreeMap<>();
        services.forEach((mediator, all) -> loads.put(mediator, new Load(all)));
        return loads;
    }

    /**
     * What one mediator had to do.
     *
     * @param services the disputes that one was found for, one entry each time
     */
    public record Load(List<Story.Service> services) {
        /** Copies the list. */
        public Load {
            services = List.copyOf(services);
        }

        /** {@return how many are in hand at the end} */
        public long open() {
            return services.stream().filter(one -> one.until().isEmpty()).count();
        }

        /** {@return how many were in hand at the busiest moment} */
        public long most() {
            List<Change> changes = new ArrayList<>();
            for (Story.Service one : services) {
                changes.add(new Change(one.from(), 1));
                one.until().ifPresent(until -> changes.add(new Change(until, -1)));
            }
            // What ends at a moment ends before what begins then.
            Collections.sort(changes, Comparator.comparing(Change::at).thenComparing(Change::by));
            long now = 0;
            long most = 0;
            for (Change change : changes) {
                now += change.by();
                most = Math.max(most, now);
            }
            return most;
        }

        /** {@return how many came so}
         *
         * @param how in which way
         */
        public long found(ChosenHow how) {
            return services.stream().filter(one -> one.how() == how).count();
        }

        /** {@return for how many somebody else had to be found} */
        public long replaced() {
            return services.stream().filter(Story.Service::replaced).count();
        }
    }

    private record Change(LocalDateTime at, int by) {}
}
