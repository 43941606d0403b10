package io.github.governance4j.core.explain;

import java.util.Locale;
import java.util.ResourceBundle;

/** The phrases of the core's own rules, problems and vocabularies (核心用语); found as a service. */
public final class CorePhrases extends BundledPhrases {
    /** For the service loader. */
    public CorePhrases() {
        super(
                ResourceBundle.getBundle("io.github.governance4j.core.explain.zh", Locale.ROOT),
                ResourceBundle.getBundle("io.github.governance4j.core.explain.en", Locale.ROOT));
    }
}
