package io.github.governance4j.points;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.core.rulebook.MeetingKind;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.ledger.Hearing;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.scoring.Deed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A made-up village to try rules on. */
public final class Village {
    public static final PersonId CLERK = new PersonId("clerk");
    public static final PersonId MEMBER = new PersonId("m1");
    public static final LocalDate FROM = LocalDate.of(2025, 1, 1);

    private Village() {}

    public static Item.Builder item(String code, String worth) {
        return Item.builder()
                .itemCode(new ItemCode(code))
                .category("公共参与")
                .title("项目" + code)
                .direction(Direction.AWARD)
                .worth(new Worth.Fixed(Points.of(worth)));
    }

    public static Classification spendable() {
        return new Classification(DeedKind.PUBLIC_AFFAIRS, Effect.GOODS, Bearer.PERSON, CLERK);
    }

    public static Classification honour() {
        return new Classification(DeedKind.GOOD_DEED, Effect.HONOUR, Bearer.PERSON, CLERK);
    }

    public static Cap cap(String group, String most, PeriodKind period) {
        return new Cap(new CapGroup(group), Points.of(most), period);
    }

    /** A: 5 points, at most 12 a month, for a year. B: shares A's cap. C: 3 points, no cap, for ever. D: honour only. E, F, G: not in force. */
    public static Catalogue catalogue() {
        return Catalogue.of(List.of(
                item("A", "5")
                        .addCaps(cap("AB", "12", PeriodKind.MONTH))
                        .validity(Validity.ofYears(1))
                        .classification(spendable())
                        .build(),
                item("B", "2.50")
                        .addCaps(cap("AB", "12", PeriodKind.MONTH))
                        .validity(new Validity(6))
                        .classification(spendable())
                        .build(),
                item("C", "3").classification(spendable()).build(),
                item("D", "50")
                        .addCaps(cap("D", "50", PeriodKind.LIFE))
                        .classification(honour())
                        .build(),
                item("E", "1").build(),
                item("F", "1")
                        .classification(spendable())
                        .addSetAside("CAP_NOT_UNDERSTOOD")
                        .build(),
                item("G", "1")
                        .classification(spendable())
                        .direction(Direction.DEDUCTION)
                        .build()));
    }

    public static Adoption adopted() {
        return Adoption.byMeeting(
                        MeetingKind.REPRESENTATIVES, new BodyId("village-1"), LocalDate.of(2024, 12, 10), 30, 20, 11)
                .filed(LocalDate.of(2024, 12, 20));
    }

    public static Editions<Catalogue> editions() {
        return Editions.of(List.of(new Edition<>(new EditionId("2025"), FROM, adopted(), catalogue())));
    }

    public static Stamp stamp(String id, LocalDateTime happened) {
        return new Stamp(
                new CommandId(id), happened, happened.plusHours(1), new Actor.Post(new PostId("recorder"), CLERK));
    }

    /** The same, by somebody else. */
    public static Stamp stamp(String id, LocalDateTime happened, PersonId by) {
        return new Stamp(new CommandId(id), happened, happened.plusHours(1), new Actor.Post(new PostId("chair"), by));
    }

    /** What the clerk recorded and somebody decided. */
    public static Hearing.Builder hearing(LocalDate noticed, LocalDate through, PersonId decidedBy) {
        return Hearing.builder()
                .recordedBy(CLERK)
                .noticed(noticed)
                .repliesThrough(through)
                .decidedBy(decidedBy)
                .words("经核实，情况属实");
    }

    public static LedgerCommand score(String id, String item, LocalDateTime happened) {
        return new LedgerCommand.ScoreDeed(stamp(id, happened), new Deed(new ItemCode(item), MEMBER));
    }

    public static LedgerCommand score(String id, String item, LocalDate day) {
        return score(id, item, day.atTime(9, 30));
    }

    public static LedgerCommand lapse(String id, LocalDate day) {
        return new LedgerCommand.LapseLots(Stamp.timer(new CommandId(id), day.atStartOfDay(), day.atStartOfDay()));
    }
}
