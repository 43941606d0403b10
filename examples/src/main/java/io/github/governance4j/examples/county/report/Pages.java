package io.github.governance4j.examples.county.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Fills in the templates of pages (页面模板). Parts that pages share, their style first of all, are templates of their own. */
public final class Pages {
    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(true).withLoader(part -> open(part + ".mustache"));

    private Pages() {}

    /**
     * Writes a page.
     *
     * @param template the template's file name
     * @param page what it says
     * @param to where to
     * @throws IOException if it cannot be written
     */
    public static void write(String template, Map<String, Object> page, Writer to) throws IOException {
        try (Reader in = open(template)) {
            COMPILER.compile(in).execute(page, to);
        }
    }

    private static Reader open(String template) {
        return new InputStreamReader(
                Objects.requireNonNull(Pages.class.getResourceAsStream(template), template), StandardCharsets.UTF_8);
    }
}
