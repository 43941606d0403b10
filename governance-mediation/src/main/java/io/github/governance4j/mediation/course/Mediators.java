package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Incumbency;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.dispute.RecusalRule;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.roster.Disclosure;
import io.github.governance4j.mediation.roster.Ineligible;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.roster.MediatorStatus;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is checked of the mediators of one dispute, whoever asks. */
final class Mediators {
    private Mediators() {}

    /** Whoever mediates: the one who was found, and the standing members of a panel. */
    static Set<MediatorId> sitting(Held held) {
        Set<MediatorId> all = new TreeSet<>(held.panel);
        if (held.mediator != null) {
            all.add(held.mediator);
        }
        return all;
    }

    /** The mediator mediates this dispute. */
    static Asked named(Asked asked, MediatorId mediator) {
        Set<MediatorId> sitting = sitting(asked.held());
        return asked.check(
                CourseRefusal.NOT_MEDIATING,
                ChoosingWhy.MEDIATES
                        .says(sitting.contains(mediator))
                        .id(mediator.value())
                        .id(Asked.text(asked.held().mediator))
                        .text(Acting.list(sitting)));
    }

    /** The mediator is the one who was found. */
    static Asked leading(Asked asked, MediatorId mediator) {
        MediatorId found = asked.held().mediator;
        return asked.check(
                CourseRefusal.NOT_MEDIATING,
                ChoosingWhy.MEDIATES
                        .says(mediator.equals(found))
                        .id(mediator.value())
                        .id(Asked.text(found))
                        .text(Asked.text(found)));
    }

    /**
     * Whoever acts is that mediator, and still serves: holds the post the roster names, or where it names none one of the body that has the
     * dispute.
     */
    static Asked acting(Asked asked, MediatorId mediator) {
        asked.rules();
        serving(asked, Set.of(mediator));
        Optional<PostId> own = row(asked, mediator).flatMap(Mediator::post);
        Incumbency by = asked.by();
        Optional<Post> post = by.held();
        BodyId has = asked.held().body;
        boolean may = post.isPresent()
                && (own.isPresent()
                        ? own.get().equals(post.get().id())
                        : post.get().body().equals(has));
        return asked.check(
                CourseRefusal.NOT_THE_MEDIATOR,
                ChoosingWhy.ACTS_AS_MEDIATOR
                        .says(may)
                        .id(mediator.value())
                        .id(by.named().map(said -> said.post().value()))
                        .id(by.heldBy().map(PersonId::value))
                        .id(by.named().map(said -> said.holder().value()))
                        .id(own.map(PostId::value))
                        .id(post.map(there -> there.body().value()))
                        .id(Asked.text(has)));
    }

    /** Whoever acts is the mediator who was found. */
    static Asked acting(Asked asked) {
        MediatorId mediator = asked.held().mediator;
        if (mediator == null) {
            throw new IllegalStateException("nobody was found yet");
        }
        return acting(asked, mediator).impartial(asked.parties());
    }

    /** Whoever mediates serves by the roster: nobody whose term is over, who was suspended or removed goes on (人民调解法 arts. 9, 15). */
    static Asked serving(Asked asked) {
        return serving(asked, sitting(asked.held()));
    }

    private static Asked serving(Asked asked, Set<MediatorId> mediators) {
        return asked.check(CourseRefusal.NOT_ELIGIBLE, serve(asked, mediators));
    }

    static Finding serve(Asked asked, Set<MediatorId> mediators) {
        Set<MediatorId> others = new TreeSet<>(mediators);
        others.removeIf(one -> serves(asked, one));
        return ChoosingWhy.SERVE
                .says(others.isEmpty())
                .count(mediators.size())
                .count(others.size())
                .text(Acting.list(others));
    }

    /** Whether a mediator serves on the day. */
    static boolean serves(Asked asked, MediatorId mediator) {
        return row(asked, mediator)
                .filter(row -> row.status() == MediatorStatus.SERVING)
                .isPresent();
    }

    /**
     * What the roster says of a mediator on the day; that of the day's edition where the one it keeps says nothing of the day any more, and
     * that they were removed where a later one does.
     */
    static Optional<Mediator> row(Asked asked, MediatorId mediator) {
        LocalDate day = asked.day();
        return Removals.of(asked.office(), asked.held(), mediator, day)
                .or(() -> asked.office()
                        .rules(asked.held())
                        .flatMap(rules -> rules.roster().mediators().mediator(mediator, day)))
                .or(() -> asked.office()
                        .editions()
                        .on(day)
                        .flatMap(edition -> edition.rules().roster().mediators().mediator(mediator, day)));
    }

    /** Nobody who mediates is challenged, or tied to somebody without every party's leave. */
    static Asked unchallenged(Asked asked) {
        Held held = asked.held();
        int disclosed = 0;
        int open = 0;
        Set<MediatorId> sitting = sitting(held);
        for (Disclosure one : held.disclosures) {
            if (sitting.contains(one.mediator())) {
                disclosed++;
                open += one.isLifted(held.parties()) ? 0 : 1;
            }
        }
        return pending(asked, false)
                .check(
                        CourseRefusal.DISCLOSURE_OPEN,
                        ChoosingWhy.WAIVED.says(open == 0).count(disclosed).count(open));
    }

    /** A challenge waits for an answer, or none does. */
    static Asked pending(Asked asked, boolean wanted) {
        boolean pending = asked.held().recusal != null;
        return asked.check(
                wanted ? CourseRefusal.NO_RECUSAL_PENDING : CourseRefusal.RECUSAL_PENDING,
                ChoosingWhy.PENDING.says(pending == wanted).flag(pending).flag(wanted));
    }

    /** Whether a mediator made a tie known that still stands in the way. */
    static boolean isTied(Held held, MediatorId mediator) {
        for (Disclosure one : held.disclosures) {
            if (one.mediator().equals(mediator) && !one.isLifted(held.parties())) {
                return true;
            }
        }
        return false;
    }

    /** Whoever mediates and is tied to somebody without every party's leave; the first by id, if anybody. */
    static Optional<MediatorId> tied(Held held) {
        return sitting(held).stream().filter(one -> isTied(held, one)).findFirst();
    }

    /** What the track wants of whoever asks for another mediator; in people's mediation nothing. */
    static RecusalRule recusal(Office office, Held held) {
        return office.track(held)
                .map(Track::rules)
                .map(rules -> rules.recusal())
                .orElse(RecusalRule.ON_REQUEST);
    }

    /** What it means for a command that the roster shuts somebody out. */
    static CourseRefusal refusal(Ineligible reason) {
        return switch (reason) {
            case NOT_ON_THE_ROSTER -> CourseRefusal.MEDIATOR_UNKNOWN;
            case RECUSED -> CourseRefusal.MEDIATOR_BARRED;
            default -> CourseRefusal.NOT_ELIGIBLE;
        };
    }
}
