package io.github.governance4j.benchmarks.run;

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
        Map<String, String> more = new java.util.HashMap<>(parameters);
        more.put(name, value);
        return new Variant(type, method, more);
    }
}
