package io.github.governance4j.core.place;

/**
 * A kind of area on one level (区域类型): a township, a street or a park; a base or a special grid.
 *
 * @param id its name in data
 * @param title its name for people
 * @param special whether it lies beside the regular ones (专属网格): it may hang from any level above its own, and sums of loads leave
 *     it out, since who lives there is counted in a regular area as well (ours)
 */
public record AreaKind(AreaKindId id, String title, boolean special) {
    /**
     * {@return a regular kind}
     *
     * @param id its name in data
     * @param title its name for people
     */
    public static AreaKind regular(String id, String title) {
        return new AreaKind(new AreaKindId(id), title, false);
    }

    /**
     * {@return a kind that lies beside the regular ones}
     *
     * @param id its name in data
     * @param title its name for people
     */
    public static AreaKind special(String id, String title) {
        return new AreaKind(new AreaKindId(id), title, true);
    }
}
