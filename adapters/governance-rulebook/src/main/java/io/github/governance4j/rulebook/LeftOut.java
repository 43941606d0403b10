package io.github.governance4j.rulebook;

import io.github.governance4j.points.catalogue.ItemCode;

/**
 * An item of a catalogue that somebody left out by hand because it crosses a red line (触线剔除). It stays in the catalogue as the village
 * wrote it, is never in force, and is printed with the reason, so that nobody takes it for forgotten.
 *
 * @param item the item's code
 * @param redline the line it crosses, {@code RL01} to {@code RL20}
 * @param whyZh why, in Chinese
 * @param whyEn why, in English
 */
public record LeftOut(ItemCode item, String redline, String whyZh, String whyEn) {}
