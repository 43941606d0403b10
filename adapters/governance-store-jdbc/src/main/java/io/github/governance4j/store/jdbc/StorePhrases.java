package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.explain.BundledPhrases;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words for faults of the database (存储用语); found as a service. */
public final class StorePhrases extends BundledPhrases {
    /** For the service loader. */
    public StorePhrases() {
        super(
                ResourceBundle.getBundle("io.github.governance4j.store.jdbc.zh", Locale.ROOT),
                ResourceBundle.getBundle("io.github.governance4j.store.jdbc.en", Locale.ROOT));
    }
}
