package io.github.governance4j.core.rulebook;

/**
 * Who met to adopt a rulebook, and with it which quorum counts (会议类型).
 *
 * <p>Quorums are those of 村民委员会组织法 (2025 amendment, in force 2026-01-01), articles 26 and 30; the bounds are included as stated.
 */
public enum MeetingKind {
    /** The villagers' assembly by adults (村民会议): more than half of all adult villagers present (art. 26). */
    ADULTS("村民委员会组织法26条") {
        @Override
        boolean quorate(long entitled, long present) {
            return 2 * present > entitled;
        }
    },
    /** The villagers' assembly by households (村民会议，户代表): at least two thirds of the households present (art. 26). */
    HOUSEHOLDS("村民委员会组织法26条") {
        @Override
        boolean quorate(long entitled, long present) {
            return 3 * present >= 2 * entitled;
        }
    },
    /**
     * The villagers' representatives (村民代表会议): at least two thirds of the representatives present (art. 30). Whether the assembly
     * had authorised them to make such rules is not judged here.
     */
    REPRESENTATIVES("村民委员会组织法30条") {
        @Override
        boolean quorate(long entitled, long present) {
            return 3 * present >= 2 * entitled;
        }
    };

    private final String source;

    MeetingKind(String source) {
        this.source = source;
    }

    /** {@return the law and article the quorum comes from} */
    public String source() {
        return source;
    }

    /** Whether {@code present} of {@code entitled} may decide. */
    abstract boolean quorate(long entitled, long present);
}
