package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Incumbency;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.TimeLimit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Orders that something be put right, and makes sure that it is (整改与复查). */
final class Rectifying {
    private Rectifying() {}

    static Decision<TierFact, TierRefusal> order(Hearing hearing, RectificationCommand.OrderRectification command) {
        Optional<Confirmation> standing = hearing.held().standing();
        hearing.there(TierPart.TIER, standing.isPresent(), true)
                .there(TierPart.ORDER, hearing.held().order().isPresent(), false);
        Optional<SchemeRules> rules =
                standing.flatMap(now -> hearing.kept(now.edition(), now.tier().scheme()));
        standing.ifPresent(now -> rules.ifPresent(found -> hearing.role(found.examiners(), now.area())));
        hearing.grounds(command.grounds());
        return hearing.decide(() -> {
            Confirmation now = standing.orElseThrow();
            Deadline until = until(hearing, Term.RECTIFY, rules.orElseThrow().rectifyWithin());
            Rectification order = new Rectification(
                    hearing.by(),
                    hearing.at(),
                    until,
                    command.stopUse(),
                    now.tier().scheme(),
                    now.edition(),
                    now.area(),
                    now.affected());
            Grounds grounds = new Grounds(
                    now.edition(),
                    TierWhy.ORDER_TO_RECTIFY.code(),
                    now.proposal().evidence(),
                    hearing.stamp().by(),
                    command.grounds());
            hearing.add(new RectificationFact.RectificationOrdered(
                    hearing.at(), order, grounds, notice(order, rules.orElseThrow())));
        });
    }

    static Decision<TierFact, TierRefusal> report(Hearing hearing, RectificationCommand.ReportRectified command) {
        Optional<Rectification> order = hearing.held().order();
        hearing.there(TierPart.ORDER, order.isPresent(), true)
                .there(TierPart.REPORT, hearing.held().report().isPresent(), false);
        Optional<SchemeRules> rules = order.flatMap(found -> hearing.kept(found.edition(), found.scheme()));
        Actor by = hearing.stamp().by();
        if (order.isPresent() && by instanceof Actor.Post post) {
            Incumbency named = hearing.book().offices().incumbency(post, hearing.day());
            hearing.check(TierRefusal.NOT_OF_THIS_ROLE, named.fill(TierWhy.HOLDS.says(named.holds())));
        } else if (order.isPresent()) {
            Optional<PersonId> party = by instanceof Actor.Party own ? Optional.of(own.person()) : Optional.empty();
            boolean affected = party.filter(order.get().affected()::contains).isPresent();
            hearing.check(
                    TierRefusal.NOT_AFFECTED,
                    TierWhy.AFFECTED
                            .says(affected)
                            .id(party.map(PersonId::value))
                            .flag(affected));
        }
        hearing.grounds(command.proof());
        return hearing.decide(() -> {
            Deadline reexamineBy =
                    until(hearing, Term.REEXAMINE, rules.orElseThrow().reexamineWithin());
            Optional<PostId> post = by instanceof Actor.Post held ? Optional.of(held.post()) : Optional.empty();
            hearing.add(new RectificationFact.RectificationReported(
                    hearing.at(), person(by), post, command.proof(), Optional.of(reexamineBy)));
        });
    }

    private static PersonId person(Actor by) {
        return by instanceof Actor.Party party ? party.person() : ((Actor.Post) by).holder();
    }

    static Decision<TierFact, TierRefusal> reexamine(Hearing hearing, RectificationCommand.Reexamine command) {
        Held held = hearing.held();
        Optional<Held.Report> report = held.report();
        hearing.there(TierPart.REPORT, report.isPresent(), true);
        Optional<SchemeRules> rules =
                report.flatMap(there -> held.order()).flatMap(found -> hearing.kept(found.edition(), found.scheme()));
        held.order().ifPresent(found -> rules.ifPresent(there -> hearing.role(there.examiners(), found.area())));
        report.ifPresent(there -> apart(hearing, there));
        hearing.grounds(command.grounds());
        return hearing.decide(() -> {
            if (command.passed()) {
                hearing.add(new RectificationFact.StruckOff(hearing.at(), hearing.by(), command.grounds()));
            } else {
                fail(hearing, held.order().orElseThrow(), rules.orElseThrow(), command.grounds());
            }
        });
    }

    /** Neither whoever reported it, nor the post that answers for the plan. */
    private static void apart(Hearing hearing, Held.Report report) {
        Set<PersonId> persons = new HashSet<>(Set.of(report.by()));
        Set<PostId> posts = new HashSet<>();
        report.post().ifPresent(posts::add);
        hearing.held()
                .standing()
                .flatMap(Confirmation::plan)
                .map(Plan::responsible)
                .ifPresent(post -> {
                    posts.add(post);
                    hearing.book().offices().holder(post, hearing.day()).ifPresent(persons::add);
                });
        hearing.otherPerson(persons, posts);
    }

    private static void fail(Hearing hearing, Rectification former, SchemeRules rules, String words) {
        Rectification order = former.until(until(hearing, Term.RECTIFY, rules.rectifyWithin()));
        Grounds grounds = new Grounds(
                order.edition(),
                TierWhy.REEXAMINE.code(),
                TierWhy.GROUNDS.says(true).text(words).build(),
                hearing.stamp().by(),
                words);
        hearing.add(new RectificationFact.ReexaminationFailed(
                hearing.at(), hearing.by(), order, grounds, notice(order, rules)));
    }

    // Nobody objects to an order here: whatever a rulebook names, reconsideration is open (行政复议法 art. 2).
    private static Notice notice(Rectification order, SchemeRules rules) {
        Set<Remedy> remedies = EnumSet.of(Remedy.RECONSIDERATION);
        remedies.addAll(rules.remedies());
        return new Notice(order.affected(), Optional.empty(), Set.of(), remedies);
    }

    private static Deadline until(Hearing hearing, Term term, TimeLimit limit) {
        Deadline deadline = limit.deadline(hearing.at(), hearing.book().calendar());
        hearing.note(Course.until(term, deadline));
        return deadline;
    }
}
