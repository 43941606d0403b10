package io.github.governance4j.examples.county.feuds;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.examples.county.disputes.DisputeAction;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.EndKind;
import java.util.Optional;
import java.util.SplittableRandom;

/** One dispute led through the year (生成一件纠纷): what its parties and its office do next depends on how it stands. */
final class Feud {
    private static final int MOST_STEPS = 150;

    private final Scene scene;
    private final String id;
    private final Quarrel quarrel;
    private final SplittableRandom chance;
    private final Choosing choosing;
    private final Mediation mediation;
    private int steps;

    Feud(Scene scene, String id, SplittableRandom chance) {
        this.scene = scene;
        this.id = id;
        this.chance = chance;
        this.quarrel = new Quarrel(id, scene.rules(), scene.desks().rulebook().place(), chance);
        this.choosing = new Choosing(scene, quarrel, chance);
        this.mediation = new Mediation(scene, quarrel, chance);
    }

    /** Somebody applies, a committee offers, or it is settled where it arose. */
    void begin() {
        int drawn = chance.nextInt(100);
        if (quarrel.isSimple() && drawn < 45) {
            onTheSpot();
        } else if (quarrel.isPeoples() && drawn < 60 && drawn >= 45) {
            director().ifPresent(by -> scene.act(id, DisputeAction.OFFER_MEDIATION, "", by, quarrel.application()));
        } else if (drawn > 93) {
            referredIn();
        } else {
            scene.act(id, DisputeAction.APPLY, "", Scene.party(quarrel.applicant()), quarrel.application());
        }
        goOn(60, 1500);
    }

    private void onTheSpot() {
        boolean agrees = chance.nextInt(100) < 85;
        String detail = quarrel.application() + ";undisputed=true;yuan=200;consenting=" + quarrel.persons()
                + (agrees
                        ? ";agreement=" + quarrel.agreement() + ";clauses=" + quarrel.clauses(scene.today(), false)
                        : "");
        director().ifPresent(by -> scene.act(id, DisputeAction.ON_THE_SPOT, "", by, detail));
    }

    /** The police or the petition office hands it over before it is applied for. */
    private void referredIn() {
        boolean isPolice = chance.nextInt(100) < 60;
        String from = isPolice ? "镇派出所" : "镇信访办";
        String referral = "R-" + id;
        String detail = "referral=" + referral + ";from=" + from + ";to=" + quarrel.body() + ";counterpart="
                + (isPolice ? "POLICE" : "PETITION_OFFICE") + ";direction=IN;clock=ORIGIN;words=邻里间的民事争议";
        Optional<Actor.Post> offering = scene.anybody(from);
        if (offering.isEmpty() || !scene.act(id, DisputeAction.REFER, "", offering.get(), detail)) {
            return;
        }
        int answer = chance.nextInt(100);
        scene.at(scene.later(60, 1440), () -> {
            if (answer < 82) {
                clerk(quarrel.body())
                        .ifPresent(by -> scene.act(id, DisputeAction.ACCEPT_REFERRAL, "", by, "referral=" + referral));
                scene.act(
                        id,
                        DisputeAction.APPLY,
                        "",
                        Scene.party(quarrel.applicant()),
                        quarrel.application() + ";elsewhere=" + from + ";referral=" + referral);
            } else if (answer < 92) {
                clerk(quarrel.body())
                        .ifPresent(by -> scene.act(
                                id,
                                DisputeAction.RETURN_REFERRAL,
                                "",
                                by,
                                "referral=" + referral + ";reasons=不属于本会受理范围"));
            }
        });
        scene.at(scene.now().plusDays(35), () -> report(referral));
    }

    private void report(String referral) {
        Optional<EndKind> end = course().end();
        end.ifPresent(kind -> clerk(quarrel.body())
                .ifPresent(by -> scene.act(
                        id,
                        DisputeAction.REPORT_REFERRAL,
                        "",
                        by,
                        "referral=" + referral + ";outcome=" + (kind == EndKind.SETTLED ? "SETTLED" : "NOT_SETTLED"))));
    }

    private void goOn(int least, int most) {
        if (++steps < MOST_STEPS) {
            scene.at(scene.later(least, most), this::step);
        }
    }

    private void step() {
        Course course = course();
        switch (course.stage()) {
            case NONE -> {
                // A referral may still be waited for.
                if (steps < 6) {
                    goOn(600, 3000);
                }
            }
            case APPLIED -> applied(course);
            case INVITED -> invited(course);
            case CHOOSING -> {
                choosing.choose(course);
                goOn(60, 1400);
            }
            case CONFIRMING -> {
                choosing.confirm(course);
                goOn(60, 1800);
            }
            case READY, IN_SESSION, AGREEING -> {
                mediation.mediate(course);
                goOn(mediation.leastPause(), mediation.mostPause());
            }
            case ENDED -> new Filing(scene, quarrel, chance).file(course);
            case CLOSED -> {}
        }
    }

    private void applied(Course course) {
        int drawn = chance.nextInt(100);
        Optional<Actor.Post> clerk = clerk(quarrel.body());
        if (clerk.isEmpty() || drawn < 4) {
            goOn(2 * 1440, 8 * 1440);
            return;
        }
        Actor by = clerk.get();
        boolean isElsewhere = course.application()
                .flatMap(application -> application.elsewhere())
                .flatMap(elsewhere -> elsewhere.bar())
                .isPresent();
        if (isElsewhere || drawn < 8) {
            scene.act(
                    id,
                    DisputeAction.DECLINE,
                    "",
                    by,
                    "bar=" + (isElsewhere ? "ACCEPTED_ELSEWHERE" : "SPECIAL_AUTHORITY") + ";words=依法应由其他机关处理");
        } else if (drawn < 10 && !quarrel.body().equals("镇调委会")) {
            scene.act(id, DisputeAction.TRANSFER, "", by, "to=镇调委会;words=涉及多个村");
            goOn(300, 2000);
            scene.at(
                    scene.later(300, 2000),
                    () -> clerk("镇调委会")
                            .ifPresent(
                                    other -> scene.act(id, DisputeAction.CONCLUDE_TRANSFER, "", other, "taken=true")));
            return;
        } else {
            scene.act(id, DisputeAction.ACCEPT, "", by, "");
        }
        goOn(30, 900);
    }

    private void invited(Course course) {
        for (String person : quarrel.all()) {
            if (!course.informed().stream().anyMatch(one -> one.value().equals(person))) {
                office(course).ifPresent(by -> scene.act(id, DisputeAction.INFORM, person, by, ""));
                goOn(20, 600);
                return;
            }
        }
        for (String person : quarrel.all()) {
            if (!course.consents().stream().anyMatch(one -> one.value().equals(person))) {
                consent(person, course);
                return;
            }
        }
        goOn(600, 1440);
    }

    private void consent(String person, Course course) {
        int drawn = chance.nextInt(100);
        boolean isRespondent = !person.equals(quarrel.applicant());
        Actor by = Scene.party(quarrel.speaker(person));
        if (isRespondent && drawn < 7 && course.rung() <= 1) {
            scene.act(id, DisputeAction.REFUSE, person, by, "");
        } else if (isRespondent && drawn < 10) {
            // Says nothing until the time is over.
            goOn(12 * 1440, 18 * 1440);
            return;
        } else {
            scene.act(id, DisputeAction.CONSENT, person, by, "");
        }
        goOn(30, 1800);
    }

    private Course course() {
        return scene.course(new StreamId(id));
    }

    private Optional<Actor.Post> office(Course course) {
        return course.body().flatMap(body -> clerk(body.value()));
    }

    private Optional<Actor.Post> clerk(String body) {
        return scene.of(new BodyId(body), scene.rules().roles().reception());
    }

    private Optional<Actor.Post> director() {
        return scene.of(new BodyId(quarrel.body()), scene.rules().roles().initiators());
    }
}
