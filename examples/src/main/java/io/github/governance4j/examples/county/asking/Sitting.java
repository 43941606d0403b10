package io.github.governance4j.examples.county.asking;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.examples.county.claims.ClaimAction;
import io.github.governance4j.points.claim.Claim;
import io.github.governance4j.points.claim.Missing;
import io.github.governance4j.points.claim.flow.Step;
import io.github.governance4j.points.claim.flow.StepKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How those whose turn it is decide on one step of a claim (一次评议): mostly they pass it, now and then somebody acts who may not. */
final class Sitting {
    private static final List<String> DECLINES = List.of("佐证不足，无法核实", "当日签到表无此人", "不属于该项目范围", "与村里安排的公益岗位重复");

    private final Scene scene;
    private final Homes.Home home;
    private final String member;
    private final String id;
    private final boolean isCase;

    Sitting(Scene scene, Homes.Home home, String member, String id, boolean isCase) {
        this.scene = scene;
        this.home = home;
        this.member = member;
        this.id = id;
        this.isCase = isCase;
    }

    void decide(Step step, Claim claim) {
        List<Actor.Post> posts = scene.of(step.roles(), home.group());
        if (scene.happens(25) && !posts.isEmpty()) {
            inVain(step, posts.get(0));
        }
        boolean says = step.kind() == StepKind.ENTRY || scene.happens(isCase ? 780 : 930);
        for (int tries = 0; tries < posts.size(); tries++) {
            Actor.Post by = posts.get((tries + Math.floorMod(id.hashCode(), posts.size())) % posts.size());
            Map<String, String> cells = new HashMap<>(Map.of("ref", id));
            if (step.kind() == StepKind.MEETING) {
                cells.put("together", together(posts, by));
            }
            cells.put("reason", says ? "情况属实" : isCase ? "申辩成立，情节轻微" : scene.any(DECLINES));
            if (says) {
                chosen(cells, claim);
            }
            ClaimAction action = says ? ClaimAction.PASS : ClaimAction.DECLINE;
            if (scene.act(Written.Book.CLAIMS, action, home.account(), by, cells)
                    .isPresent()) {
                break;
            }
            if (scene.happens(300)) {
                // Tried by somebody who may not: their own family's, or what they declared themselves.
                scene.inVain(Written.Book.CLAIMS, action, home.account(), by, cells);
            }
        }
    }

    /** Who else took part, but for those the case is too near to. */
    private String together(List<Actor.Post> posts, Actor.Post by) {
        return posts.stream()
                .map(post -> post.holder().value())
                .filter(person -> !person.equals(by.holder().value()) && !person.equals(home.official()))
                .limit(2)
                .collect(Collectors.joining("|"));
    }

    private void chosen(Map<String, String> cells, Claim claim) {
        if (claim.missing().contains(Missing.POINTS)) {
            cells.put(
                    "amount",
                    isCase ? "6" : Integer.toString(5 + 5 * scene.chance().nextInt(4)));
            cells.put("reason", isCase ? "数量较小，已自行清运" : "评议会按情节议定");
        }
    }

    /** Somebody tries what cannot be: their own family's claim, another step, a second time. */
    private void inVain(Step step, Actor.Post by) {
        if (scene.happens(500)) {
            scene.inVain(
                    Written.Book.CLAIMS,
                    ClaimAction.PASS,
                    home.account(),
                    by,
                    Map.of("ref", id, "step", step.kind() == StepKind.ENTRY ? "first" : "enter"));
        } else {
            scene.inVain(
                    Written.Book.CLAIMS,
                    ClaimAction.PASS,
                    home.account(),
                    Scene.party(member),
                    Map.of("ref", id, "reason", "自己通过"));
        }
    }
}
