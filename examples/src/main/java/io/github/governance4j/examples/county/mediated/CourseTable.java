package io.github.governance4j.examples.county.mediated;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.examples.county.book.Reasons;
import io.github.governance4j.examples.county.disputes.DisputeAction;
import io.github.governance4j.examples.county.report.PageParts;
import io.github.governance4j.examples.county.report.Unnamed;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.examples.county.streams.LateReasons;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One dispute from beginning to end (纠纷时间线): each step with what spoke for or against it. Posts, no persons, and nothing anybody said. */
public final class CourseTable {
    private static final String NONE = "–";
    /** What is looked at on every act and says nothing where it holds. */
    private static final Set<String> ROUTINE = Set.of(
            "course.order", "course.recorded", "course.stage", "course.party", "course.office", "course.edition");

    private CourseTable() {}

    static void put(Map<String, Object> page, MediationResult result, Parties parties) {
        List<CourseAgain.Step> steps = result.course().map(CourseAgain::steps).orElse(List.of());
        PageParts.put(
                page, "course", steps.stream().map(step -> row(step, parties)).toList());
        Optional<Sums.Standing> shown = result.sums().interesting();
        page.put("courseDispute", shown.map(one -> one.dispute().value()).orElse(""));
        page.put("courseKind", shown.flatMap(one -> kind(one, result)).orElse(""));
        page.put(
                "courseTrack",
                shown.flatMap(one -> result.desks().track(one.course()))
                        .map(track -> track.title())
                        .orElse(""));
        page.put("path", shown.map(CourseTable::path).orElse(List.of()));
    }

    private static Optional<String> kind(Sums.Standing one, MediationResult result) {
        return one.course()
                .application()
                .flatMap(application -> result.desks().rulebook().mediation().all().stream()
                        .flatMap(edition -> edition.rules().kind(application.kind()).stream())
                        .map(kind -> kind.title())
                        .findFirst());
    }

    /** When it came to each step, and how it ended. */
    private static List<Map<String, Object>> path(Sums.Standing one) {
        List<Map<String, Object>> path = new ArrayList<>();
        one.story()
                .steps()
                .forEach((step, at) -> path.add(Map.of(
                        "zh",
                        PageParts.word("mediation-step." + step.name(), Language.ZH),
                        "en",
                        PageParts.word("mediation-step." + step.name(), Language.EN),
                        "day",
                        at.toLocalDate().toString(),
                        "end",
                        false)));
        one.story()
                .ended()
                .ifPresent(end -> path.add(Map.of(
                        "zh",
                        PageParts.word("end-kind." + end.kind().name(), Language.ZH),
                        "en",
                        PageParts.word("end-kind." + end.kind().name(), Language.EN),
                        "day",
                        end.at().toLocalDate().toString(),
                        "end",
                        true)));
        return path;
    }

    private static Map<String, Object> row(CourseAgain.Step step, Parties parties) {
        Ruling<?> ruling = step.ruling();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", ruling.id());
        row.put("happened", PageParts.moment(ruling.stamp().happened()));
        row.put(
                "isLate",
                ruling.stamp()
                        .recorded()
                        .toLocalDate()
                        .isAfter(ruling.stamp().happened().toLocalDate()));
        row.put("recorded", PageParts.moment(ruling.stamp().recorded()));
        row.put("action", action(ruling.item(), Language.ZH));
        row.put("actionEn", ruling.item());
        row.put("by", by(ruling.stamp().by()));
        row.put("badge", ruling.cameDue() ? "due" : ruling.outcome().word());
        row.put("outcome", ruling.outcomeEn());
        row.put("outcomeZh", ruling.outcomeZh());
        row.put("moves", moves(ruling));
        boolean isPlain = ruling.outcome() == Outcome.ACCEPTED && !ruling.cameDue();
        row.put(
                "reasons",
                List.of(Map.of(
                        "zh",
                        reason(ruling, Language.ZH, parties),
                        "en",
                        reason(ruling, Language.EN, parties),
                        "open",
                        !isPlain)));
        row.put("isBig", !isPlain || !moves(ruling).isEmpty());
        Course course = step.after();
        row.put("stage", PageParts.word("course-stage." + course.stage().name(), Language.ZH));
        row.put("stageEn", PageParts.word("course-stage." + course.stage().name(), Language.EN));
        row.put("rung", course.rung() == 0 ? NONE : course.rung());
        row.put("tries", course.tries());
        row.put("deadline", deadline(course).map(LocalDate::toString).orElse(NONE));
        row.put("mediator", course.mediator().map(Object::toString).orElse(NONE));
        return row;
    }

    /** {@return the last day of the limit that runs out first; none once mediation is over}
     *
     * @param course how the dispute stands
     */
    public static Optional<LocalDate> deadline(Course course) {
        return course.stage().isOpen()
                ? Stream.of(CourseLimit.values())
                        .flatMap(limit -> course.limit(limit).stream())
                        .map(Deadline::lastDay)
                        .min(LocalDate::compareTo)
                : Optional.empty();
    }

    /** What a reader should not have to find among the reasons. */
    private static List<Map<String, Object>> moves(Ruling<?> ruling) {
        List<Map<String, Object>> moves = new ArrayList<>();
        for (Object fact : ruling.facts()) {
            if (fact instanceof CourseFact.WentUp up) {
                moves.add(Map.of(
                        "zh", "上行至第 " + up.rung() + " 级：" + up.body(),
                        "en", "went up to rung " + up.rung() + ", " + up.body()));
            } else if (fact instanceof CourseFact.Ended end) {
                String key = "end-kind." + end.kind().name();
                String zh = end.notice().isPresent() ? "，已告知其他救济途径" : "";
                String en = end.notice().isPresent() ? ", told of other remedies" : "";
                moves.add(Map.of(
                        "zh", "调解结束：" + PageParts.word(key, Language.ZH) + zh,
                        "en", "mediation ended: " + PageParts.word(key, Language.EN) + en));
            }
        }
        return moves;
    }

    /** A post or a part played; never a person. */
    private static String by(Actor actor) {
        if (actor instanceof Actor.Post post) {
            return post.post().value();
        }
        return actor instanceof Actor.Party ? "当事人 party" : "到期 timer";
    }

    /** {@return what was asked, for people}
     *
     * @param word the word in the log
     * @param language the language
     */
    public static String action(String word, Language language) {
        if (language == Language.EN) {
            return word;
        }
        return Arrays.stream(DisputeAction.values())
                .filter(action -> action.word().equals(word))
                .map(DisputeAction::zh)
                .findFirst()
                .orElse(word.equals(Ruling.TIMER) ? "到期" : "自动开立");
    }

    /** What the rules found on this act, without what was said about its being told. */
    static List<Reasons.Line> reason(Ruling<?> ruling, Language language, Parties parties) {
        Explanation why = LateReasons.on(ruling.why(), ruling.stamp().id()).orElseGet(() -> refused(ruling));
        return unnamed(why, language, parties.hidden(ruling));
    }

    static List<Reasons.Line> unnamed(Explanation why, Language language, Unnamed.Hidden hidden) {
        List<Explanation> shown = why.because().stream()
                .filter(finding -> !(finding.holds() && ROUTINE.contains(finding.code())))
                .toList();
        return Unnamed.lines(why, shown, language, hidden);
    }

    /** A refusal stands right below what was told; one that came too late has no more to say than that. */
    private static Explanation refused(Ruling<?> ruling) {
        Explanation why = ruling.why();
        return why.code().startsWith("late.")
                ? why.because().stream()
                        .filter(finding -> !finding.holds())
                        .findFirst()
                        .orElse(why)
                : why;
    }
}
