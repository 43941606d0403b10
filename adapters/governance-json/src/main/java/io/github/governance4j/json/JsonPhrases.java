package io.github.governance4j.json;

import io.github.governance4j.core.explain.BundledPhrases;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words for faults in messages and in what was kept (报文用语); found as a service. */
public final class JsonPhrases extends BundledPhrases {
    /** For the service loader. */
    public JsonPhrases() {
        super(
                ResourceBundle.getBundle("io.github.governance4j.json.zh", Locale.ROOT),
                ResourceBundle.getBundle("io.github.governance4j.json.en", Locale.ROOT));
    }
}
