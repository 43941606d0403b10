package io.github.governance4j.examples.county.asking;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.examples.county.claims.ClaimAction;
import io.github.governance4j.points.claim.Claim;
import io.github.governance4j.points.claim.ClaimStage;
import io.github.governance4j.points.claim.Missing;
import io.github.governance4j.points.claim.flow.Flow;
import io.github.governance4j.points.claim.flow.Step;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What becomes of one claim (一件申报的经过): whoever's turn it is acts, mostly in time and mostly as they should. */
final class Story {
    private static final int MOST_LOOKS = 60;

    private final Scene scene;
    private final Homes.Home home;
    private final String member;
    private final String id;
    private final boolean isCase;
    private final Sitting sitting;
    private int looks;

    Story(Scene scene, Homes.Home home, String member, String id, boolean isCase) {
        this.scene = scene;
        this.home = home;
        this.member = member;
        this.id = id;
        this.isCase = isCase;
        this.sitting = new Sitting(scene, home, member, id, isCase);
    }

    private Claim claim() {
        return scene.claim(home.account(), id);
    }

    /** Looks at how it stands, and lets somebody act on it soon. */
    void next() {
        if (++looks > MOST_LOOKS) {
            return;
        }
        Claim claim = claim();
        switch (claim.stage()) {
            case AT_STEP -> step(claim).ifPresent(step -> atStep(claim, step));
            case ENTERED -> entered();
            case DECLINED -> declined();
            default -> {}
        }
    }

    private Optional<Step> step(Claim claim) {
        return scene.rules()
                .rulebook()
                .claims()
                .byId(claim.edition().orElseThrow())
                .flatMap(edition -> edition.rules().flow(claim.flow().orElseThrow()))
                .flatMap(flow -> claim.step().flatMap(flow::step));
    }

    private Optional<Flow> flow() {
        Claim claim = claim();
        return claim.edition()
                .flatMap(scene.rules().rulebook().claims()::byId)
                .flatMap(edition -> claim.flow().flatMap(edition.rules()::flow));
    }

    private void atStep(Claim claim, Step step) {
        LocalDateTime until = claim.deadline().map(Deadline::closes).orElse(scene.now());
        if (!isCase && scene.happens(14)) {
            scene.at(scene.inDays(0, 3), this::withdraw);
            return;
        }
        if (scene.happens(12)) {
            // Nobody gets round to it; the flow says what that means.
            again(until);
            return;
        }
        Set<Missing> missing = claim.missing();
        if (missing.contains(Missing.FINDING) && scene.happens(800)) {
            attachFinding(step);
        }
        switch (step.kind()) {
            case REVIEW -> scene.at(scene.inDays(0, 4), () -> decide(step));
            case MEETING ->
                scene.at(
                        claim.deadline()
                                .map(day -> scene.soonAfter(day.lastDay().atTime(14, 0)))
                                .orElse(scene.inDays(5, 9)),
                        () -> decide(step));
            case NOTICE -> notice(missing, until);
            case POSTING -> posting(missing, until);
            case PLACE -> again(scene.inDays(1, 2));
            case ENTRY -> scene.at(scene.inDays(0, 2), () -> decide(step));
        }
    }

    /** The police have found something. */
    private void attachFinding(Step step) {
        for (Actor.Post by : scene.of(step.roles(), home.group())) {
            String finding = "柳公（治）行罚决字〔2026〕" + (100 + scene.chance().nextInt(800)) + "号（虚构）";
            if (act(ClaimAction.ATTACH_FINDING, by, Map.of("ref", id, "evidence", finding))
                    .isPresent()) {
                break;
            }
        }
    }

    private void again(LocalDateTime moment) {
        scene.at(scene.soonAfter(moment), this::next);
    }

    private void decide(Step step) {
        Claim claim = claim();
        if (!claim.step().equals(Optional.of(step.id()))) {
            next();
            return;
        }
        sitting.decide(step, claim);
        again(scene.now());
    }

    private void notice(Set<Missing> missing, LocalDateTime until) {
        if (missing.contains(Missing.NOTICE)) {
            scene.at(scene.inDays(0, 4), this::tell);
            return;
        }
        if (scene.happens(550)) {
            scene.at(scene.inDays(1, 5), () -> {
                act(
                        ClaimAction.REPLY,
                        Scene.party(member),
                        Map.of("ref", id, "reason", scene.any(List.of("已经清理，有照片", "当时不在村里", "愿意改正"))));
                again(claim().deadline().map(Deadline::closes).orElse(scene.now()));
            });
        } else {
            again(until);
        }
    }

    private void tell() {
        Optional<Step> step = step(claim());
        step.ifPresent(at -> {
            for (Actor.Post by : scene.of(at.roles(), home.group())) {
                if (act(ClaimAction.TELL, by, Map.of("ref", id, "reason", "已当面告知事实、证据和拟减分值，可在期限内申辩"))
                        .isPresent()) {
                    break;
                }
            }
        });
        again(scene.now());
    }

    private void posting(Set<Missing> missing, LocalDateTime until) {
        if (missing.contains(Missing.POSTING)) {
            scene.at(scene.inDays(0, 2), this::post);
        } else if (missing.contains(Missing.POSTING_ANSWER)) {
            scene.at(scene.inDays(1, 6), this::answerPosting);
        } else if (scene.happens(40)) {
            scene.at(scene.inDays(1, 6), () -> {
                Homes.Home other = scene.homes().other(home, scene.chance());
                scene.act(
                        Written.Book.OBJECTIONS,
                        ClaimAction.OBJECT,
                        home.account(),
                        Scene.party(other.member(scene.chance())),
                        Map.of("ref", id, "reason", "据我所知当天没有参加"));
                again(scene.now());
            });
        } else {
            again(until);
        }
    }

    private void post() {
        step(claim()).ifPresent(at -> {
            for (Actor.Post by : scene.of(at.roles(), home.group())) {
                if (act(ClaimAction.POST, by, Map.of("ref", id)).isPresent()) {
                    break;
                }
            }
        });
        again(scene.now());
    }

    private void answerPosting() {
        boolean isRight = scene.happens(350);
        for (Actor.Post by : scene.of(answerers(), home.group())) {
            Optional<String> answered = scene.act(
                    Written.Book.OBJECTIONS,
                    isRight ? ClaimAction.UPHOLD : ClaimAction.REJECT,
                    home.account(),
                    by,
                    Map.of("ref", id, "reason", isRight ? "经核实，签到有误" : "经核实，情况属实"));
            if (answered.isPresent()) {
                break;
            }
        }
        again(scene.now());
    }

    /** The roles that act on the step at hand, and those that answer objections. */
    private Set<RoleId> answerers() {
        Set<RoleId> roles = new TreeSet<>();
        step(claim()).ifPresent(step -> roles.addAll(step.roles()));
        scene.claimRules().ifPresent(rules -> roles.addAll(rules.objections().with()));
        return roles;
    }

    private void withdraw() {
        act(ClaimAction.WITHDRAW, Scene.party(member), Map.of("ref", id, "reason", "报错了，撤回"));
        again(scene.now());
    }

    private void entered() {
        if (isCase) {
            if (scene.happens(420)) {
                Grievance.raise(scene, home, member, id);
            }
            return;
        }
        if (scene.happens(22)) {
            scene.at(scene.inDays(3, 40), this::takeBack);
        }
    }

    private void takeBack() {
        Set<RoleId> revokers = flow().map(Flow::revokers).orElse(Set.of());
        for (Actor.Post by : scene.of(revokers, home.group())) {
            Optional<String> taken = act(ClaimAction.TAKE_BACK, by, Map.of("ref", id, "reason", "复核发现登记重复，予以撤销"));
            if (taken.isPresent()) {
                if (scene.happens(450)) {
                    Grievance.raise(scene, home, member, id);
                }
                break;
            }
        }
    }

    private void declined() {
        if (claim().stage() == ClaimStage.DECLINED && scene.happens(240)) {
            Grievance.raise(scene, home, member, id).whenUpheld(() -> again(scene.now()));
        }
    }

    private Optional<String> act(ClaimAction action, Actor by, Map<String, String> cells) {
        return scene.act(Written.Book.CLAIMS, action, home.account(), by, cells);
    }
}
