package io.github.governance4j.json.codec;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Start;
import io.github.governance4j.core.matter.Notice;
import io.github.governance4j.core.matter.Opening;
import io.github.governance4j.core.matter.Side;
import io.github.governance4j.core.matter.SourceKind;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.risk.Colour;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Readings;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.risk.Tier;
import io.github.governance4j.core.risk.TierId;
import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.risk.tier.Confirmation;
import io.github.governance4j.core.risk.tier.Measure;
import io.github.governance4j.core.risk.tier.Move;
import io.github.governance4j.core.risk.tier.Officer;
import io.github.governance4j.core.risk.tier.Plan;
import io.github.governance4j.core.risk.tier.Proposal;
import io.github.governance4j.core.risk.tier.Rhythm;
import io.github.governance4j.core.risk.warning.Announcement;
import io.github.governance4j.core.risk.warning.Cause;
import io.github.governance4j.core.risk.warning.Taken;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Matters, rights and risk. */
final class CoreRecipes {
    private CoreRecipes() {}

    static void addTo(Recipes to) {
        to.add(Notice.class, "source receipt category area people money severalAreas", CoreRecipes::notice);
        to.add(Opening.class, "department territory lead ladder start parties", CoreRecipes::opening);
        to.add(Objection.class, "decision by raised words reply outcome overdue answer", CoreRecipes::objection);
        to.add(Readings.class, "values", CoreRecipes::readings);
        to.add(Tier.class, "scheme id rank title colour meaning action", CoreRecipes::tier);
        to.add(
                Proposal.class,
                "contents=openForTheStore",
                parts -> Proposal.closed(parts.next(Proposal.Contents.class)));
        to.add(
                Confirmation.class,
                "number proposal move confirmedBy confirmedAt since lastDay window measures plan dwell rhythm firstReview slip",
                CoreRecipes::confirmation);
        to.add(
                Announcement.class,
                "category level start lastDay areas advice measures cause handed",
                CoreRecipes::announcement);
    }

    private static Notice notice(Parts parts) {
        Notice.Builder notice = Notice.of(
                parts.next(SourceKind.class),
                parts.next(ReceiptId.class),
                parts.next(CategoryId.class),
                parts.next(AreaId.class));
        notice.people(parts.number());
        parts.ifNumberThere(notice::money);
        return notice.severalAreas(parts.flag()).build();
    }

    private static Opening opening(Parts parts) {
        BodyId department = parts.next(BodyId.class);
        BodyId territory = parts.next(BodyId.class);
        Optional<Side> lead = parts.maybe(Side.class);
        Opening.Builder opening =
                Opening.of(department, territory, parts.next(LadderId.class), parts.next(Start.class));
        lead.ifPresent(opening::lead);
        return opening.parties(parts.set(PersonId.class)).build();
    }

    // An objection is moved on by what happens to it, as its ledger moves it.
    private static Objection objection(Parts parts) {
        Objection objection = Objection.raised(
                parts.next(CommandId.class),
                parts.next(PersonId.class),
                parts.next(LocalDateTime.class),
                parts.next(String.class),
                parts.next(Deadline.class));
        Objection.Outcome outcome = parts.next(Objection.Outcome.class);
        if (parts.flag()) {
            objection = objection.wentUnanswered();
        }
        Optional<Objection.Answered> answer = parts.maybe(Objection.Answered.class);
        if (answer.isPresent()) {
            objection = objection.answered(
                    outcome == Objection.Outcome.REJECTED ? Objection.Answer.REJECTED : Objection.Answer.UPHELD,
                    answer.get());
        }
        return switch (outcome) {
            case WITHDRAWN -> objection.withdrawn();
            case ENDED -> objection.ended();
            case OPEN, UPHELD, REJECTED -> told(objection, outcome);
        };
    }

    private static Objection told(Objection objection, Objection.Outcome outcome) {
        if (objection.outcome() != outcome) {
            throw new IllegalArgumentException("no answer and " + outcome + ", or the reverse");
        }
        return objection;
    }

    @SuppressWarnings("unchecked") // the codec of the part was compiled from the accessor's own type
    private static Readings readings(Parts parts) {
        return Readings.of((Map<IndicatorId, Quantity>) parts.next(Map.class));
    }

    private static Tier tier(Parts parts) {
        Tier tier =
                Tier.of(parts.next(SchemeId.class), parts.next(TierId.class), parts.small(), parts.next(String.class));
        Optional<Colour> colour = parts.maybe(Colour.class);
        Tier described = tier.described(parts.next(String.class), parts.next(String.class));
        return colour.map(described::coloured).orElse(described);
    }

    private static Confirmation confirmation(Parts parts) {
        return Confirmation.builder()
                .number(parts.small())
                .proposal(parts.next(Proposal.Contents.class))
                .move(parts.next(Move.class))
                .confirmedBy(parts.next(Officer.class))
                .confirmedAt(parts.next(LocalDateTime.class))
                .since(parts.next(LocalDateTime.class))
                .lastDay(parts.next(LocalDate.class))
                .window(parts.maybe(Deadline.class))
                .measures(parts.list(Measure.class))
                .plan(parts.maybe(Plan.class))
                .dwell(parts.maybe(Deadline.class))
                .rhythm(parts.maybe(Rhythm.class))
                .firstReview(parts.maybe(Deadline.class))
                .slip(parts.flag())
                .build();
    }

    private static Announcement announcement(Parts parts) {
        CategoryId category = parts.next(CategoryId.class);
        WarningLevel level = parts.next(WarningLevel.class);
        LocalDateTime start = parts.next(LocalDateTime.class);
        LocalDate lastDay = parts.next(LocalDate.class);
        List<AreaId> areas = parts.list(AreaId.class);
        String advice = parts.next(String.class);
        List<Taken> measures = parts.list(Taken.class);
        Announcement.Builder announcement = Announcement.of(category, level, start, lastDay, parts.next(Cause.class));
        announcement.areas(areas).advice(advice).measures(measures);
        parts.ifThere(Announcement.Handed.class, announcement::handed);
        return announcement.build();
    }
}
