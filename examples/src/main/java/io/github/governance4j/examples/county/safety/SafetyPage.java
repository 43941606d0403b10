package io.github.governance4j.examples.county.safety;

import io.github.governance4j.examples.county.report.Pages;
import java.io.IOException;
import java.io.Writer;

/** {@code report.html} of a log of hazards: one page that people can read, with nothing to fetch and no script (报告页面). */
public final class SafetyPage {
    private SafetyPage() {}

    /**
     * Writes the page.
     *
     * @param result what to tell
     * @param to where to
     * @throws IOException if it cannot be written
     */
    public static void write(SafetyResult result, Writer to) throws IOException {
        Pages.write("hazards.mustache", SafetyTables.of(result), to);
    }
}
