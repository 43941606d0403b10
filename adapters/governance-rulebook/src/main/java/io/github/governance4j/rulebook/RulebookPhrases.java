package io.github.governance4j.rulebook;

import io.github.governance4j.core.explain.BundledPhrases;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words for faults in rulebooks and tables (读取用语); found as a service. */
public final class RulebookPhrases extends BundledPhrases {
    /** For the service loader. */
    public RulebookPhrases() {
        super(
                ResourceBundle.getBundle("io.github.governance4j.rulebook.zh", Locale.ROOT),
                ResourceBundle.getBundle("io.github.governance4j.rulebook.en", Locale.ROOT));
    }
}
