package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.time.Deadline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Objects to a tier, and answers objections (异议与处理). */
final class Objecting {
    private Objecting() {}

    static Decision<TierFact, TierRefusal> lodge(Hearing hearing, ObjectionCommand.LodgeObjection command) {
        Held held = hearing.held();
        Optional<Confirmation> standing = held.standing();
        hearing.there(TierPart.TIER, standing.isPresent(), true);
        Optional<PersonId> person =
                hearing.stamp().by() instanceof Actor.Party party ? Optional.of(party.person()) : Optional.empty();
        Optional<SchemeRules> rules =
                standing.flatMap(now -> hearing.kept(now.edition(), now.tier().scheme()));
        standing.ifPresent(now -> {
            boolean affected = person.filter(now.affected()::contains).isPresent();
            hearing.check(
                    TierRefusal.NOT_AFFECTED,
                    TierWhy.AFFECTED
                            .says(affected)
                            .id(person.map(PersonId::value))
                            .flag(affected));
            now.window()
                    .ifPresent(window -> hearing.check(
                            TierRefusal.WINDOW_OVER,
                            TierWhy.WINDOW
                                    .says(window.isMet(hearing.at()))
                                    .moment(hearing.at())
                                    .moment(window.closes())
                                    .flag(window.closesIncluded())));
            boolean before = person.filter(held.objected()::contains).isPresent();
            hearing.check(
                    TierRefusal.OBJECTED_BEFORE,
                    TierWhy.FIRST_OBJECTION.says(!before).flag(before));
        });
        return hearing.decide(() -> {
            Deadline until = held.objection()
                    .map(Objection::until)
                    .orElseGet(() -> rules.orElseThrow()
                            .answerWithin()
                            .deadline(hearing.at(), hearing.book().calendar()));
            hearing.note(Course.until(Term.ANSWER, until));
            hearing.add(
                    new ObjectionFact.ObjectionLodged(hearing.at(), person.orElseThrow(), command.grounds(), until));
        });
    }

    static Decision<TierFact, TierRefusal> answer(Hearing hearing, ObjectionCommand.DecideObjection command) {
        Held held = hearing.held();
        Optional<Confirmation> challenged = held.challenged();
        hearing.there(TierPart.OBJECTION, challenged.isPresent(), true);
        Optional<SchemeRules> rules = challenged.flatMap(
                found -> hearing.kept(found.edition(), found.tier().scheme()));
        if (rules.isPresent() && challenged.isPresent()) {
            hearing.role(rules.get().arbiters(), challenged.get().area());
            apart(hearing, held, challenged.get());
        }
        hearing.grounds(command.grounds());
        return hearing.decide(() -> {
            if (command.upheld()) {
                uphold(hearing, challenged.orElseThrow(), rules.orElseThrow(), command.grounds());
            } else {
                dismiss(hearing, challenged.orElseThrow(), rules.orElseThrow(), command.grounds());
            }
        });
    }

    /** Neither proposed nor confirmed what is objected to or what stands now, and does not object. */
    private static void apart(Hearing hearing, Held held, Confirmation challenged) {
        Set<PersonId> persons = new HashSet<>();
        Set<PostId> posts = new HashSet<>();
        List<Hearing.Acted> bodies = new ArrayList<>();
        List<Confirmation> all = new ArrayList<>(List.of(challenged));
        held.standing().ifPresent(all::add);
        for (Confirmation one : all) {
            for (Hearing.Acted acted : List.of(
                    new Hearing.Acted(one.proposal().by(), one.proposal().at().toLocalDate()),
                    new Hearing.Acted(one.confirmedBy(), one.confirmedAt().toLocalDate()))) {
                persons.add(acted.who().person());
                posts.add(acted.who().post());
                bodies.add(acted);
            }
        }
        held.objection().ifPresent(open -> persons.addAll(open.by()));
        hearing.otherPerson(persons, posts).otherBody(bodies);
    }

    private static void uphold(Hearing hearing, Confirmation challenged, SchemeRules rules, String grounds) {
        Held held = hearing.held();
        // Whoever objected to what came after, while the first objection was open, is answered with it.
        Optional<Confirmation> falling = held.standing()
                .filter(now ->
                        now.number() == challenged.number() || !held.objected().isEmpty());
        boolean falls = falling.isPresent();
        Optional<Confirmation> aside =
                falling.flatMap(fell -> held.setAside().filter(lowering -> isLower(hearing, lowering, fell)));
        // Had nothing come in between, what stood before would have been lowered, and be over by now.
        boolean ranOut = aside.filter(lowering -> !hearing.at().isBefore(lowering.over()))
                .isPresent();
        Optional<Confirmation> back = falls
                ? held.before()
                        .map(Held.Former::confirmation)
                        .filter(former -> former.number() != challenged.number())
                        .filter(former -> !ranOut && hearing.at().isBefore(former.over()))
                : held.standing();
        hearing.note(TierWhy.BACK
                .says(true)
                .flag(falls)
                .flag(back.isPresent())
                .count(back.map(Confirmation::number).orElse(0))
                .build());
        Predicate<Confirmation> lowers = one -> back.isEmpty() || isLower(hearing, one, back.get());
        Optional<Confirmation> waits = held.waiting().filter(lowers);
        Optional<Confirmation> again = aside.filter(lowering -> !ranOut)
                .filter(lowers)
                .filter(lowering -> waits.isEmpty() || comesFirst(hearing, lowering, waits.get()))
                .map(lowering -> toObjectTo(hearing, lowering, rules));
        boolean keeps = waits.isPresent() && again.isEmpty();
        hearing.note(TierWhy.KEEPS_WAITING.says(keeps).flag(keeps).build());
        again.ifPresent(lowering -> hearing.note(TierWhy.WAITS_AGAIN
                .says(true)
                .count(lowering.number())
                .moment(lowering.since())
                .build()));
        Optional<Deadline> notAgain = rules.notAgainWithin()
                .filter(limit -> falls)
                .map(limit -> limit.deadline(hearing.at(), hearing.book().calendar()));
        notAgain.ifPresent(until -> hearing.note(Course.until(Term.NOT_AGAIN, until)));
        int number = falling.orElse(challenged).number();
        hearing.add(new ObjectionFact.ObjectionUpheld(
                hearing.at(), hearing.by(), grounds, number, back, keeps, again, notAgain));
    }

    // Objecting never costs anybody a lowering that was confirmed; and it never brings a higher tier.
    private static boolean isLower(Hearing hearing, Confirmation one, Confirmation other) {
        int rank = one.tier().rank();
        return hearing.book()
                        .rank(one.edition(), one.tier().scheme(), other.tier())
                        .orElse(rank)
                < rank;
    }

    /** Of two lowerings one can wait: the lower, and of two alike the earlier. */
    private static boolean comesFirst(Hearing hearing, Confirmation one, Confirmation other) {
        return isLower(hearing, one, other)
                || (!isLower(hearing, other, one) && !one.since().isAfter(other.since()));
    }

    // While what falls stood nobody could object to the lowering; where its time came meanwhile, the window opens now.
    private static Confirmation toObjectTo(Hearing hearing, Confirmation lowering, SchemeRules rules) {
        if (lowering.since().isAfter(hearing.at()) || lowering.window().isEmpty()) {
            return lowering;
        }
        Deadline window =
                rules.objectWithin().deadline(hearing.known(), hearing.book().calendar());
        hearing.note(Course.until(Term.OBJECT, window));
        return ImmutableConfirmation.builder().from(lowering).window(window).build();
    }

    private static void dismiss(Hearing hearing, Confirmation challenged, SchemeRules rules, String words) {
        Grounds grounds = new Grounds(
                challenged.edition(),
                TierWhy.ANSWER.code(),
                challenged.proposal().evidence(),
                hearing.stamp().by(),
                words);
        // What stands may be another tier by now: its measures go on, until its last day.
        Confirmation standing = hearing.held().standing().orElse(challenged);
        Set<PersonId> told = new HashSet<>(challenged.affected());
        told.addAll(standing.affected());
        Notice notice = new Notice(told, Optional.empty(), Set.of(), rules.remedies());
        hearing.add(
                new ObjectionFact.ObjectionDismissed(hearing.at(), hearing.by(), standing.lastDay(), grounds, notice));
    }
}
