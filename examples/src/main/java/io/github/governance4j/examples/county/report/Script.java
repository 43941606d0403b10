package io.github.governance4j.examples.county.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The chart library as text that may stand inside a page (图表脚本). */
final class Script {
    private static final String CHARTS = "/META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";

    private Script() {}

    static String charts() {
        try (InputStream in =
                Objects.requireNonNull(Script.class.getResourceAsStream(CHARTS), "not in this jar: " + CHARTS)) {
            return inline(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps a script from ending its element early: {@code </script} and {@code <!--} mean something to HTML even inside a string. The
     * backslash changes no string, pattern or comment of the script; the map it names is not there to be fetched.
     */
    static String inline(String script) {
        return script.replace("</script", "<\\/script")
                .replace("<!--", "<\\!--")
                .replaceAll("(?m)^//# sourceMappingURL=.*$", "");
    }

    /** JSON that may stand inside a script element. */
    static String inlineJson(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
