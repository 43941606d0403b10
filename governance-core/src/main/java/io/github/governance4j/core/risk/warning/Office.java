package io.github.governance4j.core.risk.warning;

import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.Answering;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.WorkCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a county knows when it warns: its rules, its places and people, its calendar. */
record Office(Editions<WarningRules> editions, Place place, WorkCalendar calendar) {
    /** One post that is to be told, and until when; how that was counted stands below. */
    static final Rule TELL =
            Rule.of("warning.tell", Slot.id("post"), Slot.id("role"), Slot.id("area"), Slot.moment("closes"));
    /** Nobody holds the role for the area, or above it. */
    static final Rule NOBODY = Rule.of("warning.nobody", Slot.id("role"), Slot.id("area"));

    /** Who may lift a warning, or lower it: its issuer always, and whoever may issue it at the level it has come to. */
    List<BodyId> mayLift(Warning warning) {
        List<BodyId> bodies = new ArrayList<>();
        warning.issuer().ifPresent(bodies::add);
        warning.edition()
                .flatMap(editions::byId)
                .map(Edition::rules)
                .flatMap(rules -> warning.announcement()
                        .flatMap(said -> warning.level().flatMap(level -> rules.rule(said.category(), level))))
                .ifPresent(rule -> rule.issuers().stream()
                        .filter(body -> !bodies.contains(body))
                        .forEach(bodies::add));
        return bodies;
    }

    /** Whom to tell, by post, each once; and where there is nobody. */
    WarningFact.Tellings telling(Asked asked, WarningRules rules, Speed speed, List<AreaId> areas) {
        WarningRules.Telling how =
                Optional.ofNullable(rules.tellings().get(speed)).orElseThrow();
        Deadline by = how.within().deadline(asked.at(), calendar);
        Map<PostId, Tell> tells = new TreeMap<>();
        List<Tell.Nobody> nobody = new ArrayList<>();
        for (AreaId area : areas) {
            for (RoleId role : how.roles()) {
                Optional<Answering> answering = place.answering(area, role, asked.day());
                answering.ifPresentOrElse(
                        who -> tells.putIfAbsent(
                                who.post().id(), new Tell(who.post().id(), role, area, by)),
                        () -> nobody.add(new Tell.Nobody(role, area)));
            }
        }
        for (Tell tell : tells.values()) {
            asked.note(TELL.says(true)
                    .id(tell.post().value())
                    .id(tell.role().value())
                    .id(tell.area().value())
                    .moment(by.closes())
                    .because(by.explanation())
                    .build());
        }
        for (Tell.Nobody none : nobody) {
            asked.note(NOBODY.says(false)
                    .id(none.role().value())
                    .id(none.area().value())
                    .build());
        }
        return new WarningFact.Tellings(speed, List.copyOf(tells.values()), nobody);
    }
}
