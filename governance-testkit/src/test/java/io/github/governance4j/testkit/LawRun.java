package io.github.governance4j.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs the laws on a suite that surefire does not see, and tells what became of each. */
public record LawRun(Map<String, TestExecutionResult> results, Set<String> skipped) {
    private static final int TIMES = 5;

    public static LawRun of(Class<?> suite) {
        return of(selectClass(suite));
    }

    /**
     * One law alone, where running them all would take long. Asked again while it holds, {@value #TIMES} times in all: a fault that shows
     * in few lives may be missed once, and a law that misses it every time has not found it. A sound suite is held to all of them.
     */
    public static LawRun of(Class<?> suite, String law) {
        DiscoverySelector selector = selectMethod(
                suite,
                Arrays.stream(suite.getMethods())
                        .filter(method -> method.getName().equals(law))
                        .findFirst()
                        .orElseThrow());
        LawRun run = of(selector);
        for (int times = 1; times < TIMES && run.broken().isEmpty(); times++) {
            run = of(selector);
        }
        return run;
    }

    /** All laws on a suite that is made to break one of them; that one is asked again like a law alone, the others once. */
    public static LawRun breaking(Class<?> suite, String law) {
        LawRun run = of(suite);
        if (!run.broken().contains(law)) {
            run.results.putAll(of(suite, law).results);
        }
        return run;
    }

    private static LawRun of(DiscoverySelector selector) {
        EngineExecutionResults run = EngineTestKit.engine("jqwik")
                .selectors(selector)
                .configurationParameter(
                        "jqwik.database", System.getProperty("jqwik.database", "target/jqwik.db") + "-of-the-kit")
                .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
                .configurationParameter("jqwik.shrinking.default", "OFF")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                .execute();
        Map<String, TestExecutionResult> results = new TreeMap<>();
        run.testEvents().finished().stream()
                .forEach(event -> results.put(law(event), event.getRequiredPayload(TestExecutionResult.class)));
        Set<String> skipped = new TreeSet<>();
        run.testEvents().skipped().stream().forEach(event -> skipped.add(law(event)));
        return new LawRun(results, skipped);
    }

    /** The names of all laws of {@code contract}, inherited ones included. */
    public static Set<String> lawsOf(Class<?> contract) {
        Set<String> laws = new TreeSet<>();
        Arrays.stream(contract.getMethods())
                .filter(method ->
                        method.isAnnotationPresent(Property.class) || method.isAnnotationPresent(Example.class))
                .forEach(method -> laws.add(method.getName()));
        return laws;
    }

    /** The laws that did not hold. */
    public Set<String> broken() {
        Set<String> broken = new TreeSet<>();
        results.forEach((law, result) -> {
            if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                broken.add(law);
            }
        });
        return broken;
    }

    /** What a law failed with. */
    public Optional<Throwable> failure(String law) {
        return Optional.ofNullable(results.get(law)).flatMap(TestExecutionResult::getThrowable);
    }

    private static String law(Event event) {
        TestSource source = event.getTestDescriptor().getSource().orElseThrow();
        return ((MethodSource) source).getMethodName();
    }
}
