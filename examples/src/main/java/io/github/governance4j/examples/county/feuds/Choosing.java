package io.github.governance4j.examples.county.feuds;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.examples.county.disputes.DisputeAction;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.roster.Eligibility;
import io.github.governance4j.mediation.roster.Needs;
import io.github.governance4j.mediation.selection.Seed;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How a mediator is found for a made-up dispute (点单、派单、接单、回避). */
final class Choosing {
    /** As often a mediator may have been found since the seed was last shown. */
    private static final int MOST_FOUND = 4;

    private final Scene scene;
    private final Quarrel quarrel;
    private final SplittableRandom chance;
    private LocalDateTime told = LocalDateTime.MIN;
    private Optional<Seed> promised = Optional.empty();
    private int round = 1;

    Choosing(Scene scene, Quarrel quarrel, SplittableRandom chance) {
        this.scene = scene;
        this.quarrel = quarrel;
        this.chance = chance;
    }

    /** The parties pick one after the other, unless one stays silent; then the office assigns. */
    void choose(Course course) {
        List<MediatorId> eligible = eligible();
        if (course.assigning()) {
            assign(course, eligible);
            return;
        }
        promise(course);
        for (String person : quarrel.all()) {
            boolean hasPicked =
                    course.picked().stream().anyMatch(one -> one.value().equals(person));
            if (!hasPicked && chance.nextInt(100) < 72) {
                Actor speaker = Scene.party(quarrel.speaker(person));
                boolean opens = course.picked().size() + 1 == quarrel.all().size();
                drawing(
                        ballot(eligible),
                        opens,
                        ballot -> scene.act(quarrel.id(), DisputeAction.PICK, person, speaker, ballot));
                return;
            }
        }
    }

    /** Where equals are drawn the office promises the seed before anybody picks. */
    private void promise(Course course) {
        if (!scene.rules().selection().byDraw() || promised.isPresent()) {
            return;
        }
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            hex.append(String.format("%016x", chance.nextLong()));
        }
        Seed seed = new Seed(hex.toString());
        director(course)
                .filter(by ->
                        scene.act(quarrel.id(), DisputeAction.PROMISE_SEED, "", by, "commitment=" + seed.commitment()))
                .ifPresent(by -> promised = Optional.of(seed));
    }

    /** Does it, with the seed where one was promised and is needed now; for the next mediator's round where this one is over. */
    private boolean drawing(String detail, boolean needed, Predicate<String> act) {
        if (promised.isEmpty() || !needed) {
            return act.test(detail);
        }
        String shown = (detail.isEmpty() ? "" : detail + ";") + "seed=" + promised.get() + ";round=";
        for (int last = round + MOST_FOUND; round < last; round++) {
            if (act.test(shown + round)) {
                return true;
            }
        }
        round -= MOST_FOUND;
        return false;
    }

    private Optional<Actor.Post> director(Course course) {
        return course.body()
                .flatMap(body -> scene.of(body, scene.rules().roles().assigners()));
    }

    private String ballot(List<MediatorId> eligible) {
        List<MediatorId> ranked = new ArrayList<>();
        int wanted = 1 + chance.nextInt(3);
        for (int i = 0; i < Math.min(4, eligible.size()) && ranked.size() < wanted; i++) {
            if (chance.nextInt(100) < 75) {
                ranked.add(eligible.get(i));
            }
        }
        if (ranked.isEmpty()) {
            return "";
        }
        String struck = chance.nextInt(100) < 6 && eligible.size() > 5 ? ";struck=" + eligible.get(5) : "";
        return "ranked=" + ranked.stream().map(MediatorId::value).collect(Collectors.joining("|")) + struck;
    }

    /** Whoever the selection names: the office asks it, and so do we, one name after the other. */
    private void assign(Course course, List<MediatorId> eligible) {
        Optional<Actor.Post> director = director(course);
        if (director.isEmpty()) {
            return;
        }
        boolean wantsFavourite = chance.nextInt(100) < 3 && eligible.size() > 3;
        for (MediatorId one : eligible) {
            if (drawing(
                    "mediator=" + one,
                    true,
                    named -> scene.act(quarrel.id(), DisputeAction.ASSIGN, "", director.get(), named))) {
                return;
            }
            if (wantsFavourite) {
                // Not the one whose turn it is: refused, and left in the log.
                scene.inVain(quarrel.id(), DisputeAction.ASSIGN, "", director.get(), "mediator=" + one);
                wantsFavourite = false;
            }
        }
    }

    /** The mediator takes the order, declines it or lets the time pass; a party may want another. */
    void confirm(Course course) {
        if (scene.now().isBefore(told)) {
            return;
        }
        MediatorId mediator = course.mediator().orElseThrow();
        Optional<Actor.Post> post = scene.mediator(mediator);
        int drawn = chance.nextInt(100);
        String named = "mediator=" + mediator;
        String someone = quarrel.all().get(chance.nextInt(quarrel.all().size()));
        Actor party = Scene.party(quarrel.speaker(someone));
        if (drawn < 5) {
            scene.act(quarrel.id(), DisputeAction.ASK_RECUSAL, someone, party, named + ";words=与对方当事人有往来");
            scene.at(scene.later(600, 2000), () -> decide(mediator));
        } else if (drawn < 7) {
            post.ifPresent(by -> disclose(by, named));
        } else if (drawn < 9) {
            scene.act(quarrel.id(), DisputeAction.REFUSE_ASSIGNEE, someone, party, named);
        } else if (drawn < 13) {
            post.ifPresent(by -> scene.act(quarrel.id(), DisputeAction.DECLINE_ORDER, "", by, named + ";words=外出学习"));
        } else if (drawn >= 17) {
            post.ifPresent(by -> confirm(by, named));
        }
    }

    private void confirm(Actor.Post by, String named) {
        if (by.post().value().startsWith("柳后村") && chance.nextInt(100) < 60) {
            // No network there: written down on Friday, when the time may have passed.
            LocalDateTime happened = scene.now();
            told = scene.sync();
            scene.at(told, () -> scene.act(quarrel.id(), DisputeAction.CONFIRM_ORDER, "", by, named, happened, false));
            return;
        }
        scene.act(quarrel.id(), DisputeAction.CONFIRM_ORDER, "", by, named);
    }

    private void disclose(Actor.Post by, String named) {
        scene.act(quarrel.id(), DisputeAction.DISCLOSE, "", by, named + ";relation=INTEREST");
        if (chance.nextInt(100) < 50) {
            for (String person : quarrel.all()) {
                scene.act(quarrel.id(), DisputeAction.WAIVE, person, Scene.party(quarrel.speaker(person)), named);
            }
        }
    }

    /** In court-annexed mediation somebody else decides. */
    private void decide(MediatorId mediator) {
        Course course = scene.course(new StreamId(quarrel.id()));
        course.body()
                .flatMap(body -> scene.of(body, scene.rules().roles().arbiters()))
                .ifPresent(by -> scene.act(
                        quarrel.id(),
                        DisputeAction.DECIDE_RECUSAL,
                        "",
                        by,
                        "mediator=" + mediator + ";granted=" + (chance.nextInt(2) == 0) + ";words=已核实"));
    }

    /** Who may mediate it, nearest first. */
    private List<MediatorId> eligible() {
        Eligibility eligible = scene.rules()
                .roster()
                .mediators()
                .eligible(
                        Needs.of(quarrel.kind().id(), new AreaId(quarrel.area())),
                        Set.of(),
                        scene.today(),
                        scene.desks().rulebook().place().territory());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < eligible.size(); i++) {
            order.add(i);
        }
        order.sort((one, other) -> Integer.compare(eligible.distance(one), eligible.distance(other)));
        return order.stream().map(i -> eligible.get(i).id()).toList();
    }
}
