package io.github.governance4j.core.matter;

import io.github.governance4j.core.ladder.Climbing;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.Tenure;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDate;
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

    /** Who holds a post on a day, and in which body it is. */
    Optional<Service> service(PostId post, LocalDate day) {
        Optional<Tenure> tenure = place.roster().holder(post, day);
        return tenure.flatMap(
                held -> place.roster().post(post, day).map(there -> new Service(held.holder(), there.body())));
    }
}
