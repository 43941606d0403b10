package io.github.governance4j.mediation.stipend;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.time.Deadline;
import java.util.List;
import java.util.Optional;

/** Opens funds and takes in what is asked of them. Nothing here reads whether a case was settled. */
final class Asking {
    private final Office office;
    private final StipendFund fund;

    Asking(Office office, StipendFund fund) {
        this.office = office;
        this.fund = fund;
    }

    Decision<StipendFact, StipendRefusal> openFund(StipendCommand.OpenFund command) {
        Asked asked = new Asked(StipendWhy.OPEN, command, fund).fund(fund, false);
        Optional<Edition<StipendScale>> edition = office.editions().on(asked.day());
        asked.by(office.place(), Office.approvers(edition.map(Edition::rules)))
                .check(
                        StipendRefusal.NO_EDITION,
                        edition.map(speaks -> StipendWhy.EDITION
                                        .says(true)
                                        .id(speaks.id().value())
                                        .day(speaks.speaksFrom())
                                        .day(asked.day())
                                        .build())
                                .orElseGet(() -> StipendWhy.NO_EDITION
                                        .says(false)
                                        .day(asked.day())
                                        .build()))
                .check(
                        StipendRefusal.OVER_TIME,
                        StipendWhy.FUND_LASTS
                                .says(command.fen() > 0 && !command.until().isBefore(asked.day()))
                                .money(command.fen())
                                .day(asked.day())
                                .day(command.until())
                                .build());
        return asked.decide(() -> List.of(
                new StipendFact.FundOpened(asked.at(), edition.orElseThrow().id(), command.fen(), command.until())));
    }

    Decision<StipendFact, StipendRefusal> ask(StipendCommand.Ask command) {
        ClosedCase closed = command.seen().value();
        Asked asked = new Asked(StipendWhy.ASK, command, fund).fund(fund, true).by(office.place(), Optional.empty());
        Optional<StipendScale> scale = office.kept(asked, fund);
        fund.opened().ifPresent(opened -> {
            asked.check(
                    StipendRefusal.OVER_TIME,
                    StipendWhy.IN_TIME
                            .says(!asked.day().isAfter(opened.until()))
                            .day(asked.day())
                            .day(opened.until())
                            .build());
            asked.check(
                    StipendRefusal.FUND_EXHAUSTED,
                    StipendWhy.LEFT
                            .says(command.fen() <= fund.left())
                            .money(opened.fen())
                            .money(fund.taken())
                            .money(command.fen())
                            .build());
        });
        once(asked, closed);
        properlyClosed(asked, closed, command.payee());
        scale.ifPresent(kept -> onScale(asked, kept, closed, command));
        return asked.decide(() -> {
            Optional<Deadline> decideBy = scale.flatMap(StipendScale::decideWithin)
                    .map(limit -> limit.deadline(asked.at(), office.calendar()));
            decideBy.ifPresent(by -> asked.note(StipendWhy.DECIDE_BY
                    .says(true)
                    .moment(by.closes())
                    .because(by.explanation())
                    .build()));
            asked.note(StipendWhy.SUM
                    .says(true)
                    .id(closed.dispute().value())
                    .money(command.fen())
                    .build());
            return List.of(new StipendFact.StipendAsked(
                    asked.at(),
                    closed.dispute(),
                    command.payee(),
                    asked.person().orElseThrow(),
                    command.grade(),
                    command.fen(),
                    decideBy));
        });
    }

    // One dispute, one stipend, for ever: also across funds, and also after it was taken back.
    private void once(Asked asked, ClosedCase closed) {
        Optional<StipendStage> here = fund.stipend(closed.dispute()).map(Stipend::stage);
        boolean free = here.filter(stage -> stage != StipendStage.DECLINED).isEmpty();
        asked.check(
                StipendRefusal.PAID_BEFORE,
                StipendWhy.ONCE
                        .says(free && closed.paidBy().isEmpty())
                        .id(closed.dispute().value())
                        .text(here.map(Enum::name).orElse(Finding.NONE))
                        .flag(closed.paidBy().isPresent())
                        .id(closed.paidBy().map(StreamId::value))
                        .build());
    }

    private static void properlyClosed(Asked asked, ClosedCase closed, Payee payee) {
        boolean of = closed.mediators().contains(payee.mediator());
        boolean involved = closed.involved().contains(payee.person());
        boolean mediated = closed.end() != CaseEnd.NOT_MEDIATED && closed.end() != CaseEnd.SHAM;
        asked.check(
                        StipendRefusal.NOT_MEDIATED,
                        StipendWhy.MEDIATED.says(mediated).code(closed.end()).build())
                .check(
                        StipendRefusal.FILE_NOT_CLOSED,
                        StipendWhy.FILE
                                .says(closed.fileClosed() && !closed.closedOn().isAfter(asked.day()))
                                .flag(closed.fileClosed())
                                .day(closed.closedOn())
                                .day(asked.day())
                                .build())
                .check(
                        StipendRefusal.MEDIATOR_NOT_OF_THE_CASE,
                        StipendWhy.MEDIATOR
                                .says(of)
                                .id(payee.mediator().value())
                                .flag(of)
                                .build())
                .check(
                        StipendRefusal.PAYEE_INVOLVED,
                        StipendWhy.UNINVOLVED
                                .says(!involved)
                                .id(payee.person().value())
                                .flag(involved)
                                .build())
                .check(
                        StipendRefusal.BARRED_FROM_SIDE_PAY,
                        StipendWhy.SIDE_PAY
                                .says(!payee.barred())
                                .id(payee.mediator().value())
                                .flag(payee.barred())
                                .build());
    }

    private static void onScale(Asked asked, StipendScale scale, ClosedCase closed, StipendCommand.Ask command) {
        boolean excluded = scale.excluded().contains(closed.family());
        Optional<StipendScale.Amounts> amounts =
                Optional.ofNullable(scale.amounts().get(command.grade()));
        asked.check(
                        StipendRefusal.TRACK_EXCLUDED,
                        StipendWhy.TRACK
                                .says(!excluded)
                                .code(closed.family())
                                .flag(excluded)
                                .build())
                .check(
                        StipendRefusal.GRADE_NOT_ON_SCALE,
                        StipendWhy.GRADE
                                .says(amounts.isPresent())
                                .code(command.grade())
                                .flag(amounts.isPresent())
                                .build());
        amounts.ifPresent(range -> asked.check(
                StipendRefusal.AMOUNT_NOT_ON_SCALE,
                StipendWhy.AMOUNT
                        .says(command.fen() >= range.least() && command.fen() <= range.most())
                        .code(command.grade())
                        .money(command.fen())
                        .money(range.least())
                        .money(range.most())
                        .build()));
    }
}
