package io.github.governance4j.examples.county;

import io.github.governance4j.core.explain.BundledPhrases;
import java.util.Locale;
import java.util.ResourceBundle;

/** The phrases of the command's own problems (命令用语); found as a service. */
public final class CountyPhrases extends BundledPhrases {
    /** For the service loader. */
    public CountyPhrases() {
        super(
                ResourceBundle.getBundle("io.github.governance4j.examples.county.zh", Locale.ROOT),
                ResourceBundle.getBundle("io.github.governance4j.examples.county.en", Locale.ROOT));
    }
}
