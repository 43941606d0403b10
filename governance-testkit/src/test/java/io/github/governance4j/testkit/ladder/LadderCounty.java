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
import io.github.governance4j.core.time.HolidayNotice;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.RegionalHolidays;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;

/** A made-up county whose ladders have everything a ladder can have, and three calendars it counted by one after another. */
final class LadderCounty {
    static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    static final LocalDate ISSUED_LATE = LocalDate.of(2025, 6, 1);
    static final ApproverRole HEAD = new ApproverRole("HEAD");
    static final LadderId FULL = new LadderId("full");
    static final LadderId DAY = new LadderId("one-day");
    static final LadderId BARE = new LadderId("bare");
    static final LadderId GAP = new LadderId("gap");

    /** What was known before the notice of 2027. */
    static final WorkCalendar OLD = WorkCalendar.china();
    /** 2027-01-01 is a Friday; Sunday 10 is worked here. */
    static final WorkCalendar NEW = OLD.withNotices(
                    List.of(new HolidayNotice(2027, "made-up notice of 2027")),
                    "made-up.csv",
                    List.of(
                            "date,name,is_off_day",
                            "2027-01-01,元旦,true",
                            "2027-01-10,元旦,false",
                            "2027-02-08,春节,true",
                            "2027-02-09,春节,true"))
            .orThrow();
    /** With a day of rest in one region. */
    static final WorkCalendar REGIONAL = NEW.with(RegionalHolidays.resting(
            "R", new HolidayNotice(2027, "made-up regional notice"), "regional day", LocalDate.of(2027, 1, 12)));

    private LadderCounty() {}

    static Editions<Ladders> editions(int tries, int days) {
        return Editions.of(List.of(
                edition("draft", LocalDate.of(2025, 1, 1), Adoption.draft(), tries, days),
                edition(
                        "late",
                        ISSUED_LATE,
                        Adoption.byAuthority(new BodyId("county"), "No 1", ISSUED_LATE.plusDays(30)),
                        tries,
                        days),
                edition("2026-1", FROM, Adoption.byAuthority(new BodyId("county"), "No 2", FROM), tries, days)));
    }

    private static Edition<Ladders> edition(String id, LocalDate from, Adoption adopted, int tries, int days) {
        return new Edition<>(
                new EditionId(id), from, adopted, Ladders.of(List.of(full(tries, days), day(), bare(), gap(tries))));
    }

    private static Ladder full(int tries, int days) {
        Rung first = Rung.of(1, "村")
                .tries(tries)
                .consent(true)
                .limit(workingDays("first", days)
                        .extension(ExtensionRule.of(LimitUnit.WORKING_DAY, "情况复杂")
                                .ceiling(3)
                                .approver(HEAD)
                                .mustTell(true)
                                .build())
                        .build())
                .returns(workingDays("return-1", 2).build())
                .pause(TimeLimit.of("pause-1", 5, LimitUnit.CALENDAR_DAY, "ours")
                        .build())
                .build()
                .withUsualMoves();
        Rung second = Rung.of(2, "乡镇")
                .limit(TimeLimit.of("second", 2L * days, LimitUnit.CALENDAR_DAY, "ours")
                        .extension(
                                ExtensionRule.of(LimitUnit.CALENDAR_DAY, "任意").build())
                        .build())
                .window(TimeLimit.of("window", 15, LimitUnit.CALENDAR_DAY, "ours")
                        .build())
                .returns(TimeLimit.of("return-2", 30, LimitUnit.HOUR, "ours").build())
                .moves(List.of(new Move(Trigger.PARTY_ASKS, 4), new Move(Trigger.LIMIT_PASSED, 4)))
                .exits(List.of(Remedy.COURT, Remedy.REVIEW))
                .build();
        Rung top = Rung.of(4, "县")
                .tries(1)
                .limit(TimeLimit.of("top", 48, LimitUnit.HOUR, "ours").build())
                .pause(TimeLimit.of("pause-4", 20, LimitUnit.HOUR, "ours").build())
                .returns(workingDays("return-4", 3).build())
                .exits(List.of())
                .build();
        return Ladder.of(FULL, "full", "ours", List.of(first, second, top));
    }

    private static Ladder day() {
        Rung only = Rung.of(1, "镇")
                .limit(workingDays("day", 1).build())
                .pause(workingDays("pause", 1).build())
                .build();
        return Ladder.of(DAY, "one-day", "ours", List.of(only));
    }

    private static Ladder bare() {
        return Ladder.of(BARE, "bare", "ours", List.of(Rung.of(3, "").build()));
    }

    /** The last try leads to a rung there is not; only a party gets further. */
    private static Ladder gap(int tries) {
        Rung first = Rung.of(1, "村")
                .tries(tries)
                .moves(List.of(new Move(Trigger.TRIES_USED, 9), new Move(Trigger.PARTY_ASKS, 2)))
                .build();
        return Ladder.of(GAP, "gap", "ours", List.of(first, Rung.of(2, "乡镇").build()));
    }

    private static TimeLimit.Builder workingDays(String code, long days) {
        return TimeLimit.of(code, days, LimitUnit.WORKING_DAY, "ours");
    }
}
