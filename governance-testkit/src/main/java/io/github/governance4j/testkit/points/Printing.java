package io.github.governance4j.testkit.points;

import io.github.governance4j.points.catalogue.Catalogue;
import java.util.function.Function;

/**
 * How a catalogue is written down and read again (打印与读回).
 *
 * @param print makes the text
 * @param read makes the catalogue again; may throw if it cannot
 */
public record Printing(Function<Catalogue, String> print, Function<String, Catalogue> read) {}
