package io.github.governance4j.testkit.matter;

class MadeUpTownKeepsTheLaws implements MadeUpTown {}
