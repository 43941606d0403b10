package io.github.governance4j.mediation.dispute;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.dispute.PartiesFault.What;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what is wrong with the parties of a dispute. */
final class PartiesCheck {
    private final Map<PersonId, Side> sides = new HashMap<>();
    /** On which sides somebody acts, as a party and for others. */
    private final Map<PersonId, Set<Side>> actsOn = new HashMap<>();

    private final Set<PersonId> minors;
    private final List<PartiesFault> faults = new ArrayList<>();

    private PartiesCheck(Set<PersonId> minors) {
        this.minors = minors;
    }

    static List<PartiesFault> faults(
            Collection<Party> parties,
            Collection<PersonId> minors,
            Collection<Guardian> guardians,
            Collection<Representation> representations) {
        PartiesCheck check = new PartiesCheck(new TreeSet<>(minors));
        check.parties(parties);
        check.minors(guardians);
        check.representatives(representations);
        return List.copyOf(check.faults);
    }

    private void parties(Collection<Party> parties) {
        Set<Side> taken = EnumSet.noneOf(Side.class);
        for (Party party : parties) {
            taken.add(party.side());
            actsOn(party.person()).add(party.side());
            if (sides.putIfAbsent(party.person(), party.side()) != null) {
                faults.add(new PartiesFault(What.PARTY_TWICE, party.person()));
            }
        }
        if (parties.size() < 2 || parties.size() > Parties.MOST) {
            faults.add(new PartiesFault(What.TOO_FEW_OR_MANY, Integer.toString(parties.size())));
        }
        for (Side side : Side.values()) {
            if (!taken.contains(side)) {
                faults.add(new PartiesFault(What.SIDE_EMPTY, side.name()));
            }
        }
    }

    private void minors(Collection<Guardian> guardians) {
        Set<PersonId> guarded = new HashSet<>();
        Set<PersonId> across = new HashSet<>();
        for (Guardian one : guardians) {
            guarded.add(one.minor());
            if (!minors.contains(one.minor())) {
                faults.add(new PartiesFault(What.GUARDIAN_OF_NO_MINOR, one.guardian()));
            }
            if (minors.contains(one.guardian())) {
                faults.add(new PartiesFault(What.GUARDIAN_IS_A_MINOR, one.guardian()));
            }
            if (isOnBoth(one.guardian(), Set.of(one.minor())) && across.add(one.guardian())) {
                faults.add(new PartiesFault(What.GUARDIAN_ON_THE_OTHER_SIDE, one.guardian()));
            }
        }
        for (PersonId minor : minors) {
            if (!sides.containsKey(minor)) {
                faults.add(new PartiesFault(What.MINOR_NOT_A_PARTY, minor));
            } else if (!guarded.contains(minor)) {
                faults.add(new PartiesFault(What.MINOR_WITHOUT_GUARDIAN, minor));
            }
        }
    }

    private void representatives(Collection<Representation> representations) {
        Map<Side, Integer> count = new EnumMap<>(Side.class);
        Set<PersonId> seen = new HashSet<>();
        for (Representation one : representations) {
            if (!seen.add(one.person())) {
                faults.add(new PartiesFault(What.REPRESENTATIVE_TWICE, one.person()));
            }
            if (minors.contains(one.person())) {
                faults.add(new PartiesFault(What.REPRESENTATIVE_IS_A_MINOR, one.person()));
            }
            Set<Side> spokenFor = EnumSet.noneOf(Side.class);
            for (PersonId party : one.represents()) {
                Side side = sides.get(party);
                if (side == null) {
                    faults.add(new PartiesFault(What.REPRESENTS_NO_PARTY, party));
                } else {
                    spokenFor.add(side);
                }
            }
            spokenFor.forEach(side -> count.merge(side, 1, Integer::sum));
            if (isOnBoth(one.person(), one.represents())) {
                faults.add(new PartiesFault(What.REPRESENTS_BOTH_SIDES, one.person()));
            }
        }
        count.forEach((side, representatives) -> {
            if (representatives > Parties.MOST_REPRESENTATIVES) {
                faults.add(new PartiesFault(What.TOO_MANY_REPRESENTATIVES, side.name()));
            }
        });
    }

    /** Whether somebody who acts for these comes to be on both sides with that: nobody comes to terms with themselves. */
    private boolean isOnBoth(PersonId acting, Set<PersonId> parties) {
        Set<Side> on = actsOn(acting);
        for (PersonId party : parties) {
            Side side = sides.get(party);
            if (side != null) {
                on.add(side);
            }
        }
        return on.size() > 1;
    }

    private Set<Side> actsOn(PersonId person) {
        return actsOn.computeIfAbsent(person, one -> EnumSet.noneOf(Side.class));
    }
}
