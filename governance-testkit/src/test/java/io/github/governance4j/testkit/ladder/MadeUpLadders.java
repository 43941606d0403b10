package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.ladder.Move;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.ladder.Trigger;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.ApproverRole;
import io.github.governance4j.core.time.ExtensionRule;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import java.time.LocalDate;
import java.util.List;

/** Ladders between them with everything a ladder can have. */
public interface MadeUpLadders extends LadderLaws {
    LocalDate START = LocalDate.of(2026, 1, 1);

    @Override
    default Editions<Ladders> editions() {
        return EDITIONS;
    }

    Editions<Ladders> EDITIONS = Editions.of(List.of(new Edition<>(
            new EditionId("2026-1"),
            START,
            Adoption.byAuthority(new BodyId("county"), "No 1", START),
            Ladders.of(List.of(talks(), days(), answers())))));

    /** Tries with consent, returns, and skips where a tier is raised. */
    private static Ladder talks() {
        return Ladder.of(
                new LadderId("talks"),
                "talks",
                "made up",
                List.of(
                        Rung.of(1, "village")
                                .tries(2)
                                .consent(true)
                                .moves(List.of(new Move(Trigger.TRIES_USED, 2), new Move(Trigger.TIER_RAISED, 3)))
                                .build(),
                        Rung.of(2, "township")
                                .tries(2)
                                .returns(limit("return", 5, LimitUnit.WORKING_DAY))
                                .moves(List.of(new Move(Trigger.TRIES_USED, 3), new Move(Trigger.BEYOND_COMPETENCE, 3)))
                                .build(),
                        Rung.of(3, "county")
                                .tries(1)
                                .exits(List.of(Remedy.ARBITRATION))
                                .build()));
    }

    /** Limits that pass, in days and in hours. */
    private static Ladder days() {
        return Ladder.of(
                new LadderId("days"),
                "days",
                "made up",
                List.of(
                        Rung.of(1, "group")
                                .limit(limit("days-1", 1, LimitUnit.WORKING_DAY))
                                .build()
                                .withUsualMoves(),
                        Rung.of(2, "village")
                                .limit(limit("days-2", 6, LimitUnit.HOUR))
                                .pause(limit("pause-2", 3, LimitUnit.HOUR))
                                .build()
                                .withUsualMoves(),
                        Rung.of(3, "township")
                                .limit(limit("days-3", 3, LimitUnit.CALENDAR_DAY))
                                .build()));
    }

    /** Answers, windows and an extension that must be approved and told. */
    private static Ladder answers() {
        TimeLimit handling = TimeLimit.of("answer", 20, LimitUnit.CALENDAR_DAY, "made up")
                .extension(ExtensionRule.of(LimitUnit.CALENDAR_DAY, "difficult")
                        .ceiling(10)
                        .approver(new ApproverRole("HEAD_OF_ORGAN"))
                        .mustTell(true)
                        .build())
                .build();
        return Ladder.of(
                new LadderId("answers"),
                "answers",
                "made up",
                List.of(
                        Rung.of(1, "handling")
                                .limit(handling)
                                .pause(limit("pause-1", 4, LimitUnit.WORKING_DAY))
                                .returns(limit("return", 5, LimitUnit.WORKING_DAY))
                                .window(limit("window", 8, LimitUnit.CALENDAR_DAY))
                                .exits(List.of(Remedy.COURT, Remedy.REVIEW))
                                .moves(List.of(new Move(Trigger.PARTY_ASKS, 2)))
                                .build(),
                        Rung.of(2, "review")
                                .limit(limit("review", 10, LimitUnit.CALENDAR_DAY))
                                .window(limit("window", 8, LimitUnit.CALENDAR_DAY))
                                .moves(List.of(new Move(Trigger.PARTY_ASKS, 4)))
                                .build(),
                        Rung.of(4, "second review").build()));
    }

    private static TimeLimit limit(String code, long amount, LimitUnit unit) {
        return TimeLimit.of(code, amount, unit, "made up").build();
    }
}
