/**
 * Who and where: areas on their levels, bodies, posts and who holds them, each as it was on each day; and opaque names for them all.
 *
 * <p>Start at {@link io.github.governance4j.core.place.Place}: a {@link io.github.governance4j.core.place.Territory} of areas over a
 * {@link io.github.governance4j.core.place.LevelScheme}, and a {@link io.github.governance4j.core.place.Roster} of bodies, posts and
 * tenures. Levels, kinds of areas, roles, skills and duties are data; a county that has others writes others. What rows can be wrong in
 * is one more constant of {@link io.github.governance4j.core.place.PlaceFault.What}, found in one of the checks beside it.
 *
 * <p>The host keeps the mapping from ids to real names; the library never holds one. A new kind of id is one more record like {@link
 * io.github.governance4j.core.place.PersonId}, in the package that needs it.
 *
 * <p>Depends on nothing of ours but the style of generated values.
 */
@NullMarked
package io.github.governance4j.core.place;

import org.jspecify.annotations.NullMarked;
