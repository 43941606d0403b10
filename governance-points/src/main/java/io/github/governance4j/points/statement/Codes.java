package io.github.governance4j.points.statement;

import io.github.governance4j.core.explain.Explanation;
import java.util.Optional;
import java.util.Set;

/** The one code that says most about a line. */
final class Codes {
    private static final Set<String> CAPS = Set.of("points.cap", "points.cap.life", "points.cap.member");

    private Codes() {}

    static String of(LineKind kind, Optional<Explanation> reason) {
        if (kind == LineKind.BASE) {
            return "points.base";
        }
        return reason.map(Codes::of).orElseGet(kind::name);
    }

    /** The cap that left most over, among equals the first; what made a deed worth nothing; else the rule of the whole. */
    private static String of(Explanation reason) {
        Optional<Explanation> cap = reason.because().stream()
                .filter(finding -> !finding.holds() && CAPS.contains(finding.code()))
                .reduce((one, other) -> lost(other) > lost(one) ? other : one);
        return cap.or(() -> reason.because().stream()
                        .filter(finding -> !finding.holds() && finding.code().startsWith("points.worth"))
                        .findFirst())
                .orElse(reason)
                .code();
    }

    private static long lost(Explanation cap) {
        return cap.fact("lost").number();
    }
}
