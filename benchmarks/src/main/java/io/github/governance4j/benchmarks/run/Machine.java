package io.github.governance4j.benchmarks.run;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where and how a job was measured; kept beside the raw JSON, which does not tell.
 *
 * @param day when
 * @param quick whether it was a quick run
 * @param commit of which commit, and whether there were changes to it
 * @param processor the processor's own name
 * @param cores how many of them
 * @param memory of the machine, in MiB
 * @param system the operating system
 * @param java the virtual machine
 * @param options its options where a job does not ask for others
 * @param load the load averages before and after the job
 * @param minutes how long the job took
 * @param versions of ours, of the peers and of JMH
 */
record Machine(
        String day,
        boolean quick,
        String commit,
        String processor,
        int cores,
        long memory,
        String system,
        String java,
        String options,
        String load,
        long minutes,
        Map<String, String> versions) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The jars whose versions a reader wants to know. */
    private static final Pattern JAR = Pattern.compile(
            "(governance-core|drools-engine|kie-dmn-core|camunda-engine|flowable-engine|ortools-java|h2|vavr|jmh-core)"
                    + "-(\\d[^/\\\\]*)\\.jar");

    Machine {
        versions = new TreeMap<>(versions);
    }

    /** {@return this machine, today} */
    static Machine here(boolean quick, String commit, String load, long minutes) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                LocalDate.now(ZoneId.systemDefault()).toString(),
                quick,
                commit,
                processorName(),
                system.getAvailableProcessors(),
                system.getTotalMemorySize() >> 20,
                system.getName() + " " + system.getVersion() + " " + system.getArch(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()),
                load,
                minutes,
                versions(System.getProperty("java.class.path")));
    }

    /** {@return how busy the machine is: the average of the last minute} */
    static double busy() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** {@return which versions a class path holds} */
    static Map<String, String> versions(String classPath) {
        Map<String, String> versions = new TreeMap<>();
        for (String entry : classPath.split(Pattern.quote(File.pathSeparator), -1)) {
            Matcher jar = JAR.matcher(entry.substring(entry.lastIndexOf(File.separatorChar) + 1));
            if (jar.matches()) {
                versions.put(jar.group(1), jar.group(2));
            }
        }
        return versions;
    }

    /** {@return what is noted about each job} */
    static Map<String, Machine> read(String json) {
        return MAPPER.readValue(json, new TypeReference<TreeMap<String, Machine>>() {});
    }

    static String write(Map<String, Machine> byJob) {
        return MAPPER.writeValueAsString(new TreeMap<>(byJob)) + "\n";
    }

    private static String processorName() {
        Path told = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(told)) {
            return System.getProperty("os.arch");
        }
        try {
            List<String> lines = Files.readAllLines(told);
            return lines.stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
