package io.github.governance4j.benchmarks.run;

import java.util.List;

/**
 * What one metric of one benchmark came to.
 *
 * @param score JMH's mean
 * @param error half of JMH's 99.9 % interval, NaN where there are too few iterations
 * @param iterations the figure of each measured iteration, of all forks, in ascending order
 */
record Figures(double score, double error, List<Double> iterations) {
    Figures {
        iterations = iterations.stream().sorted().toList();
        if (iterations.isEmpty()) {
            throw new IllegalArgumentException("no iterations");
        }
    }

    double least() {
        return iterations.get(0);
    }

    double most() {
        return iterations.get(iterations.size() - 1);
    }

    double median() {
        int middle = iterations.size() / 2;
        return iterations.size() % 2 == 1
                ? iterations.get(middle)
                : (iterations.get(middle - 1) + iterations.get(middle)) / 2;
    }
}
