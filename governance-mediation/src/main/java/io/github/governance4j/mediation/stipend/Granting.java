package io.github.governance4j.mediation.stipend;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.DueFirst;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.DisputeId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Grants, declines and takes back what was asked, and records what came due. */
final class Granting {
    private final Office office;
    private final StipendFund fund;

    Granting(Office office, StipendFund fund) {
        this.office = office;
        this.fund = fund;
    }

    Decision<StipendFact, StipendRefusal> grant(StipendCommand.Grant command) {
        Asked asked = new Asked(StipendWhy.GRANT, command, fund);
        Optional<Stipend> stipend = deciding(asked, command.dispute(), StipendStage.ASKED);
        return asked.decide(() -> {
            long fen = sum(asked, command.dispute(), stipend);
            return List.of(new StipendFact.StipendGranted(
                    asked.at(), command.dispute(), asked.person().orElseThrow(), fen));
        });
    }

    Decision<StipendFact, StipendRefusal> decline(StipendCommand.Decline command) {
        Asked asked = new Asked(StipendWhy.DECLINE, command, fund).withWords(command.words());
        Optional<Stipend> stipend = deciding(asked, command.dispute(), StipendStage.ASKED);
        return asked.decide(() -> {
            long fen = sum(asked, command.dispute(), stipend);
            Explanation why = against(command.dispute(), command.words()).build();
            return List.of(new StipendFact.StipendDeclined(
                    asked.at(),
                    command.dispute(),
                    fen,
                    grounds(asked, StipendWhy.DECLINE.code(), why, command.words()),
                    notice(asked, stipend.orElseThrow())));
        });
    }

    Decision<StipendFact, StipendRefusal> reclaim(StipendCommand.Reclaim command) {
        Asked asked = new Asked(StipendWhy.RECLAIM, command, fund).withWords(command.words());
        Optional<Stipend> stipend = deciding(asked, command.dispute(), StipendStage.GRANTED);
        return asked.decide(() -> {
            long fen = sum(asked, command.dispute(), stipend);
            Explanation why = against(command.dispute(), command.words())
                    .because(StipendWhy.CAUSE.says(true).code(command.cause()).build())
                    .build();
            return List.of(new StipendFact.StipendReclaimed(
                    asked.at(),
                    command.dispute(),
                    command.cause(),
                    fen,
                    grounds(asked, StipendWhy.RECLAIM.code(), why, command.words()),
                    notice(asked, stipend.orElseThrow())));
        });
    }

    private Optional<Stipend> deciding(Asked asked, DisputeId dispute, StipendStage wanted) {
        Optional<StipendScale> scale = office.kept(asked, fund);
        asked.by(office.place(), Office.approvers(scale));
        Optional<Stipend> stipend = asked.stipend(fund, dispute, wanted);
        asked.byAnother(stipend);
        return stipend;
    }

    // What was asked is what is granted: whoever decides says yes or no, and has no amount to bargain with.
    private static long sum(Asked asked, DisputeId dispute, Optional<Stipend> stipend) {
        long fen = stipend.orElseThrow().asked().fen();
        asked.note(StipendWhy.SUM.says(true).id(dispute.value()).money(fen).build());
        return fen;
    }

    private static Finding against(DisputeId dispute, String words) {
        return StipendWhy.AGAINST.says(true).id(dispute.value()).text(words);
    }

    private Grounds grounds(Asked asked, String rule, Explanation why, String words) {
        return new Grounds(fund.opened().orElseThrow().edition(), rule, why, asked.by(), words);
    }

    private Notice notice(Asked asked, Stipend stipend) {
        StipendScale scale = office.kept(fund).orElseThrow();
        Optional<Deadline> objection = scale.objectWithin().map(limit -> limit.deadline(asked.at(), office.calendar()));
        objection.ifPresent(by -> asked.note(StipendWhy.OBJECT_BY
                .says(true)
                .moment(by.closes())
                .because(by.explanation())
                .build()));
        return new Notice(
                Set.of(stipend.asked().payee().person()), objection, scale.objectionsWith(), Set.of(Remedy.COURT));
    }

    Decision<StipendFact, StipendRefusal> tick(
            StipendCommand.Tick command, DueFirst<StipendCommand, StipendFund, StipendFact, StipendRefusal> dueFirst) {
        Asked asked = new Asked(StipendWhy.TICK, command, fund).fund(fund, true);
        Optional<LocalDateTime> next = Stipends.next(fund);
        asked.check(
                StipendRefusal.NOTHING_DUE,
                next.map(due -> StipendWhy.DUE
                                .says(!asked.at().isBefore(due))
                                .moment(asked.at())
                                .moment(due)
                                .build())
                        .orElseGet(() -> StipendWhy.NOTHING_DUE.says(false).build()));
        return asked.decide(() -> dueFirst.inTurn(fund, asked.at(), (now, at) -> pass(asked, now, at)));
    }

    private static List<StipendFact> pass(Asked asked, StipendFund fund, LocalDateTime moment) {
        List<StipendFact> facts = new ArrayList<>();
        fund.stipends().forEach((dispute, stipend) -> {
            if (Stipends.late(stipend).filter(at -> !moment.isBefore(at)).isPresent()) {
                Deadline by = stipend.asked().decideBy().orElseThrow();
                asked.note(StipendWhy.LATE
                        .says(false)
                        .id(dispute.value())
                        .day(by.lastDay())
                        .build());
                facts.add(new StipendFact.DecisionOverdue(moment, dispute, by.lastDay()));
            }
        });
        if (Stipends.over(fund).filter(at -> !moment.isBefore(at)).isPresent()) {
            StipendFact.FundOpened opened = fund.opened().orElseThrow();
            asked.note(StipendWhy.ENDED.says(false).day(opened.until()).build());
            facts.add(new StipendFact.FundEnded(moment, opened.until()));
        }
        return facts;
    }
}
