package io.github.governance4j.examples.county.quarter;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.matter.Side;
import io.github.governance4j.core.matter.Stage;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.examples.county.matters.Action;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is done about one made-up matter once it was dispatched, by chance (事项经过). */
final class Story {
    private static final int MOST_STEPS = 40;

    private final Town town;
    private final Life life;
    private final String receipt;
    private boolean isUrged;
    private boolean isExtended;
    private boolean hasSlip;
    private int askedBackAt;

    Story(Town town, Life life, String receipt) {
        this.town = town;
        this.life = life;
        this.receipt = receipt;
    }

    void tell() {
        Side first = life.happens(65) ? Side.DEPARTMENT : Side.TERRITORY;
        own(first);
        own(first.other());
        for (int step = 0; step < MOST_STEPS && life.state().stage().isOpen(); step++) {
            life.pass(30, 600);
            if (life.state().stage() == Stage.CHECKING) {
                check();
            } else {
                handle();
            }
        }
        if (life.state().stage() == Stage.CLOSED) {
            followUp();
        }
    }

    /** One side accepts; now and then it declines, or only after it is late. */
    private void own(Side side) {
        life.pass(20, life.happens(8) ? 3200 : 300);
        Optional<BodyId> offered = life.state().share(side).flatMap(share -> share.offered());
        if (offered.isEmpty()) {
            return;
        }
        if (life.happens(4)) {
            life.act(Action.DECLINE_HAND_OVER, life.somebody(offered.get()), "side=" + side + ";reasons=不属本单位职责");
            life.pass(60, 400);
            life.act(
                    Action.OFFER_HAND_OVER,
                    life.intake(),
                    "side=" + side + ";to=" + offered.get() + ";reasons=经核属该单位职责");
            life.pass(60, 400);
        }
        life.act(Action.ACCEPT, life.somebody(offered.get()), "side=" + side + ";body=" + offered.get());
    }

    private void handle() {
        Climb climb = life.state().climb();
        Optional<Rung> rung =
                climb.ladder().flatMap(town.rules().ladders()::ladder).flatMap(ladder -> ladder.rung(climb.rung()));
        if (rung.isEmpty() || aside(rung.get(), climb) || comesBack(rung.get(), climb)) {
            return;
        }
        if (life.happens(14)) {
            // Nobody gets to it; the limit may pass.
            life.pass(2000, 7000);
        } else if (rung.get().consent() || rung.get().tries().isPresent()) {
            attempt(climb);
        } else {
            proof();
        }
    }

    /** What happens beside the work itself; answers whether something did. */
    private boolean aside(Rung rung, Climb climb) {
        if (!isUrged && life.happens(5)) {
            isUrged = true;
            return life.act(Action.URGE, life.intake(), "grounds=群众来电询问进展");
        }
        if (life.happens(2)) {
            return life.act(Action.SUPERVISE, life.intake(), "grounds=领导批示");
        }
        if (life.happens(3)) {
            return life.act(Action.PASS_UP, life.anOwner(), "trigger=BEYOND_COMPETENCE;grounds=涉及多部门，超出本级权限");
        }
        if (life.happens(1)) {
            return life.act(Action.PASS_UP, life.anOwner(), "trigger=TIER_RAISED;grounds=研判等级上调");
        }
        if (!hasSlip && life.happens(10)) {
            return slip();
        }
        if (!climb.parties().isEmpty() && life.happens(1)) {
            return life.act(
                    Action.WITHDRAW,
                    Optional.of(new Actor.Party(climb.parties().iterator().next())),
                    "");
        }
        if (life.happens(1)) {
            return life.act(Action.LEAVE, whomItConcerns(), "remedy=COURT");
        }
        return !isExtended
                && rung.limit().flatMap(limit -> limit.extension()).isPresent()
                && life.happens(12)
                && extend();
    }

    private boolean extend() {
        if (life.happens(15)) {
            life.inVain(Action.EXTEND, life.anOwner(), "amount=3");
        }
        isExtended = life.act(
                Action.EXTEND,
                life.anOwner(),
                "amount=" + (2 + life.chance().nextInt(4)) + ";approver=HEAD_OF_ORGAN;told=" + life.now());
        return isExtended;
    }

    private boolean slip() {
        Optional<BodyId> to = life.owner(Side.TERRITORY);
        if (to.isEmpty()) {
            return false;
        }
        hasSlip = life.act(
                Action.ASSIGN, life.anOwner(), "slip=S1;body=" + to.get() + ";task=现场核实;limit=2;unit=WORKING_DAY");
        if (!hasSlip) {
            return false;
        }
        life.pass(200, life.happens(20) ? 6000 : 1500);
        Optional<Actor.Post> done = life.somebody(to.get());
        if (life.act(Action.SLIP_DONE, done, "slip=S1;proof=现场照片")) {
            life.pass(30, 400);
            life.act(
                    Action.CHECK_SLIP,
                    town.staff().other(to.get(), life.now().toLocalDate(), done.map(Actor.Post::holder), life.chance()),
                    "slip=S1;passed=true");
        }
        return true;
    }

    /** Once on each rung it came up to, now and then, the case is asked to be taken back. */
    private boolean comesBack(Rung rung, Climb climb) {
        if (rung.returns().isEmpty()
                || climb.cameFrom() == 0
                || climb.returnPending()
                || askedBackAt == climb.rung()
                || !life.happens(12)) {
            return false;
        }
        askedBackAt = climb.rung();
        if (!life.act(Action.ASK_RETURN, life.anOwner(), "reasons=下级尚未穷尽处理手段")) {
            life.inVain(Action.ASK_RETURN, life.anOwner(), "reasons=下级尚未穷尽处理手段");
            return false;
        }
        life.pass(60, 500);
        boolean agreed = life.happens(60);
        return life.act(
                Action.ANSWER_RETURN,
                life.intake(),
                "agreed=" + agreed + ";reasons=" + (agreed ? "同意退回下级继续办理" : "应由本级办理"));
    }

    /** A party; where there are none, whoever reported it. */
    private Optional<Actor> whomItConcerns() {
        return life.state().climb().parties().stream()
                .map(person -> (Actor) new Actor.Party(person))
                .findFirst()
                .or(this::channel);
    }

    private void attempt(Climb climb) {
        String consent = climb.parties().stream().map(PersonId::value).collect(Collectors.joining("|"));
        if (life.happens(2)) {
            life.inVain(Action.BEGIN_TRY, life.anOwner(), "");
        }
        if (!life.act(Action.BEGIN_TRY, life.anOwner(), consent.isEmpty() ? "" : "consent=" + consent)) {
            // No try is left, or nobody can consent: it is passed up or goes to court.
            if (!life.act(Action.PASS_UP, life.anOwner(), "trigger=BEYOND_COMPETENCE;grounds=本级无法继续调解")) {
                life.act(Action.LEAVE, whomItConcerns(), "remedy=COURT");
            }
            return;
        }
        life.pass(60, 240);
        boolean settled = life.happens(58);
        life.act(Action.END_TRY, life.anOwner(), "settled=" + settled);
        if (settled) {
            life.pass(30, 600);
            proof();
        }
    }

    private void proof() {
        String kind = life.happens(78) ? "SUPPORTED" : life.happens(70) ? "EXPLAINED" : "NOT_SUPPORTED";
        life.act(Action.PROOF, life.anOwner(), "kind=" + kind + ";proof=处理结果和现场照片");
    }

    private void check() {
        if (life.happens(2)) {
            life.inVain(Action.CHECK, prover(), "passed=true");
        }
        Optional<Actor.Post> checker = town.staff()
                .other(
                        town.rules().intake(),
                        life.now().toLocalDate(),
                        life.state().provedBy(),
                        life.chance());
        boolean passed = life.happens(93);
        boolean isChecked =
                life.act(Action.CHECK, checker, passed ? "passed=true" : "passed=false;grounds=照片与现场不符，问题仍在");
        if (!isChecked) {
            life.pass(500, 1500);
        }
    }

    /** Whoever submitted the proof, who must not check it. */
    private Optional<Actor.Post> prover() {
        return life.state()
                .provedBy()
                .flatMap(person -> life.lines().stream()
                        .filter(line -> line.by().endsWith("/" + person))
                        .findFirst()
                        .map(line -> new Actor.Post(
                                new PostId(line.by().substring(0, line.by().indexOf('/'))), person)));
    }

    private void followUp() {
        if (life.happens(88)) {
            life.pass(600, life.happens(10) ? 9000 : 2500);
            boolean reached = life.happens(86);
            boolean solved = life.happens(87);
            life.act(
                    Action.CALL_BACK,
                    life.intake(),
                    reached
                            ? "reached=true;solved=" + solved + ";satisfied=" + life.happens(solved ? 92 : 20)
                            : "reached=false");
            if (life.happens(30)) {
                life.pass(10, 3000);
                life.act(
                        Action.RATE,
                        channel(),
                        "rating=" + (solved ? life.happens(70) ? "SATISFIED" : "FAIRLY_SATISFIED" : "DISSATISFIED"));
            }
        }
        if (life.happens(25)) {
            life.pass(10_000, 36_000);
            boolean holds = life.happens(94);
            life.act(
                    Action.RECHECK,
                    town.staff()
                            .other(
                                    town.rules().intake(),
                                    life.now().toLocalDate(),
                                    life.state().provedBy(),
                                    life.chance()),
                    holds ? "holds=true" : "holds=false;grounds=问题反弹");
        } else if (life.happens(3)) {
            life.pass(3000, 20_000);
            life.act(Action.REOPEN, life.intake(), "new-facts=上报人补充新的情况");
        }
        for (int step = 0; step < 8 && life.state().stage().isOpen(); step++) {
            life.pass(100, 1500);
            if (life.state().stage() == Stage.CHECKING) {
                check();
            } else {
                proof();
            }
        }
    }

    private Optional<Actor> channel() {
        return Optional.of(new Actor.Channel(new ReceiptId(receipt)));
    }
}
