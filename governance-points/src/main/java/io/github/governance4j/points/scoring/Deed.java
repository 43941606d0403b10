package io.github.governance4j.points.scoring;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.points.catalogue.ItemCode;

/**
 * What somebody is reported to have done (事迹). When it happened and who reported it stand on the command's stamp.
 *
 * @param item the item it is reported under
 * @param member who did it
 */
public record Deed(ItemCode item, PersonId member) {}
