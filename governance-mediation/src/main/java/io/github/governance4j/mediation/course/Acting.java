package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Incumbency;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.mediation.dispute.Capacity;
import io.github.governance4j.mediation.dispute.Parties;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who acts for whom, and who consents, as findings (行为资格). */
final class Acting {
    private Acting() {}

    /** Whoever acts may act for a party, or writes down what somebody said who may. */
    static Finding forParty(Asked asked, PersonId party, @Nullable PersonId by) {
        boolean writes = writesDown(asked);
        Application application = asked.held().application;
        Capacity capacity = application == null
                ? Capacity.NONE
                : by == null && writes && application.parties().has(party)
                        ? Capacity.SELF
                        : by == null ? Capacity.NONE : application.parties().capacity(by, party);
        boolean speaks = writes || (by != null && by.equals(asked.person()));
        return CourseWhy.PARTY
                .says(speaks && capacity != Capacity.NONE)
                .id(Asked.text(by))
                .id(party.value())
                .code(capacity)
                .flag(writes)
                .flag(speaks);
    }

    /** Whoever acts holds a post of one of these roles in the body that has the dispute. */
    static Finding forOffice(Asked asked, Collection<RoleId> roles, @Nullable BodyId has) {
        Incumbency by = asked.by();
        boolean may = by.held()
                .filter(post -> roles.isEmpty() || roles.contains(post.role()))
                .filter(post -> has == null || has.equals(post.body()))
                .isPresent();
        return by.fill(CourseWhy.OFFICE.says(may))
                .id(by.role().map(RoleId::value))
                .text(list(roles))
                .id(by.body().map(BodyId::value))
                .id(Asked.text(has));
    }

    /**
     * Whether a post acts that may write down what a party says: one of the body that has it, or of any before one does, and not held by
     * somebody on either side.
     */
    private static boolean writesDown(Asked asked) {
        BodyId has = asked.held().body;
        Application application = asked.held().application;
        return asked.by()
                        .held()
                        .filter(there -> has == null || there.body().equals(has))
                        .isPresent()
                && (application == null || !isInvolved(asked.stamp().by(), application.parties()));
    }

    /** Whether whoever acts is a party, or acts for one. */
    static boolean isInvolved(Actor by, Parties parties) {
        return by instanceof Actor.Post held && parties.involved().contains(held.holder());
    }

    /** Nobody decides for the office in a matter of their own. */
    static Finding impartial(Actor by, Parties parties) {
        boolean involved = isInvolved(by, parties);
        return CourseWhy.IMPARTIAL
                .says(!involved)
                .id(by instanceof Actor.Post held ? held.holder().value() : Finding.NONE)
                .flag(involved);
    }

    /** Each of these parties consents. */
    static Finding allConsent(Set<PersonId> parties, Set<PersonId> consenting) {
        int given = 0;
        for (PersonId party : parties) {
            given += consenting.contains(party) ? 1 : 0;
        }
        Finding finding = CourseWhy.ALL_CONSENT
                .says(given == parties.size() && given > 0)
                .count(parties.size())
                .count(given);
        for (PersonId party : parties) {
            boolean consents = consenting.contains(party);
            finding.because(CourseWhy.CONSENTS
                    .says(consents)
                    .id(party.value())
                    .flag(consents)
                    .build());
        }
        return finding;
    }

    /** In the order of the ids, with a blank between, which no id has. */
    static String list(Collection<? extends OpaqueId> ids) {
        Set<String> values = new TreeSet<>();
        ids.forEach(id -> values.add(id.value()));
        return String.join(" ", values);
    }
}
