package io.github.governance4j.examples.county.feuds;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.examples.county.disputes.DisputeAction;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.SignedAs;
import io.github.governance4j.mediation.course.Stage;
import io.github.governance4j.mediation.settlement.AgreementForm;
import java.util.Optional;
import java.util.SplittableRandom;

/** Tries, sessions and agreements of a made-up dispute (生成的调解经过). */
final class Mediation {
    private final Scene scene;
    private final Quarrel quarrel;
    private final SplittableRandom chance;
    private int sessions;
    private boolean hasHeld;
    private boolean isBetweenTries;

    Mediation(Scene scene, Quarrel quarrel, SplittableRandom chance) {
        this.scene = scene;
        this.quarrel = quarrel;
        this.chance = chance;
    }

    int leastPause() {
        return isBetweenTries ? 600 : 20;
    }

    int mostPause() {
        return isBetweenTries ? 4000 : 500;
    }

    void mediate(Course course) {
        isBetweenTries = false;
        Optional<Actor.Post> mediator = course.mediator().flatMap(scene::mediator);
        if (mediator.isEmpty()) {
            return;
        }
        Actor by = mediator.get();
        if (course.stage() == Stage.AGREEING) {
            agree(course, by);
        } else if (course.stage() == Stage.IN_SESSION) {
            close(course, by);
        } else if (!course.tryRunning()) {
            between(course, by);
        } else if (hasHeld) {
            hasHeld = false;
            end(by);
        } else {
            hold(by);
        }
    }

    /** Before a try: mostly one begins; sometimes a party has had enough. */
    private void between(Course course, Actor by) {
        int drawn = chance.nextInt(100);
        int tries = course.tries();
        String someone = quarrel.all().get(chance.nextInt(quarrel.all().size()));
        Actor party = Scene.party(quarrel.speaker(someone));
        if (drawn < 2) {
            scene.act(quarrel.id(), DisputeAction.TAKE_MEASURES, "", by, "words=安排专人陪护、分开居住");
        } else if (drawn == 2 && !course.onTheSpot()) {
            scene.act(quarrel.id(), DisputeAction.REPORT_OFFENCE, "", by, "words=一方受到威胁;ends=" + (tries > 0));
            return;
        } else if (tries > 0 && drawn < 9) {
            scene.act(quarrel.id(), DisputeAction.WITHDRAW, someone, party, "");
            return;
        } else if (tries > 0 && drawn < 16) {
            scene.act(quarrel.id(), DisputeAction.LEAVE, someone, party, "remedy=COURT");
            return;
        } else if (tries > 0 && drawn < 34 && course.rung() > 0) {
            scene.act(quarrel.id(), DisputeAction.ASK_UP, someone, party, "");
            return;
        } else if (tries > 1 && drawn < 42) {
            scene.act(quarrel.id(), DisputeAction.END_AS_FAILED, "", by, "words=各方差距过大，再调无益");
            return;
        } else if (drawn < 45) {
            for (String person : quarrel.all()) {
                scene.act(
                        quarrel.id(),
                        DisputeAction.ASK_EXTENSION,
                        person,
                        Scene.party(quarrel.speaker(person)),
                        "amount=15");
            }
        }
        if (drawn == 99) {
            // Without the consent of everybody: refused, and left in the log.
            scene.inVain(quarrel.id(), DisputeAction.BEGIN_TRY, "", by, "consenting=" + quarrel.applicant());
        }
        scene.act(quarrel.id(), DisputeAction.BEGIN_TRY, "", by, "consenting=" + quarrel.persons());
    }

    private void hold(Actor by) {
        scene.act(
                quarrel.id(),
                DisputeAction.HOLD_SESSION,
                "",
                by,
                "session=S-" + quarrel.id() + "-" + ++sessions + ";channel="
                        + (chance.nextInt(100) < 18 ? "ONLINE" : "IN_PERSON") + ";attending=" + quarrel.attending()
                        + ";where=" + quarrel.area());
        hasHeld = true;
    }

    private void close(Course course, Actor by) {
        int drawn = chance.nextInt(100);
        String session = "session=" + course.session().map(Object::toString).orElse("");
        int settles = course.rung() <= 1 ? 46 : 40;
        if (drawn < settles) {
            scene.act(quarrel.id(), DisputeAction.CLOSE_SESSION, "", by, session + ";outcome=AGREED");
            drawUp(course, by, 1);
        } else if (drawn < settles + 6
                && quarrel.issueCount() > 1
                && course.openIssues().size() > 1) {
            String first = course.openIssues().iterator().next().value();
            scene.act(quarrel.id(), DisputeAction.CLOSE_SESSION, "", by, session + ";outcome=PARTLY;agreed=" + first);
            drawUp(by, first, false);
        } else if (drawn < settles + 20) {
            scene.act(quarrel.id(), DisputeAction.CLOSE_SESSION, "", by, session + ";outcome=CONTINUES");
            hasHeld = false;
        } else {
            scene.act(quarrel.id(), DisputeAction.CLOSE_SESSION, "", by, session + ";outcome=FAILED");
        }
    }

    private void drawUp(Course course, Actor by, int least) {
        String issues = String.join(
                "|", course.openIssues().stream().map(Object::toString).toList());
        drawUp(by, issues, course.openIssues().size() >= least && chance.nextInt(100) < 70);
    }

    private void drawUp(Actor by, String issues, boolean withPayment) {
        boolean isWritten = withPayment || chance.nextInt(100) < 45;
        String states =
                isWritten ? ";states=PARTIES|MAIN_FACTS|POINTS_AT_ISSUE|RESPONSIBILITIES|CONTENT|WAY_AND_TERM" : "";
        String detail = "agreement=" + quarrel.agreement() + ";form="
                + (isWritten ? AgreementForm.WRITTEN : AgreementForm.ORAL) + ";issues=" + issues + ";clauses="
                + quarrel.clauses(scene.today(), withPayment) + states;
        if (chance.nextInt(100) < 2) {
            scene.inVain(quarrel.id(), DisputeAction.DRAW_UP, "", by, detail.replace("当面道歉", "当面道歉，今后不得起诉"));
        }
        scene.act(quarrel.id(), DisputeAction.DRAW_UP, "", by, detail);
    }

    private void agree(Course course, Actor by) {
        for (String person : quarrel.all()) {
            if (course.assents().stream().noneMatch(one -> one.value().equals(person))) {
                Actor party = Scene.party(quarrel.speaker(person));
                boolean isRejected = chance.nextInt(100) < 4;
                scene.act(quarrel.id(), isRejected ? DisputeAction.REJECT : DisputeAction.ASSENT, person, party, "");
                return;
            }
        }
        if (!course.signed().contains(SignedAs.MEDIATOR)) {
            scene.act(quarrel.id(), DisputeAction.SIGN, "", by, "as=MEDIATOR");
            return;
        }
        course.body()
                .flatMap(body -> scene.of(body, scene.rules().roles().sealers()))
                .ifPresent(director -> scene.act(quarrel.id(), DisputeAction.SIGN, "", director, "as=BODY"));
    }

    private void end(Actor by) {
        scene.act(quarrel.id(), DisputeAction.END_TRY, "", by, "");
        isBetweenTries = true;
    }
}
