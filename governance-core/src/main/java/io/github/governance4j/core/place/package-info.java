/**
 * Who and where: opaque names for areas, bodies, posts, persons and households.
 *
 * <p>The host keeps the mapping from these ids to real names; the library never holds one. Start at {@link
 * io.github.governance4j.core.place.OpaqueId}; a new kind of id is one more record like {@link
 * io.github.governance4j.core.place.PersonId}, in the package that needs it. Depends on nothing.
 */
@NullMarked
package io.github.governance4j.core.place;

import org.jspecify.annotations.NullMarked;
