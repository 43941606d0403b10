package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.course.AgreementFact;
import io.github.governance4j.mediation.course.ChoosingFact;
import io.github.governance4j.mediation.course.ConsentFact;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.IntakeFact;
import io.github.governance4j.mediation.course.RecusalFact;
import io.github.governance4j.mediation.course.ReleasedWhy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the facts of a course alone say of who may sit and who agreed to what, kept the plain way. For one course. */
final class Tally {
    private final Set<PersonId> parties = new TreeSet<>();
    private final Set<PersonId> informed = new TreeSet<>();
    private final Set<PersonId> consents = new TreeSet<>();
    private final Set<PersonId> assents = new TreeSet<>();
    private final Set<MediatorId> gone = new TreeSet<>();
    private final Map<MediatorId, Set<PersonId>> disclosed = new HashMap<>();
    private final Set<MediatorId> challenged = new TreeSet<>();

    void add(CourseFact fact) {
        if (fact instanceof IntakeFact.Applied applied) {
            parties.addAll(applied.application().parties().persons());
        } else if (fact instanceof ConsentFact.Informed one) {
            informed.add(one.party());
        } else if (fact instanceof ConsentFact.Consented one) {
            consents.add(one.party());
        } else if (fact instanceof CourseFact.WentUp || fact instanceof CourseFact.Ended) {
            consents.clear();
        } else if (fact instanceof AgreementFact agreement) {
            add(agreement);
        } else if (fact instanceof ChoosingFact.MediatorReleased released) {
            challenged.remove(released.mediator());
            if (released.why() == ReleasedWhy.RECUSED || released.why() == ReleasedWhy.REFUSED) {
                gone.add(released.mediator());
            }
        } else if (fact instanceof ChoosingFact.Chosen) {
            challenged.clear(); // What was asked of those before is over.
        } else if (fact instanceof ChoosingFact.PanelNamed panel) {
            challenged.removeIf(
                    one -> !one.equals(panel.chair()) && !panel.members().contains(one));
        } else if (fact instanceof ChoosingFact.Picked picked) {
            gone.addAll(picked.ballot().struck());
        } else if (fact instanceof RecusalFact.RecusalAsked asked) {
            challenged.add(asked.mediator());
        } else if (fact instanceof RecusalFact.RecusalRejected rejected) {
            challenged.remove(rejected.mediator());
        } else if (fact instanceof RecusalFact.Disclosed one) {
            // Waived before it was made known is not waived.
            disclosed.put(one.mediator(), new TreeSet<>());
        } else if (fact instanceof RecusalFact.Waived one) {
            disclosed.computeIfAbsent(one.mediator(), none -> new TreeSet<>()).add(one.party());
        }
    }

    private void add(AgreementFact fact) {
        if (fact instanceof AgreementFact.Assented one) {
            assents.add(one.party());
        } else if (fact instanceof AgreementFact.DrawnUp
                || fact instanceof AgreementFact.Dropped
                || fact instanceof AgreementFact.AgreementTookEffect) {
            assents.clear();
        }
    }

    Set<PersonId> parties() {
        return parties;
    }

    boolean isInformed(PersonId party) {
        return informed.contains(party);
    }

    boolean allConsent() {
        return !parties.isEmpty() && consents.containsAll(parties);
    }

    Set<PersonId> consents() {
        return consents;
    }

    boolean allAssent() {
        return !parties.isEmpty() && assents.containsAll(parties);
    }

    Set<PersonId> assents() {
        return assents;
    }

    /** Whether a mediator was challenged, refused or struck, or disclosed something that not every party waived. */
    boolean mayNotSit(MediatorId mediator) {
        return gone.contains(mediator) || isTied(mediator);
    }

    /** Whether a challenge waits for an answer. */
    boolean isChallenged(MediatorId mediator) {
        return challenged.contains(mediator);
    }

    /** Whether a mediator disclosed something that not every party waived. */
    boolean isTied(MediatorId mediator) {
        Set<PersonId> waived = disclosed.get(mediator);
        return waived != null && !waived.containsAll(parties);
    }
}
