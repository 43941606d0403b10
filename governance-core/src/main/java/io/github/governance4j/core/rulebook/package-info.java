package io.github.governance4j.core.rulebook;
