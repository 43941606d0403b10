package io.github.governance4j.core.risk.warning;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.risk.tier.Target;
import io.github.governance4j.core.rulebook.Edition;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Issues warnings and adjusts them. */
final class Issuing {
    /** A warning is issued. */
    static final Rule ISSUE = Rule.of("warning.issue", Slot.moment("happened"));
    /** A warning is adjusted. */
    static final Rule ADJUST = Rule.of("warning.adjust", Slot.moment("happened"));
    /** The edition that speaks on the day, and the first day it has force on. */
    static final Rule EDITION = Rule.of("warning.edition", Slot.id("edition"), Slot.day("from"), Slot.day("day"));
    /** None does. */
    static final Rule NO_EDITION = Rule.of("warning.edition.none", Slot.day("day"));
    /** The edition the warning was issued under is at hand. */
    static final Rule KEPT_EDITION = Rule.of("warning.edition.kept", Slot.id("edition"), Slot.flag("there"));
    /** The rules speak of this kind of thing at this level. */
    static final Rule RULED =
            Rule.of("warning.ruled", Slot.id("category"), Slot.code("warning-level"), Slot.flag("there"));
    /** All that a warning states is there; each part below. */
    static final Rule PARTS = Rule.of("warning.parts", Slot.count("missing"));
    /** One part is there. */
    static final Rule PART = Rule.of("warning.part", Slot.code("warning-part"), Slot.flag("there"));
    /** Every area is there on the day; each below. */
    static final Rule AREAS = Rule.of("warning.areas", Slot.count("unknown"));
    /** One area is there on the day. */
    static final Rule AREA = Rule.of("warning.area", Slot.id("area"), Slot.flag("there"));
    /** Every measure is open to the level; each below. */
    static final Rule MEASURES = Rule.of("warning.measures", Slot.code("warning-level"), Slot.count("not-open"));
    /** One measure is listed for the level. */
    static final Rule MEASURE = Rule.of("warning.measure", Slot.id("measure"), Slot.flag("listed"));
    /** Of every measure that bears on persons it is said why it is needed; each below. */
    static final Rule NECESSITY = Rule.of("warning.necessity", Slot.count("unsaid"));
    /** Why one measure is needed; nothing need be said of one that bears on no person. */
    static final Rule NEEDED = Rule.of("warning.needed", Slot.id("measure"), Slot.flag("on-persons"), Slot.text("why"));
    /** It lasts from the day it is issued, at most so many days, that one counted, and until after its beginning. */
    static final Rule LAST_DAY = Rule.of(
            "warning.last-day", Slot.day("day"), Slot.day("begins"), Slot.day("last-day"), Slot.count("most-days"));
    /** Where the level changes, the last day it keeps is no further off than the new level may last; that day counted. */
    static final Rule KEPT_LAST_DAY =
            Rule.of("warning.last-day.kept", Slot.day("day"), Slot.day("last-day"), Slot.count("most-days"));
    /** The level or the measures are others than before. */
    static final Rule CHANGES = Rule.of("warning.changes", Slot.flag("same-level"), Slot.flag("same-measures"));
    /** What the issuer says of why. */
    static final Rule CAUSE = Rule.of("warning.cause", Slot.text("cause"));

    private final Office office;
    private final Warning warning;

    Issuing(Office office, Warning warning) {
        this.office = office;
        this.warning = warning;
    }

    Decision<WarningFact, WarningRefusal> issue(WarningCommand.Issue command) {
        Asked asked = new Asked(ISSUE, command, warning, true);
        Announcement said = command.announcement();
        Optional<Edition<WarningRules>> edition = office.editions().on(asked.day());
        asked.check(
                WarningRefusal.NO_EDITION,
                edition.map(e -> EDITION.says(true)
                                .id(e.id().value())
                                .day(e.speaksFrom())
                                .day(asked.day())
                                .build())
                        .orElseGet(() -> NO_EDITION.says(false).day(asked.day()).build()));
        Optional<LevelRule> rule = edition.flatMap(e -> ruled(asked, e.rules(), said.category(), said.level()));
        rule.ifPresent(r -> asked.actingFor(office.place(), r.issuers()));
        asked.check(WarningRefusal.PART_MISSING, parts(said));
        asked.check(WarningRefusal.UNKNOWN_AREA, areas(said.areas(), asked.day()));
        rule.ifPresent(r -> {
            open(asked, edition.orElseThrow().rules(), r, said.measures());
            LocalDate begins = said.start().toLocalDate();
            LocalDate latest = asked.day().plusDays(r.mostDays() - 1L);
            boolean within = !said.lastDay().isBefore(asked.day())
                    && !said.lastDay().isBefore(begins)
                    && !said.lastDay().isAfter(latest);
            asked.check(
                    WarningRefusal.LAST_DAY_OUT_OF_BOUNDS,
                    LAST_DAY.says(within)
                            .day(asked.day())
                            .day(begins)
                            .day(said.lastDay())
                            .count(r.mostDays())
                            .build());
        });
        asked.note(cause(said.cause()));
        return asked.decide(() -> {
            Edition<WarningRules> speaks = edition.orElseThrow();
            return List.of(new WarningFact.Issued(
                    asked.at(),
                    speaks.id(),
                    asked.body(office.place()).orElseThrow(),
                    said,
                    office.telling(asked, speaks.rules(), rule.orElseThrow().speed(), said.areas())));
        });
    }

    Decision<WarningFact, WarningRefusal> adjust(WarningCommand.Adjust command) {
        Asked asked =
                new Asked(ADJUST, command, warning, false).whileItLasts(warning).withGrounds(command.grounds());
        Optional<WarningRules> rules =
                warning.edition().flatMap(id -> office.editions().byId(id)).map(Edition::rules);
        warning.edition()
                .ifPresent(id -> asked.check(
                        WarningRefusal.NO_EDITION,
                        KEPT_EDITION
                                .says(rules.isPresent())
                                .id(id.value())
                                .flag(rules.isPresent())
                                .build()));
        Optional<LevelRule> rule = rules.flatMap(
                r -> warning.announcement().flatMap(said -> ruled(asked, r, said.category(), command.level())));
        rule.ifPresent(r -> {
            // Lowering takes part of a warning back, so it is for whoever may lift it; anything else is like issuing it
            // at that level.
            asked.actingFor(office.place(), isLowering(command) ? office.mayLift(warning) : r.issuers());
            asked.check(WarningRefusal.PART_MISSING, measured(command.measures()));
            open(asked, rules.orElseThrow(), r, command.measures());
            if (!warning.level().equals(Optional.of(command.level()))) {
                warning.announcement().ifPresent(said -> lasting(asked, r, said));
            }
        });
        if (warning.stage() == WarningStage.IN_FORCE) {
            boolean sameLevel = warning.level().equals(Optional.of(command.level()));
            boolean sameMeasures = new HashSet<>(warning.measures()).equals(new HashSet<>(command.measures()));
            asked.check(
                    WarningRefusal.NOTHING_CHANGES,
                    CHANGES.says(!sameLevel || !sameMeasures)
                            .flag(sameLevel)
                            .flag(sameMeasures)
                            .build());
        }
        return asked.decide(() -> List.of(new WarningFact.Adjusted(
                asked.at(),
                command.level(),
                command.measures(),
                command.grounds(),
                office.telling(
                        asked,
                        rules.orElseThrow(),
                        rule.orElseThrow().speed(),
                        warning.announcement().orElseThrow().areas()))));
    }

    private Optional<LevelRule> ruled(Asked asked, WarningRules rules, CategoryId category, WarningLevel level) {
        Optional<LevelRule> rule = rules.rule(category, level);
        asked.check(
                WarningRefusal.LEVEL_NOT_RULED,
                RULED.says(rule.isPresent())
                        .id(category.value())
                        .code(level)
                        .flag(rule.isPresent())
                        .build());
        return rule;
    }

    private boolean isLowering(WarningCommand.Adjust command) {
        return warning.level().filter(now -> now.compareTo(command.level()) < 0).isPresent();
    }

    private static void lasting(Asked asked, LevelRule rule, Announcement said) {
        boolean within = !said.lastDay().isAfter(asked.day().plusDays(rule.mostDays() - 1L));
        asked.check(
                WarningRefusal.LAST_DAY_OUT_OF_BOUNDS,
                KEPT_LAST_DAY
                        .says(within)
                        .day(asked.day())
                        .day(said.lastDay())
                        .count(rule.mostDays())
                        .build());
    }

    // An adjustment states anew what is done; its other parts stay.
    private static Explanation measured(List<Taken> measures) {
        boolean there = !measures.isEmpty();
        return PARTS.says(there)
                .count(there ? 0 : 1)
                .because(PART.says(there).code(Part.MEASURES).flag(there).build())
                .build();
    }

    private static Explanation parts(Announcement said) {
        long missing =
                Stream.of(Part.values()).filter(part -> !isThere(said, part)).count();
        Finding whole = PARTS.says(missing == 0).count(missing);
        for (Part part : Part.values()) {
            boolean there = isThere(said, part);
            whole.because(PART.says(there).code(part).flag(there).build());
        }
        return whole.build();
    }

    private static boolean isThere(Announcement said, Part part) {
        return switch (part) {
            case AREAS -> !said.areas().isEmpty();
            case ADVICE -> !said.advice().isBlank();
            case MEASURES -> !said.measures().isEmpty();
            case CAUSE -> said.cause().isSaid();
        };
    }

    private Explanation areas(List<AreaId> areas, LocalDate day) {
        long unknown = areas.stream().filter(area -> !isThere(area, day)).count();
        Finding whole = AREAS.says(unknown == 0).count(unknown);
        for (AreaId area : areas) {
            boolean there = isThere(area, day);
            whole.because(AREA.says(there).id(area.value()).flag(there).build());
        }
        return whole.build();
    }

    private boolean isThere(AreaId area, LocalDate day) {
        return office.place().territory().area(area, day).isPresent();
    }

    private static void open(Asked asked, WarningRules rules, LevelRule rule, List<Taken> measures) {
        long notOpen = measures.stream()
                .filter(taken -> !rule.measures().contains(taken.measure()))
                .count();
        Finding open = MEASURES.says(notOpen == 0).code(rule.level()).count(notOpen);
        long unsaid = measures.stream()
                .filter(taken ->
                        bearsOnPersons(rules, taken) && taken.necessity().isBlank())
                .count();
        Finding needed = NECESSITY.says(unsaid == 0).count(unsaid);
        for (Taken taken : measures) {
            boolean listed = rule.measures().contains(taken.measure());
            open.because(MEASURE.says(listed)
                    .id(taken.measure().value())
                    .flag(listed)
                    .build());
            boolean onPersons = bearsOnPersons(rules, taken);
            needed.because(NEEDED.says(!onPersons || !taken.necessity().isBlank())
                    .id(taken.measure().value())
                    .flag(onPersons)
                    .text(taken.necessity())
                    .build());
        }
        asked.check(WarningRefusal.MEASURE_NOT_OPEN, open.build());
        asked.check(WarningRefusal.NECESSITY_UNSAID, needed.build());
    }

    private static boolean bearsOnPersons(WarningRules rules, Taken taken) {
        return rules.measure(taken.measure())
                .filter(measure -> measure.target() == Target.ON_PERSONS)
                .isPresent();
    }

    private static Explanation cause(Cause cause) {
        if (cause instanceof Cause.OfAlarm alarm) {
            return alarm.why();
        }
        if (cause instanceof Cause.OfAssessment assessment) {
            return assessment.why();
        }
        return CAUSE.says(cause.isSaid()).text(((Cause.InWords) cause).text()).build();
    }
}
