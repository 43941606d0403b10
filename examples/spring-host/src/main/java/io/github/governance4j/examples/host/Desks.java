package io.github.governance4j.examples.host;

import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.matter.Matters;
import io.github.governance4j.core.matter.Side;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.core.whistle.Whistle;
import io.github.governance4j.core.whistle.WhistleCommand;
import io.github.governance4j.core.whistle.WhistleFact;
import io.github.governance4j.core.whistle.WhistleRefusal;
import io.github.governance4j.core.whistle.Whistles;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.mediation.course.Mediating;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.rulebook.Rulebook;
import java.util.HashMap;
import java.util.Map;

/**
 * One desk for each kind of thing the platform asks rules about (办理台).
 *
 * @param accounts points accounts, by the rules of a village
 * @param matters matters, by the rules of a town
 * @param whistles calls for help, by the same
 * @param disputes mediation, by the rules of another
 */
record Desks(
        Desk<LedgerCommand, Account, LedgerFact, PointsRefusal> accounts,
        Desk<MatterCommand, Matter, MatterFact, MatterRefusal> matters,
        Desk<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> whistles,
        Desk<CourseCommand, Course, CourseFact, CourseRefusal> disputes) {

    static Desks over(EventStore store, Rulebooks rules) {
        WorkCalendar calendar = WorkCalendar.china();
        Rulebook town = rules.town();
        Rulebook justice = rules.mediation();
        return new Desks(
                Desk.of(Ledger.KIND, Ledger.over(rules.village().points(), calendar), LedgerFact.class, store),
                Desk.of(Matters.KIND, Matters.over(town.matters(), town.place(), calendar), MatterFact.class, store)
                        .withRow(Desks::row),
                Desk.of(
                        Whistles.KIND,
                        Whistles.over(town.whistles(), town.place(), calendar),
                        WhistleFact.class,
                        store),
                Desk.of(
                                Mediating.KIND,
                                Mediating.over(justice.mediation(), justice.place(), calendar),
                                CourseFact.class,
                                store)
                        .withRow(Desks::row));
    }

    private static Map<String, String> row(Course course) {
        Map<String, String> row = new HashMap<>(Map.of("status", course.stage().name()));
        course.mediator().ifPresent(mediator -> row.put("mediator", mediator.value()));
        return row;
    }

    /** What list pages show of a matter, kept in the same transaction as its facts. */
    private static Map<String, String> row(Matter matter) {
        return Map.of(
                "status",
                matter.stage().name(),
                "rung",
                Integer.toString(matter.climb().rung()),
                "owner",
                matter.owner(matter.lead().orElse(Side.DEPARTMENT))
                        .map(BodyId::value)
                        .orElse(""),
                "supervised",
                Boolean.toString(matter.supervised() || matter.climb().supervised()));
    }
}
