package io.github.governance4j.testkit.risk;

/** The library's own assessor keeps the laws on generated models. */
class ModelsKeepTheLaws implements ModelLaws {}
