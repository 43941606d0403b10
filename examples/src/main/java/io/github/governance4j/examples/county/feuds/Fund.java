package io.github.governance4j.examples.county.feuds;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.examples.county.disputes.DisputeAction;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.stipend.StipendGrade;
import io.github.governance4j.mediation.stipend.StipendScale;
import java.time.LocalDate;
import java.util.Optional;

/** The year's stipends (以案定补): one sum for each half of the year, smaller than all that is asked of it. */
final class Fund {
    private static final LocalDate SECOND_HALF = LocalDate.of(2026, 7, 1);
    private static final String YUAN = "12000";

    private Fund() {}

    static void open(Scene scene) {
        scene.at(LocalDate.of(2026, 1, 5).atTime(9, 0), () -> open(scene, "2026-上半年补助", "2026-06-30"));
        scene.at(SECOND_HALF.atTime(9, 0), () -> open(scene, "2026-下半年补助", "2026-12-31"));
    }

    private static void open(Scene scene, String fund, String until) {
        approver(scene)
                .ifPresent(by -> scene.act(
                        fund, DisputeAction.OPEN_FUND, "", by, "fund=" + fund + ";yuan=" + YUAN + ";until=" + until));
    }

    private static Optional<Actor.Post> approver(Scene scene) {
        return scene.rules()
                .stipends()
                .flatMap(scale -> scene.desks().rulebook().place().roster().bodies().stream()
                        .flatMap(body -> scene.of(body.id(), scale.approvers()).stream())
                        .findFirst());
    }

    /** Somebody asks for what a closed case is worth, and somebody else decides on it some days later. */
    static void ask(Scene scene, String dispute, MediatorId mediator, Actor clerk) {
        Optional<StipendScale> scale = scene.rules().stipends();
        Optional<Actor.Post> payee = scene.mediator(mediator);
        if (scale.isEmpty() || payee.isEmpty()) {
            return;
        }
        int drawn = scene.chance().nextInt(100);
        StipendGrade grade = drawn < 65
                ? StipendGrade.ORDINARY
                : drawn < 88 ? StipendGrade.COMPLEX : drawn < 97 ? StipendGrade.MAJOR : StipendGrade.LONG_STANDING;
        StipendScale.Amounts amounts = scale.get().amounts().get(grade);
        if (amounts == null) {
            return;
        }
        long steps = (amounts.most() - amounts.least()) / 50_00 + 1;
        long fen = amounts.least() + 50_00 * scene.chance().nextLong(steps);
        String fund = scene.today().isBefore(SECOND_HALF) ? "2026-上半年补助" : "2026-下半年补助";
        String detail = "fund=" + fund + ";mediator=" + mediator + ";person="
                + payee.get().holder() + ";grade=" + grade.name() + ";yuan=" + fen / 100;
        if (!scene.act(dispute, DisputeAction.ASK_STIPEND, "", clerk, detail)) {
            if (scene.happens(15)) {
                scene.inVain(dispute, DisputeAction.ASK_STIPEND, "", clerk, detail);
            }
            return;
        }
        scene.at(scene.later(600, 9 * 1440), () -> decide(scene, dispute, fund));
    }

    private static void decide(Scene scene, String dispute, String fund) {
        approver(scene).ifPresent(by -> {
            if (scene.happens(93)) {
                scene.act(dispute, DisputeAction.GRANT_STIPEND, "", by, "fund=" + fund);
            } else {
                scene.act(dispute, DisputeAction.DECLINE_STIPEND, "", by, "fund=" + fund + ";words=卷宗材料与登记不符");
            }
        });
    }
}
