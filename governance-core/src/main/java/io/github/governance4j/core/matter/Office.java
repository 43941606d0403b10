package io.github.governance4j.core.matter;

import io.github.governance4j.core.ladder.Climbing;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;

/** All that a matter is judged by: the rules, who is where, which days are working days, and the ladders. */
record Office(Editions<MatterRules> editions, Place place, WorkCalendar calendar, Climbing climbing) {
    /** The rules a matter keeps. */
    Optional<MatterRules> rules(Matter matter) {
        return matter.edition().flatMap(editions::byId).map(Edition::rules);
    }

    /** The deadline of a limit the matter's rules may state, from a moment on. */
    Optional<Deadline> deadline(
            Optional<MatterRules> rules, Function<MatterRules, Optional<TimeLimit>> limit, LocalDateTime from) {
        return rules.flatMap(limit).map(stated -> stated.deadline(from, calendar));
    }
}
