package io.github.governance4j.examples.county.feuds;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.examples.county.disputes.DisputeAction;
import io.github.governance4j.mediation.casefile.CaseDocument;
import io.github.governance4j.mediation.casefile.DocumentRole;
import io.github.governance4j.mediation.casefile.Required;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.settlement.Agreement;
import io.github.governance4j.mediation.settlement.AgreementForm;
import java.util.Optional;
import java.util.SplittableRandom;

/** What is done once mediation has ended (结案): the file, the ratings, the stipend, and whatever comes of the agreements. */
final class Filing {
    private final Scene scene;
    private final Quarrel quarrel;
    private final SplittableRandom chance;

    Filing(Scene scene, Quarrel quarrel, SplittableRandom chance) {
        this.scene = scene;
        this.quarrel = quarrel;
        this.chance = chance;
    }

    void file(Course course) {
        for (Agreement agreement : course.agreements()) {
            new Aftermath(scene, quarrel, agreement, chance).begin();
        }
        rate(course);
        Optional<Actor.Post> clerk = course.body()
                .flatMap(body -> scene.of(body, scene.rules().roles().keepers()));
        if (clerk.isEmpty() || chance.nextInt(100) < 12) {
            return;
        }
        scene.at(scene.later(300, 9 * 1440), () -> close(clerk.get()));
    }

    private void rate(Course course) {
        course.mediator().ifPresent(mediator -> {
            for (String person : quarrel.all()) {
                if (chance.nextInt(100) < 58) {
                    int drawn = chance.nextInt(100);
                    int score = drawn < 45 ? 5 : drawn < 75 ? 4 : drawn < 90 ? 3 : 1 + chance.nextInt(2);
                    boolean takesBack = chance.nextInt(100) < 2;
                    scene.at(scene.later(200, 12 * 1440), () -> {
                        Actor party = Scene.party(quarrel.speaker(person));
                        scene.act(
                                quarrel.id(),
                                DisputeAction.RATE,
                                person,
                                party,
                                "mediator=" + mediator + ";score=" + score);
                        if (takesBack) {
                            scene.act(
                                    quarrel.id(),
                                    DisputeAction.TAKE_BACK_RATING,
                                    person,
                                    party,
                                    "mediator=" + mediator);
                        }
                    });
                }
            }
        });
    }

    private void close(Actor clerk) {
        Course course = scene.course(new StreamId(quarrel.id()));
        boolean isWritten = course.agreements().stream().anyMatch(one -> one.form() == AgreementForm.WRITTEN);
        boolean forgets = chance.nextInt(100) < 6;
        int number = 0;
        for (CaseDocument document : scene.rules().caseFile().documents()) {
            boolean wanted = document.required() == Required.YES
                    || (document.role() == DocumentRole.AUTHORITY && quarrel.isRepresented());
            boolean isThere = document.role() != DocumentRole.AGREEMENT || isWritten;
            if (wanted && isThere) {
                if (forgets && ++number == 3) {
                    continue;
                }
                scene.act(
                        quarrel.id(),
                        DisputeAction.FILE_DOCUMENT,
                        "",
                        clerk,
                        "document=V-" + quarrel.id() + "-" + document.id() + ";as=" + document.id());
            }
        }
        if (forgets) {
            scene.inVain(quarrel.id(), DisputeAction.CLOSE_FILE, "", clerk, "");
            return;
        }
        if (scene.act(quarrel.id(), DisputeAction.CLOSE_FILE, "", clerk, "") && chance.nextInt(100) < 55) {
            course.mediator()
                    .ifPresent(mediator -> scene.at(
                            scene.later(600, 12 * 1440), () -> Fund.ask(scene, quarrel.id(), mediator, clerk)));
        }
    }
}
