package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.mediation.dispute.Capacity;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who acts for whom, and who consents, as findings (行为资格). */
final class Acting {
    private Acting() {}

    /** Whoever acts may act for a party, or writes down what somebody said who may. */
    static Finding forParty(Asked asked, PersonId party, @Nullable PersonId by) {
        boolean writes = asked.writesDown();
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
        Optional<Post> post = asked.post();
        Actor.Post said = asked.stamp().by() instanceof Actor.Post held ? held : null;
        Optional<PersonId> heldBy =
                said == null ? Optional.empty() : asked.office().holder(said.post(), asked.day());
        Optional<Post> there = said == null
                ? Optional.empty()
                : asked.office().place().roster().post(said.post(), asked.day());
        boolean may = post.isPresent()
                && (roles.isEmpty() || roles.contains(post.get().role()))
                && (has == null || has.equals(post.get().body()));
        return CourseWhy.OFFICE
                .says(may)
                .id(said == null ? Asked.NOBODY : said.post().value())
                .id(said == null ? Asked.NOBODY : said.holder().value())
                .id(Asked.text(heldBy.orElse(null)))
                .id(Asked.text(there.map(Post::role).orElse(null)))
                .text(Asked.list(roles))
                .id(Asked.text(there.map(Post::body).orElse(null)))
                .id(Asked.text(has));
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
}
