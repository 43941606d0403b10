package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.TrackId;
import java.util.Optional;

/**
 * Under which rules a dispute was opened (适用规则). It keeps them.
 *
 * @param edition the edition in force on the day
 * @param track the track it takes
 * @param by who applied, or offered mediation
 * @param ownInitiative whether a body offered mediation; limitation is then interrupted when a party first consents (ours)
 * @param acceptBy until when a body accepts or declines; empty where it has accepted already
 */
public record Opening(EditionId edition, TrackId track, Actor by, boolean ownInitiative, Optional<Deadline> acceptBy) {}
