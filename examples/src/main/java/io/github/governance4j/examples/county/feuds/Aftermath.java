package io.github.governance4j.examples.county.feuds;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.examples.county.disputes.DisputeAction;
import io.github.governance4j.mediation.settlement.Agreement;
import io.github.governance4j.mediation.settlement.Clause;
import java.util.Optional;
import java.util.SplittableRandom;

/** What comes of a made-up agreement in effect (履行、回访、司法确认、起诉). */
final class Aftermath {
    private static final String COURT = "县人民法院";

    private final Scene scene;
    private final Quarrel quarrel;
    private final Agreement agreement;
    private final SplittableRandom chance;

    Aftermath(Scene scene, Quarrel quarrel, Agreement agreement, SplittableRandom chance) {
        this.scene = scene;
        this.quarrel = quarrel;
        this.agreement = agreement;
        this.chance = chance;
    }

    void begin() {
        for (Clause clause : agreement.clauses()) {
            boolean keeps = chance.nextInt(100) < 88;
            int late = chance.nextInt(100) < 12 ? 8 : 0;
            int days = clause.kind().name().equals("PAYMENT") ? 6 + chance.nextInt(14) : 1 + chance.nextInt(4);
            scene.at(scene.now().plusDays(days + late), () -> {
                if (keeps) {
                    perform(clause);
                } else {
                    breach(clause);
                }
            });
        }
        if (chance.nextInt(100) < 85) {
            scene.at(scene.now().plusDays(18 + chance.nextInt(16)), this::followUp);
        }
        if (chance.nextInt(100) < 26) {
            int day = chance.nextInt(100) < 35 ? 26 + chance.nextInt(7) : 1 + chance.nextInt(25);
            scene.at(scene.now().plusDays(day), this::confirm);
        }
    }

    private void perform(Clause clause) {
        Actor owes = Scene.party(quarrel.speaker(clause.who().value()));
        String detail = named() + ";clause=" + clause.number();
        scene.act(quarrel.id(), DisputeAction.PERFORM, clause.who().value(), owes, detail);
        Optional<PersonId> to = clause.to();
        if (to.isPresent() && chance.nextInt(100) < 80) {
            String person = to.get().value();
            scene.at(
                    scene.later(60, 3000),
                    () -> scene.act(
                            quarrel.id(),
                            DisputeAction.ACKNOWLEDGE_RECEIPT,
                            person,
                            Scene.party(quarrel.speaker(person)),
                            detail));
        }
    }

    private void breach(Clause clause) {
        String person = clause.to().map(PersonId::value).orElse(quarrel.applicant());
        Actor party = Scene.party(quarrel.speaker(person));
        scene.act(
                quarrel.id(),
                DisputeAction.REPORT_BREACH,
                person,
                party,
                named() + ";clause=" + clause.number() + ";words=到期未履行");
        if (chance.nextInt(100) < 35) {
            scene.at(
                    scene.later(1440, 20 * 1440),
                    () -> scene.act(quarrel.id(), DisputeAction.SUE, person, party, named()));
        }
    }

    private void followUp() {
        clerk().ifPresent(by -> scene.act(quarrel.id(), DisputeAction.FOLLOW_UP, "", by, named()));
    }

    /** Somebody of the body that mediated it. */
    private Optional<Actor.Post> clerk() {
        return scene.course(new StreamId(quarrel.id()))
                .body()
                .flatMap(body -> scene.of(body, scene.rules().roles().keepers()));
    }

    /** Mostly all parties together and in time, as the body that mediated writes it down; some alone, some when the thirty days are over. */
    private void confirm() {
        boolean alone = chance.nextInt(100) < 12;
        clerk().ifPresent(by -> confirm(alone, by));
    }

    private void confirm(boolean alone, Actor by) {
        String detail = named() + ";jointly=" + (alone ? quarrel.applicant() : quarrel.persons()) + ";court=" + COURT;
        if (alone) {
            scene.inVain(quarrel.id(), DisputeAction.ASK_CONFIRMATION, quarrel.applicant(), by, detail);
            return;
        }
        if (!scene.act(quarrel.id(), DisputeAction.ASK_CONFIRMATION, quarrel.applicant(), by, detail)) {
            scene.inVain(quarrel.id(), DisputeAction.ASK_CONFIRMATION, quarrel.applicant(), by, detail);
            return;
        }
        scene.at(scene.later(5 * 1440, 24 * 1440), this::decide);
    }

    /** What the court decided, written down by the body that mediated. */
    private void decide() {
        int drawn = chance.nextInt(100);
        String ruling = drawn < 86
                ? "ruling=CONFIRMED"
                : drawn < 94 ? "ruling=DISMISSED;dismissed=UNCLEAR" : "ruling=NOT_ACCEPTED;not-accepted=TITLE";
        clerk().ifPresent(by -> scene.act(quarrel.id(), DisputeAction.COURT_DECIDES, "", by, named() + ";" + ruling));
    }

    private String named() {
        return "agreement=" + agreement.id();
    }
}
