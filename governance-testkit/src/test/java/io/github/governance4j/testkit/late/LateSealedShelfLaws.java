package io.github.governance4j.testkit.late;

class LateSealedShelfLaws implements LateSealedShelf {}
