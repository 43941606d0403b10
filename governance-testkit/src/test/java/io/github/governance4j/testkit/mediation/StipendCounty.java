package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.dispute.TrackFamily;
import io.github.governance4j.mediation.stipend.CaseEnd;
import io.github.governance4j.mediation.stipend.ClosedCase;
import io.github.governance4j.mediation.stipend.Payee;
import io.github.governance4j.mediation.stipend.ReclaimCause;
import io.github.governance4j.mediation.stipend.StipendCommand;
import io.github.governance4j.mediation.stipend.StipendGrade;
import io.github.governance4j.mediation.stipend.StipendScale;
import io.github.governance4j.mediation.stipend.Stipends;
import io.github.governance4j.testkit.matter.MatterCounty;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The published sample of Xiangyin (湘阴): 100 yuan, and 300 to 500 for a major dispute; a fund of 1,000 yuan; the town's lead decides. */
final class StipendCounty {
    static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 9, 0);
    static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    static final MediatorId WU = new MediatorId("wu");
    static final PersonId ANN = new PersonId("ann");
    static final PersonId BEN = new PersonId("ben");
    static final Payee PAYEE = new Payee(WU, new PersonId("wu-person"), false);
    static final long FUND = 1_000_00;

    private StipendCounty() {}

    static Editions<StipendScale> editions(long fen) {
        StipendScale scale = StipendScale.of(
                        Map.of(
                                StipendGrade.ORDINARY,
                                StipendScale.Amounts.exactly(fen),
                                StipendGrade.MAJOR,
                                new StipendScale.Amounts(3 * fen, 5 * fen)),
                        Set.of(new RoleId("lead")),
                        "湘阴县 xiangyin.gov.cn content_933491")
                .excluded(Set.of(TrackFamily.ADMINISTRATIVE, TrackFamily.COURT_ANNEXED))
                .decideWithin(MatterCounty.limit("decide", fen / 10_00, LimitUnit.WORKING_DAY))
                .objectWithin(MatterCounty.limit("object", 7, LimitUnit.WORKING_DAY))
                .objectionsWith(Set.of(new RoleId("clerk")))
                .build();
        return Editions.of(List.of(new Edition<>(
                new EditionId("2026-1"),
                MatterCounty.FOUNDED,
                Adoption.byAuthority(MatterCounty.TOWN, "No 1", MatterCounty.FOUNDED),
                scale)));
    }

    static Stipends stipends() {
        return Stipends.over(editions(100_00), MatterCounty.place(), WorkCalendar.china());
    }

    static Actor lead() {
        return MatterCounty.post(MatterCounty.TOWN, "one");
    }

    static Actor clerk() {
        return MatterCounty.post(MatterCounty.TOWN, "two");
    }

    static Stamp by(String id, LocalDateTime at, Actor actor) {
        return new Stamp(new CommandId("c-" + id), at, at.plusHours(1), actor);
    }

    static ClosedCase.Builder closed(String dispute, CaseEnd end) {
        return ClosedCase.of(
                        new DisputeId(dispute),
                        TrackFamily.PEOPLES,
                        end,
                        MONDAY.toLocalDate().minusDays(3),
                        Set.of(WU),
                        Set.of(ANN, BEN))
                .fileClosed(true);
    }

    static StipendCommand open(String id, LocalDateTime at, Actor by, long fen) {
        return new StipendCommand.OpenFund(by(id, at, by), fen, UNTIL);
    }

    static StipendCommand ask(String id, LocalDateTime at, Actor by, ClosedCase closed, StipendGrade grade, long fen) {
        return ask(id, at, by, closed, PAYEE, grade, fen);
    }

    static StipendCommand ask(
            String id, LocalDateTime at, Actor by, ClosedCase closed, Payee payee, StipendGrade grade, long fen) {
        Seen<ClosedCase> seen = new Seen<>(new StreamId(closed.dispute().value()), 9, closed);
        return new StipendCommand.Ask(by(id, at, by), seen, payee, grade, fen);
    }

    static StipendCommand grant(String id, LocalDateTime at, Actor by, String dispute) {
        return new StipendCommand.Grant(by(id, at, by), new DisputeId(dispute));
    }

    static StipendCommand decline(String id, LocalDateTime at, Actor by, String dispute, String words) {
        return new StipendCommand.Decline(by(id, at, by), new DisputeId(dispute), words);
    }

    static StipendCommand reclaim(String id, LocalDateTime at, Actor by, String dispute, String words) {
        return new StipendCommand.Reclaim(by(id, at, by), new DisputeId(dispute), ReclaimCause.SHAM, words);
    }

    static StipendCommand tick(LocalDateTime at) {
        return new StipendCommand.Tick(Stamp.timer(new CommandId("t-" + at), at, at));
    }
}
