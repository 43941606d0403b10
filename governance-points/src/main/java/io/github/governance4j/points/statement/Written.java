package io.github.governance4j.points.statement;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.rights.Adverse;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.ledger.Account;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * A line with its balances; whether an objection to it is open is only known at the end.
 *
 * @param told what it says
 * @param day the day it happened
 * @param recorded when it was recorded
 * @param redeemable what can be spent after it
 * @param standing standing after it
 * @param reason why
 */
record Written(
        Told told,
        LocalDate day,
        LocalDateTime recorded,
        Points redeemable,
        Points standing,
        Optional<Explanation> reason) {
    StatementLine line(Account atLast) {
        Optional<Notice> notice = told.decision().map(Adverse::notice);
        return ImmutableStatementLine.builder()
                .day(day)
                .recorded(recorded)
                .kind(told.kind())
                .item(told.item())
                .entry(told.entry())
                .about(told.about())
                .amount(Points.ofHundredths(told.amount()))
                .redeemable(redeemable)
                .standing(standing)
                .code(Codes.of(told.kind(), reason))
                .adverse(notice.isPresent())
                .remedies(notice.map(Notice::remedies).orElse(Set.of()))
                .until(notice.flatMap(Notice::objection).map(Deadline::lastDay))
                .where(notice.map(Notice::with).orElse(Set.of()))
                .suspended(notice.isPresent()
                        && atLast.objection(told.entry())
                                .filter(Objection::isOpen)
                                .isPresent())
                .reason(reason)
                .decidedBy(told.decidedBy())
                .build();
    }
}
