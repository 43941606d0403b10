package io.github.governance4j.core.risk.warning;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.time.Deadline;

/**
 * Somebody to be told of a warning (告知对象).
 *
 * @param post who, by post
 * @param role the role they are told in
 * @param area the first area warned of that they answer for
 * @param by until when
 */
public record Tell(PostId post, RoleId role, AreaId area, Deadline by) {
    /**
     * Where there was nobody to tell (无人可告知): nobody held the role for an area or above it.
     *
     * @param role the role
     * @param area the area
     */
    public record Nobody(RoleId role, AreaId area) {}
}
