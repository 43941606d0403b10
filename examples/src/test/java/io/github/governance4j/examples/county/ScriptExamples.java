package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the command, in a source tree whose Java and Maven only say how they were called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for POSIX shells")
class ScriptExamples {
    private static final String JAVA = """
            #!/bin/sh
            if [ "$1" = -version ]; then
                echo 'openjdk version "17.0.15" 2025-04-15' >&2
            else
                echo "LC_ALL=${LC_ALL:-none}"
            fi
            """;

    @TempDir
    Path folder;

    private Path script;
    private Path jar;

    @BeforeEach
    void a_source_tree_in_a_folder_with_a_chinese_name() throws IOException {
        Path tree = folder.resolve("qingshi-青石");
        script = tree.resolve("examples/county");
        jar = tree.resolve("examples/target/county.jar");
        Files.createDirectories(jar.getParent());
        Files.copy(Path.of("county"), script);
        program("jdk/bin/java", JAVA);
    }

    @Test
    void a_locale_that_only_calls_itself_utf_8_is_not_believed() throws IOException, InterruptedException {
        Files.writeString(jar, "");
        assertThat(run(Map.of("LANG", "zz_ZZ.UTF-8"))).isEqualTo("0 LC_ALL=C.UTF-8");
        assertThat(run(Map.of("LC_ALL", "C"))).isEqualTo("0 LC_ALL=C.UTF-8");
    }

    @Test
    void a_build_leaves_no_escapes_behind_and_its_failure_is_told() throws IOException, InterruptedException {
        program(
                "bin/mvn",
                "#!/bin/sh\nprintf 'built \\033[0mwell\\n\\033[0m\\033[0m'\n: > examples/target/county.jar\n");
        assertThat(run(Map.of("LC_ALL", "C")))
                .contains("built well")
                .doesNotContain("\u001b")
                .startsWith("0 ")
                .endsWith("LC_ALL=C.UTF-8");
        Files.delete(jar);
        program("bin/mvn", "#!/bin/sh\nexit 1\n");
        assertThat(run(Map.of("LC_ALL", "C"))).startsWith("2 ").contains("The build failed");
    }

    private void program(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** The exit code and what was said. */
    private String run(Map<String, String> locale) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", script.toString()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        environment.put("JAVA_HOME", folder.resolve("jdk").toString());
        environment.merge("PATH", folder.resolve("bin").toString(), (path, first) -> first + ":" + path);
        environment.putAll(locale);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() + " " + said;
    }
}
