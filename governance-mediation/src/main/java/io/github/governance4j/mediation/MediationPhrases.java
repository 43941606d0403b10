package io.github.governance4j.mediation;

import io.github.governance4j.core.explain.BundledPhrases;
import java.util.Locale;
import java.util.ResourceBundle;

/** The phrases of the rules for mediation (调解用语); found as a service. */
public final class MediationPhrases extends BundledPhrases {
    /** For the service loader. */
    public MediationPhrases() {
        super(
                ResourceBundle.getBundle("io.github.governance4j.mediation.zh", Locale.ROOT),
                ResourceBundle.getBundle("io.github.governance4j.mediation.en", Locale.ROOT));
    }
}
