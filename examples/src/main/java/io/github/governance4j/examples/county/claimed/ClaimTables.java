package io.github.governance4j.examples.county.claimed;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.examples.county.book.Plain;
import io.github.governance4j.examples.county.book.Reasons;
import io.github.governance4j.examples.county.claims.ClaimAction;
import io.github.governance4j.examples.county.report.PageParts;
import io.github.governance4j.examples.county.report.Unnamed;
import io.github.governance4j.examples.county.rulings.DecisionTables;
import io.github.governance4j.examples.county.rulings.Minutes;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.claim.ClaimEntries;
import io.github.governance4j.points.claim.ClaimStage;
import io.github.governance4j.points.claim.DeclineGround;
import io.github.governance4j.points.claim.places.TakenPlaces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the report on claims and objections says besides that on points, as names and texts for its template (报告内容). */
final class ClaimTables {
    private static final long SAME_WEEK = 7;
    private static final int MOST_IDS = 12;

    /** What rules call persons, what they said, and whose account and claim it is. */
    private static final Unnamed.Hidden HIDDEN = new Unnamed.Hidden(
            Set.of(
                    "account",
                    "affected",
                    "answered-by",
                    "asked",
                    "by",
                    "claim",
                    "decided-by",
                    "earlier",
                    "entered-by",
                    "entry",
                    "family",
                    "finding",
                    "member",
                    "not-by",
                    "objector",
                    "objectors",
                    "own",
                    "reason",
                    "recorded-by",
                    "said-holder",
                    "words"),
            Set.of());

    private static final DecisionTables.Telling TELLING = new DecisionTables.Telling() {
        @Override
        public String zh(String item) {
            return action(item);
        }

        @Override
        public List<Reasons.Line> why(Ruling<?> ruling, Language language) {
            return reason(ruling, language);
        }
    };

    private ClaimTables() {}

    static Map<String, Object> of(ClaimResult result) {
        Map<String, Object> page = new LinkedHashMap<>();
        HallSums sums = result.sums();
        Minutes minutes = result.minutes();
        head(result, page);
        PageParts.put(page, "flows", FlowTables.of(result));
        PageParts.put(page, "grounds", grounds(sums));
        PageParts.put(page, "notices", notices(sums));
        PageParts.put(page, "objections", objections(sums));
        page.put("overdueIds", overdue(sums));
        page.put("overdueAny", !overdue(sums).isEmpty());
        PageParts.put(page, "places", places(result));
        course(page, "award", result, Direction.AWARD);
        course(page, "case", result, Direction.DEDUCTION);
        DecisionTables.put(page, minutes, TELLING);
        return page;
    }

    private static void head(ClaimResult result, Map<String, Object> page) {
        HallSums sums = result.sums();
        page.put("claims", sums.claims().size());
        page.put("claimsEntered", sums.at(ClaimStage.ENTERED));
        page.put("claimsDeclined", sums.at(ClaimStage.DECLINED, ClaimStage.OBJECTED));
        page.put("claimsDropped", sums.at(ClaimStage.DROPPED));
        page.put("claimsWithdrawn", sums.at(ClaimStage.WITHDRAWN));
        page.put("claimsReversed", sums.at(ClaimStage.REVERSED, ClaimStage.REVERSING));
        page.put("claimsOpen", sums.at(ClaimStage.AT_STEP, ClaimStage.ENTERING));
        page.put("deductions", sums.deductions());
        page.put("deducted", Plain.text(sums.deducted()));
        page.put("takenBack", sums.takenBack());
        page.put("spendings", sums.spendings());
        page.put("spent", Plain.text(sums.spent()));
        page.put(
                "noticesSum",
                sums.notices().values().stream().mapToInt(Days::count).sum());
        page.put(
                "objectionsSum",
                sums.objections().values().stream()
                        .mapToLong(ObjectionSum::raised)
                        .sum());
        page.put(
                "objectionsOpen",
                sums.objections().values().stream()
                        .mapToLong(sum -> sum.of(Objection.Outcome.OPEN))
                        .sum());
        Minutes minutes = result.minutes();
        page.put("acts", minutes.acts());
        page.put("actsRefused", minutes.count(Outcome.REFUSED));
        page.put("timers", minutes.timers());
        result.hall().accounts().keySet().stream()
                .findFirst()
                .ifPresent(account -> page.put("anAccount", account.value()));
        page.put("anAccountAny", !result.hall().accounts().isEmpty());
    }

    private static List<Map<String, Object>> grounds(HallSums sums) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (DeclineGround ground : DeclineGround.values()) {
            long declined = sums.declined().getOrDefault(ground, 0L);
            long dropped = sums.dropped().getOrDefault(ground, 0L);
            if (declined + dropped > 0) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("code", ground.name());
                row.put("ground", PageParts.both("claim-ground." + ground.name()));
                row.put("declined", declined);
                row.put("dropped", dropped);
                row.put("ask", sums.firstId(ground).orElse(""));
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Map<String, Object>> notices(HallSums sums) {
        List<Map<String, Object>> rows = new ArrayList<>();
        sums.notices().forEach((kind, days) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("zh", kind.zh());
            row.put("en", kind.en());
            row.put("count", days.count());
            row.put("sameDay", days.within(0, 0));
            row.put("week", days.within(1, SAME_WEEK));
            row.put("later", days.within(SAME_WEEK + 1, Long.MAX_VALUE));
            row.put("ask", sums.firstId(kind).orElse(""));
            rows.add(row);
        });
        return rows;
    }

    private static List<Map<String, Object>> objections(HallSums sums) {
        List<Map<String, Object>> rows = new ArrayList<>();
        sums.objections().forEach((about, sum) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("zh", about.zh());
            row.put("en", about.en());
            row.put("raised", sum.raised());
            row.put("upheld", sum.of(Objection.Outcome.UPHELD));
            row.put("rejected", sum.of(Objection.Outcome.REJECTED));
            row.put("withdrawn", sum.of(Objection.Outcome.WITHDRAWN) + sum.of(Objection.Outcome.ENDED));
            row.put("open", sum.of(Objection.Outcome.OPEN));
            row.put("overdue", sum.stillOverdue());
            row.put("median", Days.text(sum.days().median()));
            row.put("longest", Days.text(sum.days().longest()));
            row.put("late", sum.late());
            row.put(
                    "ask",
                    sums.everyObjection().stream()
                            .filter(one -> one.about() == about)
                            .map(Objected::id)
                            .findFirst()
                            .orElse(""));
            rows.add(row);
        });
        return rows;
    }

    /** Those open beyond their limit, for whoever supervises: by the row they were raised by, not by household. */
    private static List<String> overdue(HallSums sums) {
        return sums.everyObjection().stream()
                .filter(one -> one.overdue() && one.outcome() == Objection.Outcome.OPEN)
                .limit(MOST_IDS)
                .map(Objected::id)
                .toList();
    }

    private static List<Map<String, Object>> places(ClaimResult result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        result.sums().places().forEach((id, sum) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("quota", sum.first().key().quota().value());
            row.put("area", sum.first().key().area().map(AreaId::value).orElse("–"));
            row.put("from", sum.first().key().first().toString());
            row.put("number", sum.first().number());
            row.put(
                    "taken",
                    Optional.ofNullable(result.hall().places().get(id))
                            .map(TakenPlaces::holders)
                            .map(holders -> holders.size())
                            .orElse(0));
            row.put("asked", sum.asked());
            row.put("none", sum.refused());
            row.put("back", sum.givenBack());
            rows.add(row);
        });
        return rows;
    }

    /** One claim from the beginning to the end, without persons and without the household. */
    private static void course(Map<String, Object> page, String name, ClaimResult result, Direction direction) {
        Predicate<StreamId> entered = claim -> {
            var state = result.hall().claim(claim);
            return state.direction().equals(Optional.of(direction))
                    && (state.stage() == ClaimStage.ENTERED || state.stage() == ClaimStage.REVERSED);
        };
        List<Map<String, Object>> steps = new ArrayList<>();
        result.courses()
                .longest(entered)
                .ifPresent(course -> course.getValue().stream()
                        .filter(ruling -> !ruling.item().equals(Ruling.FOLLOWS))
                        .forEach(ruling -> {
                            Map<String, Object> step = new LinkedHashMap<>();
                            // The name of an entry would tell whose it is.
                            boolean isOfRow =
                                    ClaimEntries.claimOf(ruling.stamp().id()).isEmpty()
                                            && !ruling.stamp().id().isReserved();
                            step.put("id", isOfRow ? ruling.id() : "");
                            step.put("item", action(ruling.item()));
                            step.put("itemEn", ruling.item());
                            step.put("at", PageParts.moment(ruling.stamp().happened()));
                            step.put("outcomeZh", ruling.outcomeZh());
                            step.put("outcome", ruling.outcome().word());
                            step.put("zh", reason(ruling, Language.ZH));
                            step.put("en", reason(ruling, Language.EN));
                            steps.add(step);
                        }));
        PageParts.put(page, name + "Course", steps);
    }

    private static List<Reasons.Line> reason(Ruling<?> ruling, Language language) {
        List<Explanation> shown = ruling.why().because().stream()
                .filter(finding -> ruling.outcome() != Outcome.REFUSED || !finding.holds())
                .toList();
        return Unnamed.lines(ruling.why(), shown, language, HIDDEN);
    }

    private static String action(String item) {
        return Arrays.stream(ClaimAction.values())
                .filter(action -> action.word().equals(item))
                .map(ClaimAction::zh)
                .findFirst()
                .orElse(item.equals(Ruling.TIMER) ? "到期" : item);
    }
}
