package io.github.governance4j.core.rulebook;

import java.time.LocalDate;

/**
 * Who met to adopt a rulebook, and with it which quorum counts (会议类型).
 *
 * <p>Quorums are those of 村民委员会组织法, articles 26 and 30 of the 2025 amendment, in force since 2026-01-01, which were 22 and 26
 * before; a decision needs more than half of those present (same articles). Bounds are included as stated.
 */
public enum MeetingKind {
    /** The villagers' assembly by adults (村民会议): more than half of all adult villagers present (art. 26). */
    ADULTS(26, 22) {
        @Override
        boolean quorate(long entitled, long present) {
            return 2 * present > entitled;
        }
    },
    /** The villagers' assembly by households (村民会议，户代表): at least two thirds of the households present (art. 26). */
    HOUSEHOLDS(26, 22) {
        @Override
        boolean quorate(long entitled, long present) {
            return 3 * present >= 2 * entitled;
        }
    },
    /**
     * The villagers' representatives (村民代表会议): at least two thirds of the representatives present (art. 30). Whether the assembly
     * had authorised them to make such rules is not judged here.
     */
    REPRESENTATIVES(30, 26) {
        @Override
        boolean quorate(long entitled, long present) {
            return 3 * present >= 2 * entitled;
        }
    };

    private static final LocalDate AMENDED = LocalDate.of(2026, 1, 1);

    private final int article;
    private final int articleBefore;

    MeetingKind(int article, int articleBefore) {
        this.article = article;
        this.articleBefore = articleBefore;
    }

    /**
     * {@return the law and article the quorum comes from}
     *
     * @param held the day of the meeting; articles were renumbered on 2026-01-01
     */
    public String source(LocalDate held) {
        return "村民委员会组织法" + (held.isBefore(AMENDED) ? articleBefore : article) + "条";
    }

    /** The law and article by which rules are filed with the township. */
    static String filingSource(LocalDate held) {
        return "村民委员会组织法" + (held.isBefore(AMENDED) ? 27 : 31) + "条";
    }

    /** Whether {@code present} of {@code entitled} may decide. */
    abstract boolean quorate(long entitled, long present);
}
