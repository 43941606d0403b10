package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case enters a ladder, under the edition that speaks on that day (进入). */
final class Entering {
    private final LadderCommand.Enter command;
    private final Judging judging;
    private final AtHand atHand;

    private Entering(LadderCommand.Enter command, Judging judging, AtHand atHand) {
        this.command = command;
        this.judging = judging;
        this.atHand = atHand;
    }

    static Decision<LadderFact, LadderRefusal> decide(
            LadderCommand.Enter command,
            Climb climb,
            Editions<Ladders> editions,
            AtHand atHand,
            @Nullable Weighing silent) {
        return new Entering(command, new Judging(command.stamp(), climb, silent), atHand).decide(climb, editions);
    }

    private Decision<LadderFact, LadderRefusal> decide(Climb climb, Editions<Ladders> editions) {
        boolean entered = climb.status() != Standing.NOT_ENTERED;
        judging.check(
                LadderRefusal.ALREADY_ENTERED,
                !entered,
                () -> LadderConditions.FRESH.says(!entered).flag(entered));
        Optional<Edition<Ladders>> edition = editions.on(judging.at().toLocalDate());
        edition.ifPresentOrElse(this::speaks, () -> nobodySpeaks(editions));
        Optional<Ladder> ladder = edition.flatMap(e -> e.rules().ladder(command.ladder()));
        edition.ifPresent(e -> judging.check(
                LadderRefusal.LADDER_UNKNOWN,
                ladder.isPresent(),
                () -> LadderConditions.KNOWN
                        .says(ladder.isPresent())
                        .id(e.id().value())
                        .id(command.ladder().value())
                        .flag(ladder.isPresent())));
        Optional<Rung> rung = ladder.flatMap(this::rung);
        LocalDateTime since =
                command.start() instanceof Start.Midway midway ? midway.since().withNano(0) : judging.at();
        int used = command.start() instanceof Start.Midway midway ? midway.triesUsed() : 0;
        if (command.start() instanceof Start.Midway) {
            boolean inTime = !since.isAfter(judging.at());
            judging.check(
                    LadderRefusal.BEGINS_LATER,
                    LadderConditions.SINCE.says(inTime).moment(since).moment(judging.at()));
            rung.ifPresent(on -> judging.check(
                    LadderRefusal.NO_TRIES_LEFT,
                    Conditions.tries(
                            LadderConditions.TRIES_LEFT
                                    .says(Conditions.hasTryLeft(on, used))
                                    .count(on.order()),
                            on,
                            used)));
        }
        ladder.ifPresent(found -> judging.begin(new Course(climb, found, atHand, judging.tells())));
        return judging.decide(
                LadderRules.ENTER,
                why -> why.moment(judging.at())
                        .id(command.ladder().value())
                        .count(rung.map(Rung::order).orElse(0)),
                course -> enter(course, edition.orElseThrow(), rung.orElseThrow(), since, used));
    }

    private void enter(Course course, Edition<Ladders> edition, Rung rung, LocalDateTime since, int used) {
        Stay stay = course.stay(rung, since);
        course.add(new LadderFact.Entered(judging.at(), edition.id(), command.ladder(), stay, command.parties(), used));
        course.because(() -> Course.why(stay));
    }

    private Optional<Rung> rung(Ladder ladder) {
        if (command.start() instanceof Start.Midway midway) {
            Optional<Rung> rung = ladder.rung(midway.rung());
            judging.check(
                    LadderRefusal.RUNG_UNKNOWN,
                    LadderConditions.RUNG_KNOWN
                            .says(rung.isPresent())
                            .count(midway.rung())
                            .flag(rung.isPresent()));
            return rung;
        }
        return Optional.of(ladder.first());
    }

    private void speaks(Edition<Ladders> edition) {
        judging.check(
                LadderRefusal.NO_EDITION_IN_FORCE,
                true,
                () -> LadderConditions.EDITION
                        .says(true)
                        .day(judging.at().toLocalDate())
                        .id(edition.id().value())
                        .day(edition.from())
                        .because(edition.adopted().explanation()));
    }

    private void nobodySpeaks(Editions<Ladders> editions) {
        LocalDate day = judging.at().toLocalDate();
        Optional<Edition<Ladders>> draft = editions.draftOn(day);
        if (draft.isPresent()) {
            judging.check(
                    LadderRefusal.EDITION_NOT_ADOPTED,
                    LadderConditions.EDITION_DRAFT
                            .says(false)
                            .day(day)
                            .id(draft.get().id().value())
                            .day(draft.get().from())
                            .because(draft.get().adopted().explanation()));
        } else {
            judging.check(
                    LadderRefusal.NO_EDITION_IN_FORCE,
                    LadderConditions.EDITION_NONE.says(false).day(day));
        }
    }
}
