package io.github.governance4j.benchmarks.run;

import java.util.HashMap;
import java.util.Map;

/**
 * One measured method, and with which parameters.
 *
 * @param type the JMH class
 * @param method the method
 * @param parameters JMH parameters, by name; only those given must agree
 */
public record Variant(Class<?> type, String method, Map<String, String> parameters) {
    /** Copies the parameters. */
    public Variant {
        parameters = Map.copyOf(parameters);
    }

    /**
     * {@return a method without parameters}
     *
     * @param type the JMH class
     * @param method the method
     */
    public static Variant of(Class<?> type, String method) {
        return new Variant(type, method, Map.of());
    }

    /**
     * {@return the same with one more parameter}
     *
     * @param name its name
     * @param value its value
     */
    public Variant with(String name, String value) {
        Map<String, String> more = new HashMap<>(parameters);
        more.put(name, value);
        return new Variant(type, method, more);
    }

    /**
     * {@return whether a measured benchmark is this one}
     *
     * @param benchmark its name in the raw JSON: class and method
     * @param measured its parameters
     */
    boolean is(String benchmark, Map<String, String> measured) {
        return benchmark.equals(type.getName() + "." + method)
                && measured.entrySet().containsAll(parameters.entrySet());
    }

    @Override
    public String toString() {
        return Measured.label(type.getName() + "." + method, parameters);
    }
}
