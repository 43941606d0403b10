package io.github.governance4j.testkit.risk.surge;

/** The default settings under the laws of looking for surges. */
class SurgesKeepTheLaws implements SurgeLaws {}
