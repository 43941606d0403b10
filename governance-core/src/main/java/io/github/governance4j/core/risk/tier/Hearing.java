package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Incumbency;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One command held against its conditions, in the refusals' order; what fell due before it is done first (判断). Used once. */
final class Hearing {
    private final Rule head;
    private final Stamp stamp;
    private final LocalDateTime at;
    private final Rulebook book;
    private final Course course;
    private final Optional<Officer> officer;
    private final Map<TierRefusal, Explanation> checks = new EnumMap<>(TierRefusal.class);

    Hearing(Rule head, TierCommand command, Tiered tiered, Rulebook book) {
        this.head = head;
        this.stamp = command.stamp();
        this.at = stamp.happened().withNano(0);
        this.book = book;
        this.course = new Course(tiered, book.calendar());
        this.officer = book.offices().acting(stamp.by(), at.toLocalDate());
        Optional<LocalDateTime> last = tiered.lastAct();
        last.ifPresent(before -> check(
                TierRefusal.OUT_OF_ORDER,
                TierWhy.ORDER.says(!at.isBefore(before)).moment(at).moment(before)));
        LocalDateTime recorded = stamp.recorded().withNano(0);
        check(
                TierRefusal.RECORDED_BEFORE_IT_HAPPENED,
                TierWhy.RECORDED.says(!recorded.isBefore(at)).moment(at).moment(recorded));
        if (last.filter(at::isBefore).isEmpty()) {
            course.catchUp(at);
        }
    }

    Rulebook book() {
        return book;
    }

    Stamp stamp() {
        return stamp;
    }

    /** When it happened, to the second. */
    LocalDateTime at() {
        return at;
    }

    LocalDate day() {
        return at.toLocalDate();
    }

    /** When those it concerns could know of it. */
    LocalDateTime known() {
        return stamp.recorded().withNano(0);
    }

    /** How it stands now, with what fell due. */
    Held held() {
        return course.held();
    }

    /** Whoever acts, as it is on the day, if they hold the post. */
    Optional<Officer> officer() {
        return officer;
    }

    /** Whoever acts, as it is on the day; only once {@link #role} holds. */
    Officer by() {
        return officer.orElseThrow(() -> new IllegalStateException("asked before the post was checked"));
    }

    boolean stands() {
        for (Explanation finding : checks.values()) {
            if (!finding.holds()) {
                return false;
            }
        }
        return true;
    }

    /** Whether none of the more decisive reasons applies, this one among them. */
    boolean holdsUpTo(TierRefusal last) {
        for (Map.Entry<TierRefusal, Explanation> check : checks.entrySet()) {
            if (check.getKey().compareTo(last) <= 0 && !check.getValue().holds()) {
                return false;
            }
        }
        return true;
    }

    /** Of several findings about one reason the first that fails is kept. */
    Hearing check(TierRefusal reason, Finding finding) {
        Explanation found = finding.build();
        checks.merge(reason, found, (former, latter) -> former.holds() ? latter : former);
        return this;
    }

    Hearing there(TierPart part, boolean there, boolean wanted) {
        return check(
                TierRefusal.NOT_AT_THIS_STAGE,
                TierWhy.THERE.says(there == wanted).code(part).flag(there).flag(wanted));
    }

    Hearing grounds(String words) {
        return check(
                TierRefusal.GROUNDS_MISSING,
                TierWhy.GROUNDS.says(!words.isBlank()).text(words));
    }

    /** The edition that speaks on the day. */
    Optional<Edition<TierRules>> edition() {
        Optional<Edition<TierRules>> found =
                book.rules().on(day()).filter(e -> book.models().byId(e.id()).isPresent());
        edition(found, false);
        return found;
    }

    /** The rules a case keeps. */
    Optional<SchemeRules> kept(EditionId edition, SchemeId scheme) {
        Optional<SchemeRules> rules = book.rules(edition, scheme);
        edition(book.rules().byId(edition).filter(e -> rules.isPresent()), true);
        return rules;
    }

    private void edition(Optional<Edition<TierRules>> found, boolean kept) {
        check(
                TierRefusal.NO_EDITION_IN_FORCE,
                found.map(e -> TierWhy.EDITION
                                .says(true)
                                .id(e.id().value())
                                .day(e.speaksFrom())
                                .day(day())
                                .flag(kept))
                        .orElseGet(() -> TierWhy.NO_EDITION.says(false).day(day())));
    }

    /** Whoever acts holds a post of one of these roles, and it answers for the place. */
    Hearing role(Set<RoleId> roles, AreaId area) {
        Incumbency by = book.offices().incumbency(stamp.by(), day());
        boolean may = by.holds() && by.role().filter(roles::contains).isPresent();
        check(
                TierRefusal.NOT_OF_THIS_ROLE,
                by.fill(TierWhy.ROLE.says(may)).id(by.role().map(RoleId::value)).text(list(roles)));
        Optional<AreaId> own = by.post().flatMap(post -> book.offices().area(post, day()));
        Set<AreaId> path = book.offices().path(area, day());
        return check(
                TierRefusal.NOT_OF_THIS_AREA,
                TierWhy.AREA
                        .says(own.filter(path::contains).isPresent())
                        .id(own.map(AreaId::value))
                        .text(list(path)));
    }

    /** Another person, and another post, than each of these. */
    Hearing otherPerson(Collection<PersonId> persons, Collection<PostId> posts) {
        officer.ifPresent(now -> check(
                TierRefusal.SAME_PERSON,
                TierWhy.OTHER_PERSON
                        .says(!persons.contains(now.person()) && !posts.contains(now.post()))
                        .id(now.person().value())
                        .text(list(persons))
                        .id(now.post().value())
                        .text(list(posts))));
        return this;
    }

    /**
     * Of another body than each of these, as it is today and as it was when they acted: a body that merged with theirs, a post somebody
     * holds there besides, or came from, is not another.
     */
    Hearing otherBody(Collection<Acted> others) {
        officer.ifPresent(now -> {
            Set<BodyId> own = new TreeSet<>(book.offices().bodies(now, day()));
            Set<BodyId> theirs = new TreeSet<>();
            for (Acted other : others) {
                own.addAll(book.offices().bodies(now, other.on()));
                theirs.add(other.who().body());
                theirs.addAll(book.offices().bodies(other.who(), day()));
            }
            check(
                    TierRefusal.SAME_BODY,
                    TierWhy.OTHER_BODY
                            .says(Collections.disjoint(own, theirs))
                            .text(list(own))
                            .text(list(theirs)));
        });
        return this;
    }

    /** Who acted, and when. */
    record Acted(Officer who, LocalDate on) {}

    Hearing own(Officer proposer) {
        Optional<BodyId> body = officer.map(Officer::body);
        return check(
                TierRefusal.NOT_OF_THIS_ROLE,
                TierWhy.OWN
                        .says(body.filter(proposer.body()::equals).isPresent())
                        .id(body.map(BodyId::value))
                        .id(proposer.body().value()));
    }

    void add(TierFact fact) {
        course.add(fact);
    }

    Hearing note(Explanation finding) {
        course.because(finding);
        return this;
    }

    /** Accepts with what follows unless a condition failed; the reason lists what was due, every condition, and what follows. */
    Decision<TierFact, TierRefusal> decide(Runnable follow) {
        boolean stands = stands();
        List<Explanation> due = new ArrayList<>(course.why());
        Finding why = head.says(stands).moment(at);
        due.forEach(why::because);
        checks.values().forEach(why::because);
        if (stands) {
            follow.run();
            course.why().subList(due.size(), course.why().size()).forEach(why::because);
            return Decision.accepted(course.facts(), why.build());
        }
        for (Map.Entry<TierRefusal, Explanation> check : checks.entrySet()) {
            if (!check.getValue().holds()) {
                return Decision.refused(check.getKey(), why.build());
            }
        }
        throw new IllegalStateException("nothing failed: " + stamp);
    }

    /** In the order of the ids, with a blank between, which no id has. */
    static String list(Collection<? extends OpaqueId> ids) {
        return ids.stream().map(OpaqueId::value).sorted().distinct().collect(Collectors.joining(" "));
    }
}
