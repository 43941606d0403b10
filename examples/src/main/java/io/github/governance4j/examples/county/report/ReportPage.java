package io.github.governance4j.examples.county.report;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/**
 * {@code report.html}: one page that people can read, with nothing to fetch (报告页面). What it says is in {@link ReportTables}, how it
 * looks in {@code report.mustache}. The chart shows what the table below it says; without scripts only the table is there.
 */
public final class ReportPage {
    private ReportPage() {}

    /**
     * Writes the page.
     *
     * @param result what to tell
     * @param to where to
     * @throws IOException if it cannot be written
     */
    public static void write(Result result, Writer to) throws IOException {
        Pages.write("report.mustache", of(result), to);
    }

    /**
     * {@return what a page on points says, as names and texts for its template}
     *
     * @param result what to tell
     */
    public static Map<String, Object> of(Result result) {
        Map<String, Object> page = new HashMap<>(ReportTables.of(result));
        page.put("charts", Script.charts());
        return page;
    }
}
