package io.github.governance4j.examples.county;

import io.github.governance4j.examples.county.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the command in this process and keeps what it said. */
final class Shell {
    private Shell() {}

    /** What one run came to. */
    record Said(int code, String out, String err) {
        List<String> outLines() {
            return out.lines().toList();
        }

        List<String> errLines() {
            return err.lines().toList();
        }

        /** {@code file:line:column: CODE} of every problem told about a document. */
        List<String> problemsOf(String document) {
            return err.lines()
                    .filter(line -> line.startsWith(document + ":"))
                    .map(line -> line.replaceFirst("^(.*?:[0-9]+:[0-9]+: [A-Z0-9_]+) .*", "$1"))
                    .toList();
        }
    }

    static Said run(String... args) {
        return run(InputStream.nullInputStream(), args);
    }

    static Said run(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CountyCommand.execute(Console.over(in, out, err, false), args);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Said pipe(String in, String... args) {
        return run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), args);
    }

    /** Runs with a standard output of the caller's making, and answers with the exit code and what came on standard error. */
    static Said into(OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CountyCommand.execute(Console.over(InputStream.nullInputStream(), out, err, false), args);
        return new Said(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
