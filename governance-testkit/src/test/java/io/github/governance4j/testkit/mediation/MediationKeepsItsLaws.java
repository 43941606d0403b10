package io.github.governance4j.testkit.mediation;

/** The library's own decider, on made-up rules. */
class MediationKeepsItsLaws implements MadeUpMediation {}
