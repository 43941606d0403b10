package io.github.governance4j.testkit.ladder;

class MadeUpLaddersKeepTheLaws implements MadeUpLadders {}
