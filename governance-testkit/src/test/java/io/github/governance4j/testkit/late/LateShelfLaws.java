package io.github.governance4j.testkit.late;

class LateShelfLaws implements LateShelf {}
