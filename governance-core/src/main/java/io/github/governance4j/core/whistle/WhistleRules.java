package io.github.governance4j.core.whistle;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.time.TimeLimit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one edition says of whistles (吹哨报到规则): who is called for which kind of matter, how soon, and whom a no-show climbs to.
 *
 * @param calls for each kind of matter who is called; nobody can whistle for a kind that is not here
 * @param appraisal how long both sides have to appraise each other after the help is done; empty where nothing is stated, and it then
 *     stays open until both have
 */
public record WhistleRules(Map<CategoryId, Response> calls, Optional<TimeLimit> appraisal) {
    /**
     * Copies the calls, in their order.
     *
     * @param calls for each kind of matter who is called
     * @param appraisal how long both sides have to appraise
     */
    public WhistleRules {
        calls = Collections.unmodifiableMap(new LinkedHashMap<>(calls));
    }

    /**
     * Who is called for one kind of matter.
     *
     * @param bodies the bodies, each once, at least one
     * @param limit how soon each is to report in
     * @param above whom a no-show climbs to; empty for the body above it in the roster
     */
    public record Response(List<BodyId> bodies, TimeLimit limit, Optional<BodyId> above) {
        /**
         * Copies the bodies.
         *
         * @param bodies the bodies
         * @param limit how soon each is to report in
         * @param above whom a no-show climbs to
         * @throws IllegalArgumentException if there is none, or one twice
         */
        public Response {
            bodies = List.copyOf(bodies);
            if (bodies.isEmpty() || bodies.stream().distinct().count() < bodies.size()) {
                throw new IllegalArgumentException("somebody is called, and each once: " + bodies);
            }
        }
    }
}
