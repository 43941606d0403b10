package io.github.governance4j.examples.county.mediated;

import io.github.governance4j.examples.county.report.Pages;
import java.io.IOException;
import java.io.Writer;

/** {@code report.html} of a log of disputes: one page that people can read, with nothing to fetch and no script (报告页面). */
public final class MediationPage {
    private MediationPage() {}

    /**
     * Writes the page.
     *
     * @param result what to tell
     * @param to where to
     * @throws IOException if it cannot be written
     */
    public static void write(MediationResult result, Writer to) throws IOException {
        Pages.write("mediation.mustache", MediationTables.of(result), to);
    }
}
