package io.github.governance4j.examples.county.claimed;

import io.github.governance4j.examples.county.report.Pages;
import io.github.governance4j.examples.county.report.ReportPage;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** {@code report.html} of a log of claims and objections: one page that people can read, with nothing to fetch (报告页面). */
public final class ClaimPage {
    private ClaimPage() {}

    /**
     * Writes the page.
     *
     * @param result what to tell
     * @param to where to
     * @throws IOException if it cannot be written
     */
    public static void write(ClaimResult result, Writer to) throws IOException {
        Map<String, Object> page = new HashMap<>(ReportPage.of(result.points()));
        page.put("deedRefusals", Objects.requireNonNull(page.get("refusals")));
        page.put("deedRefusalsAny", Objects.requireNonNull(page.get("refusalsAny")));
        page.putAll(ClaimTables.of(result));
        Pages.write("claims.mustache", page, to);
    }
}
