package io.github.governance4j.core.rights;

import java.time.LocalDate;

/**
 * The four things no adverse decision is without, and how it can be objected to (不利决定的要件). Facts that burden somebody embed it.
 *
 * @param grounds what it rests on
 * @param notice who is told, and what they can do
 * @param lastDay the last day it burdens anybody, included
 * @param objections how it can be objected to; kept with the decision, so that later editions do not change it
 */
public record Ruling(Grounds grounds, Notice notice, LocalDate lastDay, ObjectionRules objections) implements Adverse {}
