package io.github.governance4j.examples.county.town;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.Share;
import io.github.governance4j.core.matter.Side;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.examples.county.book.Reasons;
import io.github.governance4j.examples.county.docket.Found;
import io.github.governance4j.examples.county.matters.Action;
import io.github.governance4j.examples.county.report.PageParts;
import io.github.governance4j.examples.county.report.Unnamed;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.examples.county.streams.LateReasons;
import io.github.governance4j.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The course of one matter (事项时间线): each step with its reason, who owned the matter after it and until when. Posts, no persons. */
public final class CourseTable {
    private static final String NONE = "–";

    private CourseTable() {}

    static List<Map<String, Object>> rows(TownResult result) {
        return result.course().map(Course::rulings).orElse(List.of()).stream()
                .map(step -> row(step, result.rulebook()))
                .toList();
    }

    private static Map<String, Object> row(Course.Step step, Rulebook rulebook) {
        Ruling<MatterFact> ruling = step.ruling();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", ruling.id());
        row.put("happened", PageParts.moment(ruling.stamp().happened()));
        boolean isLate = ruling.stamp()
                .recorded()
                .toLocalDate()
                .isAfter(ruling.stamp().happened().toLocalDate());
        row.put("isLate", isLate);
        row.put("recorded", PageParts.moment(ruling.stamp().recorded()));
        row.put("action", action(ruling.item(), Language.ZH));
        row.put("actionEn", ruling.item());
        row.put("by", by(ruling.stamp().by()));
        row.put("badge", ruling.cameDue() ? "due" : ruling.outcome().word());
        row.put("outcome", ruling.outcomeEn());
        row.put("outcomeZh", ruling.outcomeZh());
        row.put(
                "moves",
                Moves.of(step, rulebook).stream()
                        .map(move -> Map.of("zh", move.zh(), "en", move.en()))
                        .toList());
        row.put("zh", reason(ruling, Language.ZH));
        row.put("en", reason(ruling, Language.EN));
        row.put("stage", PageParts.word("stage." + step.after().stage().name(), Language.ZH));
        row.put("stageEn", PageParts.word("stage." + step.after().stage().name(), Language.EN));
        row.put(
                "rung",
                step.after().climb().rung() == 0 ? NONE : step.after().climb().rung());
        row.put("deadline", deadline(step.after()).map(Object::toString).orElse(NONE));
        row.put("department", owner(step.after(), Side.DEPARTMENT));
        row.put("territory", owner(step.after(), Side.TERRITORY));
        row.put("lead", lead(step.after()));
        return row;
    }

    /**
     * {@return the last day of the limit that runs; none once the matter is done with, however it came to its end}
     *
     * @param matter how it stands
     */
    public static Optional<LocalDate> deadline(Matter matter) {
        return matter.stage().isOpen() ? matter.climb().deadline().map(Deadline::lastDay) : Optional.empty();
    }

    /** Who leads; before anybody accepted, the intake. */
    static String lead(Matter matter) {
        return matter.lead()
                .flatMap(matter::share)
                .map(Share::owner)
                .or(matter::intake)
                .map(BodyId::value)
                .orElse(NONE);
    }

    private static String owner(Matter matter, Side side) {
        return matter.owner(side).map(BodyId::value).orElse(NONE);
    }

    /** A post, a part played or a receipt; never a person. */
    private static String by(Actor actor) {
        if (actor instanceof Actor.Post post) {
            return post.post().value();
        }
        if (actor instanceof Actor.Channel) {
            return "群众 reporter";
        }
        return actor instanceof Actor.Party ? "当事人 party" : "到期 timer";
    }

    static String action(String word, Language language) {
        if (language == Language.EN) {
            return word;
        }
        return Arrays.stream(Action.values())
                .filter(action -> action.word().equals(word))
                .map(Action::zh)
                .findFirst()
                .orElse("到期");
    }

    /** What the rules of matters found on this act, without what was said about its being told. */
    static List<Reasons.Line> reason(Ruling<?> ruling, Language language) {
        return unnamed(LateReasons.on(ruling.why(), ruling.stamp().id()).orElseGet(() -> refused(ruling)), language);
    }

    static List<Reasons.Line> unnamed(Explanation why, Language language) {
        return Unnamed.lines(why, Found.shown(why), language);
    }

    /** A refusal stands right below what was told; one that came too late has no more to say than that. */
    private static Explanation refused(Ruling<?> ruling) {
        return ruling.why().because().stream()
                .filter(finding -> !finding.holds())
                .findFirst()
                .orElseGet(ruling::why);
    }
}
