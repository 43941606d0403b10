package io.github.governance4j.rulebook;

import io.github.governance4j.points.catalogue.Per;
import java.util.Optional;

/**
 * The cell that says what points are given for:
 *
 * <pre>{@code
 * unit   = "次" | "项" | period | "家庭成员/" period | "累计档" | "按额"
 * period = "月" | "季" | "半年" | "年" | "终身"
 * }</pre>
 */
final class UnitText {
    static final String TOTAL = "累计档";
    static final String AMOUNT = "按额";
    private static final String ACT = "次";
    private static final String OWN_ITEM = "项";
    private static final String EACH_MEMBER = "家庭成员/";

    private UnitText() {}

    /** The unit, or empty if the text is none of these. */
    static Optional<Per> read(String text) {
        return switch (text) {
            case ACT -> Optional.of(Per.ACT);
            case OWN_ITEM -> Optional.of(Per.OWN_ITEM);
            case TOTAL -> Optional.of(Per.TOTAL);
            case AMOUNT -> Optional.of(Per.AMOUNT);
            default ->
                text.startsWith(EACH_MEMBER)
                        ? PeriodWords.read(text.substring(EACH_MEMBER.length())).map(Per::onceForEachMember)
                        : PeriodWords.read(text).map(Per::once);
        };
    }

    /** The text that reads back as {@code per}. */
    static String print(Per per) {
        return switch (per.unit()) {
            case ACT -> ACT;
            case OWN_ITEM -> OWN_ITEM;
            case TOTAL -> TOTAL;
            case AMOUNT -> AMOUNT;
            case PERIOD -> PeriodWords.print(per.period().orElseThrow());
            case MEMBER_PERIOD -> EACH_MEMBER + PeriodWords.print(per.period().orElseThrow());
        };
    }
}
