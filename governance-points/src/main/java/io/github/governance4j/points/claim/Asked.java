package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Incumbency;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rights.ObjectionChecks;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.points.claim.flow.ClaimRules;
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
final class Asked {
    private final Rule head;
    private final Stamp stamp;
    private final LocalDateTime at;
    private final Course course;
    private final Map<ClaimRefusal, Explanation> checks = new EnumMap<>(ClaimRefusal.class);

    private Asked(Rule head, Stamp stamp, LocalDateTime at, Course course) {
        this.head = head;
        this.stamp = stamp;
        this.at = at;
        this.course = course;
    }

    /** What somebody asks: it comes after the last act, and after what fell due before it. */
    static Asked by(Rule head, ClaimCommand command, Claim claim, Book book) {
        Stamp stamp = command.stamp();
        LocalDateTime at = stamp.happened().withNano(0);
        Asked asked = new Asked(head, stamp, at, new Course(claim, book));
        Optional<LocalDateTime> last = claim.lastAct();
        last.ifPresent(before -> asked.check(
                ClaimRefusal.OUT_OF_ORDER,
                ClaimWhy.ORDER.says(!at.isBefore(before)).moment(at).moment(before)));
        LocalDateTime recorded = stamp.recorded().withNano(0);
        asked.check(
                ClaimRefusal.RECORDED_BEFORE_IT_HAPPENED,
                ClaimWhy.RECORDED.says(!recorded.isBefore(at)).moment(at).moment(recorded));
        if (last.filter(at::isBefore).isEmpty()) {
            Ticking.catchUp(asked.course, at);
        }
        return asked;
    }

    /** What other books answered: their facts say which day they are of, not when they came to be told, so it is never out of order. */
    static Asked ofBooks(Rule head, ClaimCommand command, Claim claim, Book book) {
        LocalDateTime at = Course.latest(command.stamp().happened().withNano(0), claim.held());
        return new Asked(head, command.stamp(), at, new Course(claim, book));
    }

    Course course() {
        return course;
    }

    Held held() {
        return course.held();
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
        return Course.later(stamp.recorded().withNano(0), at);
    }

    /** Who acts, as a person. */
    Optional<PersonId> person() {
        return ObjectionChecks.person(stamp.by());
    }

    boolean stands() {
        return checks.values().stream().allMatch(Explanation::holds);
    }

    /** Of several findings about one reason the first that fails is kept. */
    Asked check(ClaimRefusal reason, Finding finding) {
        return check(reason, finding.build());
    }

    Asked check(ClaimRefusal reason, Explanation found) {
        checks.merge(reason, found, (former, latter) -> former.holds() ? latter : former);
        return this;
    }

    Asked stage(ClaimStage... needed) {
        Set<ClaimStage> all = Set.of(needed);
        return check(
                ClaimRefusal.NOT_AT_THIS_STAGE,
                ClaimWhy.STAGE
                        .says(all.contains(held().stage()))
                        .code(held().stage())
                        .text(words(all)));
    }

    static String words(Collection<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    /** The edition the claim keeps is at hand. */
    Optional<Edition<ClaimRules>> kept() {
        Optional<Edition<ClaimRules>> found = course.edition();
        edition(found, true);
        return found;
    }

    void edition(Optional<Edition<ClaimRules>> found, boolean kept) {
        check(
                ClaimRefusal.NO_EDITION_IN_FORCE,
                found.map(e -> ClaimWhy.EDITION
                                .says(true)
                                .id(e.id().value())
                                .day(e.speaksFrom())
                                .day(day())
                                .flag(kept))
                        .orElseGet(() -> ClaimWhy.NO_EDITION.says(false).day(day())));
    }

    /** Whoever acts holds a post of one of these roles, and it answers for where the account belongs; without roles any post does. */
    Asked role(Set<RoleId> roles) {
        return role(roles, course.declared().declaration().area());
    }

    Asked role(Set<RoleId> roles, AreaId area) {
        Office office = course.book().office();
        Incumbency by = office.incumbency(stamp.by(), day());
        boolean may =
                by.role().filter(one -> roles.isEmpty() || roles.contains(one)).isPresent();
        check(
                ClaimRefusal.NOT_OF_THIS_ROLE,
                by.fill(ClaimWhy.ROLE.says(by.holds() && may))
                        .id(by.role().map(RoleId::value))
                        .text(list(roles)));
        Set<AreaId> path = office.path(area, day());
        Optional<AreaId> own = by.post().flatMap(post -> office.area(post, day()));
        return check(
                ClaimRefusal.NOT_OF_THIS_AREA,
                ClaimWhy.AREA
                        .says(own.filter(path::contains).isPresent())
                        .id(own.map(AreaId::value))
                        .text(list(path)));
    }

    /** Nobody who acts is the person it is about, or of their family. */
    Asked notOwn(Set<PersonId> together) {
        return notOwn(together, course.claim().own());
    }

    Asked notOwn(Set<PersonId> together, Set<PersonId> own) {
        Set<PersonId> persons = with(together);
        return check(
                ClaimRefusal.OWN_CLAIM,
                ClaimWhy.NOT_OWN
                        .says(Collections.disjoint(persons, own))
                        .text(list(persons))
                        .text(list(own)));
    }

    /** Nobody who acts is one of these. */
    Asked otherThan(Set<PersonId> together, Set<PersonId> earlier) {
        Set<PersonId> persons = with(together);
        return check(
                ClaimRefusal.SAME_PERSON,
                ClaimWhy.OTHER_PERSON
                        .says(Collections.disjoint(persons, earlier))
                        .text(list(persons))
                        .text(list(earlier)));
    }

    private Set<PersonId> with(Set<PersonId> together) {
        Set<PersonId> persons = new TreeSet<>(together);
        person().ifPresent(persons::add);
        return persons;
    }

    /** Whoever acts is one of these. */
    Asked oneOf(Set<PersonId> may) {
        return check(
                ClaimRefusal.NOT_AFFECTED,
                ClaimWhy.ONE_OF
                        .says(person().filter(may::contains).isPresent())
                        .id(person().map(PersonId::value))
                        .text(list(may)));
    }

    Asked reason(String words, boolean wanted) {
        return wanted
                ? check(
                        ClaimRefusal.REASON_MISSING,
                        ClaimWhy.REASON.says(!words.isBlank()).text(words))
                : this;
    }

    /** Accepts with what follows unless a condition failed; the reason lists what was due, every condition, and what follows. */
    Decision<ClaimFact, ClaimRefusal> decide(Runnable follow) {
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
        for (Map.Entry<ClaimRefusal, Explanation> check : checks.entrySet()) {
            if (!check.getValue().holds()) {
                return Decision.refused(check.getKey(), why.build());
            }
        }
        throw new IllegalStateException("nothing failed: " + stamp);
    }

    /** In the order of the ids, with a blank between, which no id has. */
    static String list(Collection<? extends OpaqueId> ids) {
        return ids.isEmpty()
                ? Finding.NONE
                : ids.stream().map(OpaqueId::value).sorted().distinct().collect(Collectors.joining(" "));
    }
}
