package io.github.governance4j.testkit.points;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.core.rulebook.MeetingKind;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Terms;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A village whose rules were tried in every wrong way first, then adopted in every right one. */
final class LedgerVillage {
    static final LocalDate DRAFTED = LocalDate.of(2025, 1, 1);
    static final LocalDate NOT_QUORATE = LocalDate.of(2025, 1, 11);
    static final LocalDate NOT_CARRIED = LocalDate.of(2025, 1, 21);
    static final LocalDate NOT_FILED = LocalDate.of(2025, 2, 1);
    static final LocalDate FILED_TOO_EARLY = LocalDate.of(2025, 2, 11);
    /** Dated ten days before it was filed. */
    static final LocalDate BEHIND_ITSELF = LocalDate.of(2025, 2, 15);

    static final LocalDate ADOPTED = LocalDate.of(2025, 3, 1);
    static final LocalDate BY_REPRESENTATIVES = LocalDate.of(2025, 10, 1);
    static final LocalDate BY_ADULTS = LocalDate.of(2026, 4, 1);
    static final LocalDate BY_AUTHORITY = LocalDate.of(2026, 11, 1);

    /** Ten days to object, three working days to answer, and silence upholds. */
    private static final ObjectionRules SILENCE_UPHOLDS = new ObjectionRules(
            TimeLimit.of("window", 10, LimitUnit.CALENDAR_DAY, "made up").build(),
            TimeLimit.of("reply", 3, LimitUnit.WORKING_DAY, "made up").build(),
            ObjectionRules.Silence.UPHOLDS,
            Set.of(new RoleId("supervisors")),
            Set.of(Remedy.REVIEW));

    private static final BodyId VILLAGE = new BodyId("village-7");

    private LedgerVillage() {}

    /** Each number of a meeting that counts lies on the bound; each that does not, one below it. */
    static Editions<Catalogue> editions(String worth, String mostInPeriod, PeriodKind period, int months) {
        Catalogue catalogue = catalogue(worth, mostInPeriod, period, months, ObjectionRules.DEFAULT);
        Catalogue silenceUpholds = catalogue(worth, mostInPeriod, period, months, SILENCE_UPHOLDS);
        return Editions.of(List.of(
                new Edition<>(new EditionId("draft"), DRAFTED, Adoption.draft(), catalogue),
                met("not-quorate", NOT_QUORATE, MeetingKind.ADULTS, 100, 50, 50, 1, catalogue),
                met("not-carried", NOT_CARRIED, MeetingKind.HOUSEHOLDS, 45, 30, 15, 1, catalogue),
                new Edition<>(
                        new EditionId("not-filed"),
                        NOT_FILED,
                        Adoption.byMeeting(MeetingKind.HOUSEHOLDS, VILLAGE, NOT_FILED.minusDays(3), 45, 30, 16),
                        catalogue),
                met("filed-too-early", FILED_TOO_EARLY, MeetingKind.HOUSEHOLDS, 45, 30, 16, -1, catalogue),
                met("behind-itself", BEHIND_ITSELF, MeetingKind.HOUSEHOLDS, 45, 30, 16, 13, catalogue),
                met("households", ADOPTED, MeetingKind.HOUSEHOLDS, 45, 30, 16, 0, catalogue),
                met("representatives", BY_REPRESENTATIVES, MeetingKind.REPRESENTATIVES, 31, 21, 11, 1, catalogue),
                met("adults", BY_ADULTS, MeetingKind.ADULTS, 100, 51, 26, 2, silenceUpholds),
                new Edition<>(
                        new EditionId("authority"),
                        BY_AUTHORITY,
                        Adoption.byAuthority(new BodyId("town"), "No 1", BY_AUTHORITY.minusDays(9)),
                        catalogue)));
    }

    private static Edition<Catalogue> met(
            String id,
            LocalDate from,
            MeetingKind kind,
            int entitled,
            int present,
            int inFavour,
            int filedAfterDays,
            Catalogue catalogue) {
        LocalDate held = from.minusDays(3);
        Adoption adoption = Adoption.byMeeting(kind, VILLAGE, held, entitled, present, inFavour)
                .filed(held.plusDays(filedAfterDays));
        return new Edition<>(new EditionId(id), from, adoption, catalogue);
    }

    private static Catalogue catalogue(
            String worth, String mostInPeriod, PeriodKind period, int months, ObjectionRules objections) {
        List<Item> items = new ArrayList<>(fixed(worth, mostInPeriod, period, months));
        items.addAll(VillageForms.items(worth, mostInPeriod, period, months));
        return Catalogue.of(
                items,
                new Terms(
                        Points.of("7").plus(Points.of(worth)),
                        List.of(
                                new Terms.Decay(Optional.of(Points.of(worth)), new Validity(months)),
                                new Terms.Decay(Optional.of(Points.of("20")), new Validity(2 * months))),
                        objections));
    }

    private static List<Item> fixed(String worth, String mostInPeriod, PeriodKind period, int months) {
        Points most = Points.of(mostInPeriod);
        return List.of(
                classified("capped", worth, Effect.GOODS)
                        .addCaps(new Cap(new CapGroup("in-period"), most, period))
                        .validity(new Validity(months))
                        .build(),
                classified("quarterly", worth, Effect.SERVICE)
                        .addCaps(new Cap(new CapGroup("in-quarter"), most, PeriodKind.QUARTER))
                        .build(),
                classified("half-yearly", worth, Effect.VOLUNTEER_CREDIT)
                        .addCaps(new Cap(new CapGroup("in-half-year"), most, PeriodKind.HALF_YEAR))
                        .validity(new Validity(months))
                        .build(),
                classified("yearly", worth, Effect.GOODS)
                        .addCaps(new Cap(new CapGroup("in-year"), most, PeriodKind.YEAR))
                        .build(),
                classified("honour", worth, Effect.HONOUR)
                        .addCaps(new Cap(new CapGroup("once"), Points.of(worth), PeriodKind.LIFE))
                        .build(),
                classified("lasting", worth, Effect.SERVICE).build(),
                classified("set-aside", worth, Effect.GOODS)
                        .addSetAside("CAP_NOT_UNDERSTOOD")
                        .build(),
                classified("deduction", worth, Effect.GOODS)
                        .direction(Direction.DEDUCTION)
                        .build(),
                breach("breach", worth, DeedKind.RULE_BREACH),
                breach("offence", worth, DeedKind.OFFENCE),
                item("unclassified", worth).build(),
                item("all-wrong", worth)
                        .direction(Direction.DEDUCTION)
                        .addSetAside("CAP_NOT_UNDERSTOOD")
                        .build());
    }

    private static Item breach(String code, String worth, DeedKind kind) {
        return item(code, worth)
                .classification(new Classification(kind, Effect.GOODS, Bearer.PERSON, new PersonId("clerk")))
                .build();
    }

    static Item.Builder classified(String code, String worth, Effect effect) {
        return item(code, worth)
                .classification(
                        new Classification(DeedKind.PUBLIC_AFFAIRS, effect, Bearer.PERSON, new PersonId("clerk")));
    }

    static Item.Builder item(String code, String worth) {
        return Item.builder()
                .itemCode(new ItemCode(code))
                .category("公共参与")
                .title(code)
                .direction(Direction.AWARD)
                .worth(new Worth.Fixed(Points.of(worth)));
    }
}
