package io.github.governance4j.benchmarks.selection;

import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.AreaKind;
import io.github.governance4j.core.place.AreaKindId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Level;
import io.github.governance4j.core.place.LevelScheme;
import io.github.governance4j.core.place.Territory;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.roster.Engagement;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.roster.MediatorRoster;
import io.github.governance4j.mediation.roster.Needs;
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.mediation.selection.Mechanism;
import io.github.governance4j.mediation.selection.Question;
import io.github.governance4j.mediation.selection.Selection;
import io.github.governance4j.mediation.selection.SilentPartyRule;
import io.github.governance4j.mediation.selection.Voice;
import io.github.governance4j.mediation.selection.Workloads;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The library: for each dispute who may mediate it, then strike and rank, then one dispute more for whoever was found. Roster, ballots and
 * needs are there before, as a host reads them. A selection carries all its explanation says, and writes it when asked for.
 */
final class Ours {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final AreaId COUNTY = new AreaId("county");

    private final Territory territory;
    private final MediatorRoster roster;
    private final DisputeKindId[] kinds = new DisputeKindId[SelectionWork.SKILLS];
    private final MediatorId[] ids;
    private final Workloads idle;
    private final Needs[] needs;
    private final List<List<Voice>> voices = new ArrayList<>();
    private final Map<MediatorId, Integer> numbers = new HashMap<>();

    Ours(SelectionWork work) {
        territory = Territory.of(
                LevelScheme.of(Level.of("l1", "county", AreaKind.regular("county", "county"))),
                List.of(Area.of(COUNTY, new AreaKindId("county"), DAY.minusYears(2))
                        .build()));
        Arrays.setAll(kinds, skill -> new DisputeKindId("kind-" + skill));
        ids = new MediatorId[work.mediators];
        for (int m = 0; m < ids.length; m++) {
            ids[m] = new MediatorId("m-%04d".formatted(m));
            numbers.put(ids[m], m);
        }
        roster = roster(work);
        Map<MediatorId, Integer> none = new HashMap<>();
        numbers.keySet().forEach(id -> none.put(id, 0));
        idle = new Workloads(none);
        needs = new Needs[work.disputes];
        for (int d = 0; d < work.disputes; d++) {
            needs[d] = Needs.of(kinds[work.skill[d]], COUNTY);
            voices.add(List.of(voice(work, d, 0), voice(work, d, 1)));
        }
    }

    private MediatorRoster roster(SelectionWork work) {
        List<Mediator> rows = new ArrayList<>();
        for (int m = 0; m < work.mediators; m++) {
            List<DisputeKindId> theirs = new ArrayList<>();
            for (int skill = 0; skill < SelectionWork.SKILLS; skill++) {
                if (work.mediates(m, skill)) {
                    theirs.add(kinds[skill]);
                }
            }
            rows.add(Mediator.of(ids[m], new BodyId("committee"), Engagement.ENGAGED, DAY.minusYears(1))
                    .areas(List.of(COUNTY))
                    .kinds(theirs)
                    .capacity(work.capacity[m])
                    .build());
        }
        return MediatorRoster.of(rows);
    }

    private Voice voice(SelectionWork work, int dispute, int party) {
        int rank = SelectionWork.at(dispute, party, SelectionWork.RANKS);
        int strike = SelectionWork.at(dispute, party, SelectionWork.STRIKES);
        return Voice.of(Ballot.ranking(ids[work.ranked[rank]], ids[work.ranked[rank + 1]], ids[work.ranked[rank + 2]])
                .striking(ids[work.struck[strike]], ids[work.struck[strike + 1]], ids[work.struck[strike + 2]]));
    }

    /** One after the other, what was found, and why; the load of the mediator found grows before the next. */
    void select(Consumer<Selection> then) {
        Workloads loads = idle;
        for (int d = 0; d < needs.length; d++) {
            Selection selection = Mechanism.STRIKE_AND_RANK.choose(new Question(
                    roster.eligible(needs[d], Set.of(), DAY, territory),
                    voices.get(d),
                    SilentPartyRule.TAKES_ANYBODY,
                    loads,
                    Optional.empty()));
            loads = loads.oneMore(selection.mediator().orElseThrow());
            then.accept(selection);
        }
    }

    /** By dispute, the mediator. */
    int[] assign() {
        int[] assigned = new int[needs.length];
        int[] next = {0};
        select(selection ->
                assigned[next[0]++] = numbers.get(selection.mediator().orElseThrow()));
        return assigned;
    }
}
