package io.github.governance4j.mediation.course;

import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.dispute.Bar;
import io.github.governance4j.mediation.dispute.Bars;
import io.github.governance4j.mediation.dispute.DisputeKind;
import io.github.governance4j.mediation.dispute.NotSimple;
import io.github.governance4j.mediation.dispute.SimpleWhen;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.rules.MediationRules;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an application comes to under an edition: which kind, which track, and what stands against it. Used once. */
final class Opener {
    private final Asked asked;
    private final Application application;
    private @Nullable Edition<MediationRules> edition;
    private @Nullable MediationRules rules;
    private @Nullable DisputeKind kind;
    private @Nullable Track track;

    Opener(Asked asked, Application application) {
        this.asked = asked;
        this.application = application;
    }

    /** A dispute that was opened before. */
    Opener(Asked asked, Application application, MediationRules rules, DisputeKind kind, Track track) {
        this(asked, application);
        this.rules = rules;
        this.kind = kind;
        this.track = track;
    }

    /** Finds the edition that speaks on the day, the kind and the track. */
    void find() {
        Optional<Edition<MediationRules>> found = asked.office().editions().on(asked.day());
        edition = found.orElse(null);
        asked.check(
                CourseRefusal.NO_EDITION_IN_FORCE,
                CourseWhy.EDITION
                        .says(found.isPresent())
                        .id(found.map(e -> e.id().value()))
                        .day(asked.day())
                        .flag(false)
                        .flag(found.isPresent()));
        if (edition == null) {
            return;
        }
        rules = edition.rules();
        kind = rules.kind(application.kind()).orElse(null);
        asked.check(
                CourseRefusal.KIND_UNKNOWN,
                CourseWhy.KIND.says(kind != null).id(application.kind().value()).flag(kind != null));
        if (kind == null) {
            return;
        }
        // What may not be mediated at all is on no track; it is taken down, and declined with grounds.
        List<Track> all = rules.tracks();
        Optional<Track> first = kind.tracks().isEmpty()
                ? all.isEmpty() ? Optional.empty() : Optional.of(all.get(0))
                : rules.track(kind.tracks().get(0));
        track = application.track().isPresent()
                ? rules.track(application.track().get()).orElse(null)
                : first.orElse(null);
        asked.check(
                CourseRefusal.TRACK_UNKNOWN,
                CourseWhy.TRACK
                        .says(track != null)
                        .id(application
                                .track()
                                .or(() -> Optional.ofNullable(track).map(Track::id))
                                .map(TrackId::value))
                        .flag(track != null));
    }

    Optional<MediationRules> rules() {
        return Optional.ofNullable(rules);
    }

    /** Whoever applies acts for a party, or is a post that writes the application down. */
    void asApplicant() {
        PersonId person = asked.person();
        boolean acts = false;
        if (person != null) {
            for (PersonId party : application.parties().persons()) {
                acts |= application.parties().mayAct(person, party);
            }
        }
        boolean writes = asked.by().held().isPresent();
        asked.check(
                CourseRefusal.NOT_A_PARTY,
                CourseWhy.APPLICANT
                        .says(acts || writes)
                        .id(Asked.text(person))
                        .flag(acts)
                        .flag(writes));
    }

    /** The track lets the body do this. */
    void allowed(CourseAct act, Predicate<Track> allows) {
        if (track != null) {
            boolean allowed = allows.test(track);
            asked.check(
                    CourseRefusal.NOT_ON_THIS_TRACK,
                    CourseWhy.ALLOWED
                            .says(allowed)
                            .id(track.id().value())
                            .code(act)
                            .flag(allowed));
        }
    }

    /** Everything that bars it. */
    Set<Bar> bars() {
        return kind == null || track == null
                ? EnumSet.noneOf(Bar.class)
                : Bars.against(kind, track, application.elsewhere(), application.exclusions());
    }

    /** Nothing bars it. */
    void mediable() {
        Set<Bar> bars = bars();
        Finding finding = CourseWhy.MEDIABLE.says(bars.isEmpty()).count(bars.size());
        bars.forEach(bar -> finding.because(CourseWhy.BAR.says(false).code(bar).build()));
        asked.check(CourseRefusal.NOT_MEDIABLE, finding);
    }

    /** The body of whoever acts is competent. */
    void competent() {
        if (kind == null) {
            return;
        }
        Optional<BodyId> body = asked.by().held().map(Post::body);
        DisputeKind of = kind;
        boolean competent = body.filter(
                        own -> asked.office().isCompetent(own, of.category(), application.area(), asked.day()))
                .isPresent();
        asked.check(
                CourseRefusal.NOT_COMPETENT,
                CourseWhy.COMPETENT
                        .says(competent)
                        .id(body.map(BodyId::value))
                        .id(of.category().value())
                        .id(application.area().value())
                        .flag(competent));
    }

    /** It is simple by the track's rule. */
    void simple() {
        if (track != null) {
            asked.check(CourseRefusal.NOT_SIMPLE, simple(track, application));
        }
    }

    static Finding simple(Track track, Application application) {
        Optional<SimpleWhen> rule = track.rules().simple();
        Set<NotSimple> against = rule.map(when -> when.against(
                        application.issues().size(),
                        application.fen(),
                        application.parties().size(),
                        application.factsUndisputed()))
                .orElse(Set.of());
        Finding finding = CourseWhy.SIMPLE
                .says(rule.isPresent() && against.isEmpty())
                .flag(rule.isPresent())
                .count(against.size());
        against.forEach(
                one -> finding.because(CourseWhy.OBSTACLE.says(false).code(one).build()));
        return finding;
    }

    /** Opens it; only once everything was found and stands. */
    void open(boolean ownInitiative) {
        if (edition == null || track == null) {
            throw new IllegalStateException("opened before it was found");
        }
        Progress progress = asked.progress();
        Optional<Deadline> acceptBy = Optional.empty();
        if (!ownInitiative) {
            acceptBy = Optional.of(progress.until(
                    CourseLimit.ACCEPT,
                    track.limits()
                            .accept(application.complex())
                            .orElse(track.limits().consent()),
                    asked.at()));
            progress.because(CourseWhy.INTERRUPTED
                    .says(true)
                    .day(asked.day())
                    .flag(false)
                    .build());
        }
        asked.add(new IntakeFact.Applied(
                asked.at(),
                application,
                new Opening(edition.id(), track.id(), asked.stamp().by(), ownInitiative, acceptBy)));
    }
}
