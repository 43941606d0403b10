package io.github.governance4j.mediation.dispute;

import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import java.util.ArrayList;
import java.util.List;

/** The limits a track has where its rulebook states none, and how stated ones are checked. */
final class DefaultLimits {
    static final TimeLimit CONSENT =
            TimeLimit.of("consent", 10, LimitUnit.WORKING_DAY, "ours").build();
    static final TimeLimit CHOOSE =
            TimeLimit.of("choose", 2, LimitUnit.WORKING_DAY, "在线调解规则10条(参照)").build();
    static final TimeLimit ASSIGN =
            TimeLimit.of("assign", 3, LimitUnit.WORKING_DAY, "在线调解规则10条(参照)").build();
    static final TimeLimit CONFIRM =
            TimeLimit.of("confirm", 3, LimitUnit.WORKING_DAY, "在线调解规则12条(参照)").build();
    static final TimeLimit RECUSAL =
            TimeLimit.of("recusal", 3, LimitUnit.WORKING_DAY, "ours").build();
    static final TimeLimit OPEN_END = TimeLimit.of("open-end", 30, LimitUnit.CALENDAR_DAY, "深圳矛盾纠纷多元化解条例25条(参照)")
            .build();

    static final TimeLimit APPRAISAL = TimeLimit.of("appraisal", 60, LimitUnit.WORKING_DAY, "司法鉴定程序通则28条(参照)")
            .build();

    private DefaultLimits() {}

    static void check(TrackLimits limits) {
        List<TimeLimit> all = new ArrayList<>(List.of(
                limits.consent(),
                limits.choose(),
                limits.assign(),
                limits.confirm(),
                limits.decideRecusal(),
                limits.openEnd(),
                limits.appraisal()));
        limits.accept().ifPresent(all::add);
        limits.acceptComplex().ifPresent(all::add);
        limits.transfer().ifPresent(all::add);
        limits.mediation().ifPresent(all::add);
        limits.simple().ifPresent(all::add);
        limits.again().ifPresent(all::add);
        for (TimeLimit one : all) {
            if (one.unit() == LimitUnit.HOUR) {
                throw new IllegalArgumentException("steps of mediation are limited in days: " + one.code());
            }
        }
        if (limits.acceptComplex().isPresent() && limits.accept().isEmpty()) {
            throw new IllegalArgumentException("complex cases have a limit for acceptance and ordinary ones have none");
        }
        if (limits.mediation().isEmpty() && limits.extension() != ExtensionBy.NONE) {
            throw new IllegalArgumentException("what has no limit is not put off");
        }
    }
}
