package io.github.governance4j.points;

import io.github.governance4j.core.explain.BundledPhrases;
import java.util.Locale;
import java.util.ResourceBundle;

/** The phrases of the rules for points (积分用语); found as a service. */
public final class PointsPhrases extends BundledPhrases {
    /** For the service loader. */
    public PointsPhrases() {
        super(
                ResourceBundle.getBundle("io.github.governance4j.points.zh", Locale.ROOT),
                ResourceBundle.getBundle("io.github.governance4j.points.en", Locale.ROOT));
    }
}
