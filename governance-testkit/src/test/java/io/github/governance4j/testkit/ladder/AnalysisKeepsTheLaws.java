package io.github.governance4j.testkit.ladder;

/** The library's own analysis and decider, on generated ladders. */
class AnalysisKeepsTheLaws implements AnalysisLaws {}
