package io.github.governance4j.rulebook;

import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.problem.Faults;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.rulebook.ladder.LadderReview;
import io.github.governance4j.rulebook.ladder.LadderSheet;
import java.nio.file.Path;
import java.util.List;

/**
 * Ladders as CSV (层级规则文件): one rung a row, one ladder for each name, in the columns {@code ladder,order,level_zh,max_attempts,days,unit},
 * in any order.
 *
 * <pre>{@code
 * ladder,order,level_zh,max_attempts,days,unit,source
 * 四级七天,1,社级人民调解员/网格员,,1,WORKING_DAY,gaotai.gov.cn
 * 四级七天,2,村调委会,,2,WORKING_DAY,gaotai.gov.cn
 * }</pre>
 *
 * <p>These may be there too, each cell empty where there is nothing to say:
 *
 * <ul>
 *   <li>{@code note,source,status,trust}: for people. What a note says is not counted; {@code NOTES_NOT_COUNTED} says so.
 *   <li>{@code task,role}: what is to be done, and which role answers for it.
 *   <li>{@code consent}: {@code true} where every try needs every party's fresh consent.
 *   <li>{@code extension,extension_unit,extension_when,approver,must_tell}: by how much the limit may be extended in all ({@code
 *       NO_CEILING} where the rule names no bound), when, who approves, and whether the person concerned is told.
 *   <li>{@code window,window_unit}: how long after the reply a party may ask for the next rung.
 *   <li>{@code return_within,return_unit}: how long after its arrival a case may be returned.
 *   <li>{@code exits}: the remedies the rung names, joined by {@code ;}, or {@code NONE}; empty names the court.
 *   <li>{@code moves}: {@code PARTY_ASKS>2; BEYOND_COMPETENCE>3}, or {@code NONE}; empty: to the next order on everything that can come about.
 *   <li>{@code ceiling,ceiling_unit,ceiling_source}: the most a statute allows for limit and extension together.
 * </ul>
 *
 * <p>A row whose unit is {@code DAY}, {@code QUARTER} or {@code MONTH_MIN}, or whose days are a fraction, says how often something is done
 * and not how long it may take: its ladder is left out with the note {@code LADDER_IS_A_RHYTHM}.
 */
public final class LaddersCsv {
    private LaddersCsv() {}

    /**
     * Reads ladders alone; their limits read the clock in {@link TimeLimit#SHANGHAI}. What their analysis finds is warned of; in a rulebook some of it is an error, see {@link RulebookFolder}.
     *
     * @param file the table
     * @return the ladders in the order of the file; or every fault in it
     */
    public static Reading<List<Ladder>> read(Path file) {
        Faults faults = Faults.in(file.toString());
        List<LadderSheet.Placed> placed = LadderSheet.read(file, TimeLimit.SHANGHAI, faults::add);
        placed.forEach(ladder -> LadderReview.tell(ladder, Severity.WARNING, faults::add));
        return faults.reading(
                () -> placed.stream().map(LadderSheet.Placed::ladder).toList());
    }
}
