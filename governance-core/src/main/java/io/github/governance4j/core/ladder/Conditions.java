package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.place.PersonId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The conditions several commands share (共同条件). */
final class Conditions {
    private Conditions() {}

    static void mustNotHaveEnded(Judging judging, Course course) {
        Standing standing = course.climb().status();
        boolean goesOn = !standing.hasEnded();
        judging.check(
                LadderRefusal.ENDED,
                goesOn,
                () -> LadderConditions.NOT_ENDED.says(goesOn).code(standing));
    }

    static void mustBeOpen(Judging judging, Course course) {
        mustNotHaveEnded(judging, course);
        Standing standing = course.climb().status();
        boolean unanswered = standing != Standing.REPLIED;
        judging.check(
                LadderRefusal.ALREADY_REPLIED,
                unanswered,
                () -> LadderConditions.NOT_ANSWERED.says(unanswered).code(standing));
    }

    static void mustNotBeTrying(Judging judging, Course course) {
        boolean running = course.climb().tryRunning();
        judging.check(
                LadderRefusal.TRY_RUNNING,
                !running,
                () -> LadderConditions.NO_TRY.says(!running).flag(running));
    }

    static void mustNotBeReturning(Judging judging, Course course) {
        boolean pending = course.climb().returnPending();
        judging.check(
                LadderRefusal.RETURN_PENDING,
                !pending,
                () -> LadderConditions.NOT_PENDING.says(!pending).flag(pending));
    }

    static void mustGiveGrounds(Judging judging, String grounds) {
        long characters = visible(grounds);
        judging.check(
                LadderRefusal.NO_GROUNDS,
                characters > 0,
                () -> LadderConditions.GROUNDS.says(characters > 0).count(characters));
    }

    /** How many characters of a text are not white space. */
    static long visible(String text) {
        long visible = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            visible += Character.isWhitespace(text.codePointAt(at)) ? 0 : 1;
        }
        return visible;
    }

    /** How many tries a rung allows and has had, into the slots limited, tries and used. */
    static Finding tries(Finding finding, Rung rung, int used) {
        return finding.flag(rung.tries().isPresent())
                .count(rung.tries().orElse(0))
                .count(used);
    }

    static boolean hasTryLeft(Rung rung, int used) {
        return rung.tries().isEmpty() || used < rung.tries().getAsInt();
    }

    static void mustBeAParty(Judging judging, Course course, Actor by) {
        boolean channel = by instanceof Actor.Channel;
        boolean party = by instanceof Actor.Party asking && isParty(course, asking.person());
        judging.check(
                LadderRefusal.NOT_A_PARTY,
                LadderConditions.PARTY.says(channel || party).flag(channel).flag(party));
    }

    /** A party, who withdraws in person or has it written down by somebody in service; not by another party. */
    static void mustBeAParty(Judging judging, Course course, Actor by, PersonId person) {
        boolean another = by instanceof Actor.Party acting && !acting.person().equals(person);
        boolean party = isParty(course, person) && !another;
        judging.check(
                LadderRefusal.NOT_A_PARTY,
                LadderConditions.PARTY.says(party).flag(false).flag(party));
    }

    /** Where the parties are known, nobody else who acts for themselves ends their case. */
    static void mustNotBeAStranger(Judging judging, Course course, Actor by) {
        boolean acts = by instanceof Actor.Party;
        boolean party = by instanceof Actor.Party acting && isParty(course, acting.person());
        if (acts && !course.climb().parties().isEmpty()) {
            judging.check(
                    LadderRefusal.NOT_A_PARTY,
                    LadderConditions.PARTY.says(party).flag(false).flag(party));
        }
    }

    private static boolean isParty(Course course, PersonId person) {
        return course.climb().parties().contains(person);
    }

    static void mustConsent(Judging judging, Course course, Set<PersonId> consenting) {
        boolean needed = course.rung().consent();
        Set<PersonId> parties = course.climb().parties();
        int given = 0;
        for (PersonId party : parties) {
            given += consenting.contains(party) ? 1 : 0;
        }
        Finding consent = LadderConditions.CONSENT
                .says(!needed || (!parties.isEmpty() && given == parties.size()))
                .flag(needed)
                .count(parties.size())
                .count(given);
        for (PersonId party : parties) {
            boolean consents = consenting.contains(party);
            consent.because(LadderConditions.CONSENT_OF
                    .says(consents)
                    .id(party.value())
                    .flag(consents)
                    .build());
        }
        judging.check(LadderRefusal.CONSENT_MISSING, consent);
    }

    /** Looks for the way up and gives it, if there is one. */
    static Optional<Rung> mustLeadUp(Judging judging, Course course, Trigger trigger) {
        OptionalInt to = course.rung().to(trigger);
        Optional<Rung> up = course.wayUp(trigger);
        judging.check(
                LadderRefusal.NO_WAY_UP,
                LadderConditions.WAY_UP
                        .says(up.isPresent())
                        .code(trigger)
                        .count(course.rung().order())
                        .flag(to.isPresent())
                        .count(to.orElse(0))
                        .flag(up.isPresent()));
        return up;
    }
}
