package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.dispute.TrackFamily;
import io.github.governance4j.rulebook.place.Table;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Holds tracks against the statute of their family. It warns and no more: most of these limits give way where every party wishes, and a
 * county may know of a later law.
 */
final class LawReview {
    private static final String POLICE_RULES = "公安机关办理行政案件程序规定178至183条";

    /** How long mediation may take where a statute says so. */
    private static final Map<TrackFamily, TimeLimit> MEDIATION = Map.of(
            TrackFamily.PEOPLES, law(1, LimitUnit.MONTH, "人民调解工作若干规定33条"),
            TrackFamily.COURT_ANNEXED, law(30, LimitUnit.CALENDAR_DAY, "特邀调解规定27条"),
            TrackFamily.MEDICAL, law(30, LimitUnit.WORKING_DAY, "医疗纠纷预防和处理条例38条"),
            TrackFamily.LABOUR, law(15, LimitUnit.CALENDAR_DAY, "劳动争议调解仲裁法14条"));

    /** Within what time of a first try the police finish a second one. */
    private static final TimeLimit AGAIN = law(7, LimitUnit.WORKING_DAY, "公安机关办理行政案件程序规定183条");

    /** How often the police mediate: once, and once more where it is needed or asked for. */
    private static final int MOST_TRIES = 2;

    private final Consumer<Problem> problems;

    LawReview(Consumer<Problem> problems) {
        this.problems = problems;
    }

    private static TimeLimit law(long amount, LimitUnit unit, String source) {
        return TimeLimit.of("law", amount, unit, source).build();
    }

    void track(Table.Entry<Track> entry) {
        Track track = entry.value();
        TimeLimit law = MEDIATION.get(track.family());
        if (law != null) {
            over(entry, "limit", track.limits().mediation(), law);
        }
        if (track.family() == TrackFamily.PUBLIC_SECURITY) {
            over(entry, "try_again", track.limits().again(), AGAIN);
            if (track.rules().tries().orElse(MOST_TRIES + 1) > MOST_TRIES) {
                problems.accept(entry.cell("track")
                        .warning("TRIES_OVER_THE_LAW")
                        .with("most", MOST_TRIES)
                        .with("source", POLICE_RULES));
            }
            if (!track.rules().guardiansAttend()) {
                problems.accept(
                        entry.cell("track").warning("GUARDIANS_NOT_ASKED").with("source", POLICE_RULES));
            }
        }
    }

    private void over(Table.Entry<Track> entry, String column, Optional<TimeLimit> stated, TimeLimit law) {
        if (stated.isPresent() && isSurelyLonger(stated.get(), law)) {
            problems.accept(entry.cell(column)
                    .warning("LIMIT_OVER_THE_LAW")
                    .with("stated", law.amount() + " " + law.unit())
                    .with("source", law.source()));
        }
    }

    private static boolean isSurelyLonger(TimeLimit one, TimeLimit law) {
        return one.unit() == law.unit()
                ? one.amount() > law.amount()
                : law.unit() != LimitUnit.WORKING_DAY && fewestDays(one) > mostDays(law);
    }

    private static long fewestDays(TimeLimit limit) {
        return limit.amount()
                * switch (limit.unit()) {
                    case HOUR -> 0;
                    case CALENDAR_DAY, WORKING_DAY -> 1;
                    case MONTH -> 28;
                    case YEAR -> 365;
                };
    }

    /** Of a limit that is not in working days, which have no bound. */
    private static long mostDays(TimeLimit limit) {
        return limit.amount() * (limit.unit() == LimitUnit.MONTH ? 31 : 1);
    }
}
