package io.github.governance4j.mediation.course;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.dispute.Guardian;
import io.github.governance4j.mediation.dispute.Parties;
import java.util.Set;
import java.util.TreeSet;

/** Who is at a session (到场人员). Whoever only listens is on no list. */
final class Attending {
    private Attending() {}

    static void check(Asked asked, Set<PersonId> attending) {
        Parties parties = asked.parties();
        Set<PersonId> involved = parties.involved();
        Set<PersonId> strangers = new TreeSet<>();
        int there = 0;
        for (PersonId one : attending) {
            if (involved.contains(one)) {
                there++;
            } else if (!asked.held().isAdmitted(one)) {
                strangers.add(one);
            }
        }
        asked.check(
                CourseRefusal.STRANGER_ATTENDS,
                SessionWhy.ATTENDS
                        .says(strangers.isEmpty())
                        .count(attending.size())
                        .count(strangers.size())
                        .text(Acting.list(strangers)));
        asked.check(
                CourseRefusal.NO_PARTY_ATTENDS,
                SessionWhy.PARTY_ATTENDS.says(there > 0).count(there));
        guardians(asked, parties, attending);
    }

    private static void guardians(Asked asked, Parties parties, Set<PersonId> attending) {
        boolean wanted =
                asked.track().map(track -> track.rules().guardiansAttend()).orElse(false);
        int without = 0;
        for (PersonId minor : parties.minors()) {
            boolean guarded = false;
            for (Guardian one : parties.guardians()) {
                guarded |= one.minor().equals(minor) && attending.contains(one.guardian());
            }
            without += guarded ? 0 : 1;
        }
        asked.check(
                CourseRefusal.GUARDIAN_ABSENT,
                SessionWhy.GUARDIANS
                        .says(!wanted || without == 0)
                        .flag(wanted)
                        .count(parties.minors().size())
                        .count(without));
    }
}
