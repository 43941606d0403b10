package io.github.governance4j.json.codec;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.time.ApproverRole;
import io.github.governance4j.core.time.BusinessHours;
import io.github.governance4j.core.time.CalendarId;
import io.github.governance4j.core.time.Certainty;
import io.github.governance4j.core.time.Counting;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineExtended;
import io.github.governance4j.core.time.DeadlineFact;
import io.github.governance4j.core.time.ExtensionRule;
import io.github.governance4j.core.time.HolidayNotice;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.Reckoning;
import io.github.governance4j.core.time.RollOver;
import io.github.governance4j.core.time.TimeLimit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Limits and deadlines. */
final class TimeRecipes {
    private TimeRecipes() {}

    static void addTo(Recipes to) {
        to.add(Deadline.class, "limit start reckoning history", TimeRecipes::deadline);
        to.add(
                TimeLimit.class,
                "code amount unit source counting rollOver businessHours zone extension",
                TimeRecipes::limit);
        to.add(ExtensionRule.class, "unit condition ceiling approver mustTell", TimeRecipes::extension);
        to.add(
                Reckoning.class,
                "countedFrom rawLastDay lastDay closes rawCertainty certainty calendar notices regions explanation",
                TimeRecipes::reckoning);
        to.add(
                DeadlineExtended.class,
                "at amount unit approvedBy mustTell reckoning explanation",
                TimeRecipes::extended);
    }

    // What counting came to after the last fact is also what it comes to when the facts are applied to it again.
    private static Deadline deadline(Parts parts) {
        Deadline deadline = Deadline.recorded(
                parts.next(TimeLimit.class), parts.next(LocalDateTime.class), parts.next(Reckoning.class));
        for (DeadlineFact fact : parts.list(DeadlineFact.class)) {
            deadline = deadline.with(fact);
        }
        return deadline;
    }

    private static TimeLimit limit(Parts parts) {
        TimeLimit.Builder limit = TimeLimit.of(
                parts.next(String.class), parts.number(), parts.next(LimitUnit.class), parts.next(String.class));
        limit.counting(parts.next(Counting.class));
        limit.rollOver(parts.next(RollOver.class));
        parts.ifThere(BusinessHours.class, limit::businessHours);
        limit.zone(parts.next(ZoneId.class));
        parts.ifThere(ExtensionRule.class, limit::extension);
        return limit.build();
    }

    private static ExtensionRule extension(Parts parts) {
        ExtensionRule.Builder rule = ExtensionRule.of(parts.next(LimitUnit.class), parts.next(String.class));
        parts.ifNumberThere(rule::ceiling);
        parts.ifThere(ApproverRole.class, rule::approver);
        return rule.mustTell(parts.flag()).build();
    }

    private static Reckoning reckoning(Parts parts) {
        return Reckoning.builder()
                .countedFrom(parts.next(LocalDateTime.class))
                .rawLastDay(parts.next(LocalDate.class))
                .lastDay(parts.next(LocalDate.class))
                .closes(parts.next(LocalDateTime.class))
                .rawCertainty(parts.next(Certainty.class))
                .certainty(parts.next(Certainty.class))
                .calendar(parts.next(CalendarId.class))
                .addAllNotices(parts.list(HolidayNotice.class))
                .addAllRegions(parts.list(String.class))
                .explanation(parts.next(Explanation.class))
                .build();
    }

    private static DeadlineExtended extended(Parts parts) {
        return DeadlineExtended.builder()
                .at(parts.next(LocalDateTime.class))
                .amount(parts.number())
                .unit(parts.next(LimitUnit.class))
                .approvedBy(parts.maybe(ApproverRole.class))
                .mustTell(parts.flag())
                .reckoning(parts.next(Reckoning.class))
                .explanation(parts.next(Explanation.class))
                .build();
    }
}
