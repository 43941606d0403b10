package io.github.governance4j.examples.county.hall;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.examples.county.claims.ClaimEntry;
import io.github.governance4j.points.claim.Claim;
import io.github.governance4j.points.claim.Declaration;
import io.github.governance4j.points.claim.Exhibit;
import io.github.governance4j.points.claim.Likeness;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.Reversal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a host knows besides the streams, as far as the log has told (已知情况): who is of whose family, where accounts belong, which claims are like
 * which, and which entry took another back.
 */
final class Known {
    private final Map<StreamId, Set<PersonId>> families = new HashMap<>();
    private final Map<StreamId, AreaId> areas = new HashMap<>();
    private final Map<Object, Set<StreamId>> alike = new HashMap<>();
    private final Map<Entered, CommandId> reversals = new HashMap<>();

    /** An entry of an account. */
    private record Entered(StreamId account, CommandId entry) {}

    /** A day of an account. */
    private record Done(StreamId account, LocalDate day) {}

    void hear(ClaimEntry entry) {
        Set<PersonId> family = families.computeIfAbsent(entry.stream(), none -> new TreeSet<>());
        family.addAll(entry.about().family());
        entry.deed().ifPresent(deed -> family.add(deed.member()));
        entry.about().area().ifPresent(area -> areas.put(entry.stream(), area));
    }

    /** Who is of an account's family, as far as was told. */
    Set<PersonId> family(StreamId account) {
        return families.getOrDefault(account, Set.of());
    }

    Optional<AreaId> area(StreamId account) {
        return Optional.ofNullable(areas.get(account));
    }

    /** Takes note of a claim, and answers with those that may be the same again. */
    List<Seen<Likeness>> like(StreamId claim, Declaration declared, Function<StreamId, Claim> claims) {
        Set<StreamId> others = new LinkedHashSet<>();
        note(new Done(declared.account(), declared.done().toLocalDate()), claim, others);
        for (Exhibit exhibit : declared.exhibits()) {
            note(exhibit.digest(), claim, others);
        }
        others.remove(claim);
        List<Seen<Likeness>> like = new ArrayList<>();
        for (StreamId other : others) {
            Claim state = claims.apply(other);
            state.likeness().ifPresent(likeness -> like.add(new Seen<>(other, state.version(), likeness)));
        }
        return like;
    }

    private void note(Object trait, StreamId claim, Set<StreamId> others) {
        Set<StreamId> same = alike.computeIfAbsent(trait, none -> new LinkedHashSet<>());
        others.addAll(same);
        same.add(claim);
    }

    void hear(StreamId account, CommandId entry, LedgerFact fact) {
        if (fact instanceof Reversal reversal) {
            reversals.put(new Entered(account, reversal.of()), entry);
        }
    }

    /** What took an entry back; empty if nothing did. */
    Optional<CommandId> reversal(StreamId account, CommandId entry) {
        return Optional.ofNullable(reversals.get(new Entered(account, entry)));
    }
}
