package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.Checklist;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.LadderEntry;
import io.github.governance4j.points.scoring.MadeUp;
import io.github.governance4j.points.scoring.Scoring;
import io.github.governance4j.points.scoring.Tally;
import java.util.ArrayList;
import java.util.List;

/** Gives the entries that were scored on a smaller count, while an award was taken back wrongly, what they had been paid too little. */
final class MakingUp {
    private final Scoring scoring;

    MakingUp(Scoring scoring) {
        this.scoring = scoring;
    }

    /** What follows from an award standing again, in the order it was scored. */
    List<ObjectionFact.ScoreMadeUp> after(
            ObjectionFact.ObjectionUpheld upheld, Account before, Checklist<PointsRefusal> list) {
        List<ObjectionFact.ScoreMadeUp> all = new ArrayList<>(0);
        Account now = new Evolving(before).objectionUpheld(upheld);
        for (Counted one : upheld.counted()) {
            if (one.tally().kind() == Tally.Kind.TOTAL && one.amount() > 0) {
                for (MadeUp more : scoring.makeUp(one.tally(), climbs(one.tally(), now), now)) {
                    ObjectionFact.ScoreMadeUp fact =
                            new ObjectionFact.ScoreMadeUp(upheld.entry(), more.entry(), more.more());
                    list.note(more.why());
                    all.add(fact);
                    now = new Evolving(now).scoreMadeUp(fact);
                }
            }
        }
        return all;
    }

    /** What counts on a ladder. An award that is back only while somebody objects counts on none. */
    private static List<LadderEntry> climbs(Tally total, Account account) {
        List<LadderEntry> climbs = new ArrayList<>();
        account.entries().forEach(entry -> {
            if (entry.isAward()
                    && !entry.reversed()
                    && !Reversing.isTakenBack(entry, account)
                    && entry.counted().stream().anyMatch(one -> one.tally().equals(total))) {
                climbs.add(new LadderEntry(
                        entry.id(), entry.origin().member(), entry.origin().edition(), entry.day(), entry.counted()));
            }
        });
        return climbs;
    }
}
