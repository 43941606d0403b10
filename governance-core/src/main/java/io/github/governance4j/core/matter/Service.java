package io.github.governance4j.core.matter;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;

/** Somebody in the service of a body. */
record Service(PersonId holder, BodyId body) {}
