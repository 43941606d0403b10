package io.github.governance4j.examples.county.asking;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.examples.county.claims.ClaimAction;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes of one objection (一件异议的经过): upheld, rejected, taken back, or not answered for long, or ever. */
final class Grievance {
    private final Scene scene;
    private final Homes.Home home;
    private final String member;
    private final String ref;
    private Runnable upheld = () -> {};

    private Grievance(Scene scene, Homes.Home home, String member, String ref) {
        this.scene = scene;
        this.home = home;
        this.member = member;
        this.ref = ref;
    }

    /** Somebody objects some days from now, mostly in time. */
    static Grievance raise(Scene scene, Homes.Home home, String member, String ref) {
        Grievance grievance = new Grievance(scene, home, member, ref);
        boolean isLate = scene.happens(60);
        scene.at(isLate ? scene.inDays(33, 45) : scene.inDays(0, 20), () -> grievance.object(isLate));
        return grievance;
    }

    /** What happens if it is upheld. */
    void whenUpheld(Runnable then) {
        upheld = then;
    }

    private void object(boolean isLate) {
        if (isLate) {
            scene.inVain(Written.Book.OBJECTIONS, ClaimAction.OBJECT, home.account(), Scene.party(member), words());
            return;
        }
        Optional<String> raised =
                scene.act(Written.Book.OBJECTIONS, ClaimAction.OBJECT, home.account(), Scene.party(member), words());
        if (raised.isEmpty()) {
            return;
        }
        int fate = scene.chance().nextInt(100);
        if (fate < 8) {
            scene.at(
                    scene.inDays(0, 3),
                    () -> scene.act(
                            Written.Book.OBJECTIONS,
                            ClaimAction.WITHDRAW,
                            home.account(),
                            Scene.party(member),
                            Map.of("ref", ref, "reason", "已说明清楚")));
        } else if (fate < 88) {
            answerAt(scene.inDays(1, 7), fate < 45);
        } else if (fate < 95) {
            answerAt(scene.inDays(16, 30), fate < 91);
        }
    }

    private Map<String, String> words() {
        List<String> said = List.of("当天不在场，有车票为证", "东西不是我家放的", "照片不是那一天的", "事情做了，签到表漏登");
        return Map.of("ref", ref, "reason", said.get(scene.chance().nextInt(said.size())));
    }

    private void answerAt(LocalDateTime moment, boolean isRight) {
        scene.at(moment, () -> {
            Set<RoleId> with =
                    scene.claimRules().map(rules -> rules.objections().with()).orElse(Set.of());
            for (Actor.Post by : scene.of(with, home.group())) {
                Optional<String> answered = scene.act(
                        Written.Book.OBJECTIONS,
                        isRight ? ClaimAction.UPHOLD : ClaimAction.REJECT,
                        home.account(),
                        by,
                        Map.of("ref", ref, "reason", isRight ? "经复核，异议成立" : "经复核，原决定无误"));
                if (answered.isPresent()) {
                    if (isRight) {
                        upheld.run();
                    }
                    break;
                }
            }
        });
    }
}
