package io.github.governance4j.examples.county.year;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.risk.warning.LevelRule;
import io.github.governance4j.core.risk.warning.Tell;
import io.github.governance4j.core.risk.warning.Warning;
import io.github.governance4j.core.risk.warning.WarningCommand;
import io.github.governance4j.core.risk.warning.WarningFact;
import io.github.governance4j.core.risk.warning.WarningRefusal;
import io.github.governance4j.examples.county.hazards.HazardAction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What becomes of one warning (预警经过): issued, told, perhaps raised, and lifted or left to lapse. */
final class WarningStory {
    private final County county;
    private final Life<WarningCommand, Warning, WarningFact, WarningRefusal> life;
    private final CategoryId category;
    private final AreaId area;

    WarningStory(
            County county,
            Life<WarningCommand, Warning, WarningFact, WarningRefusal> life,
            CategoryId category,
            AreaId area) {
        this.county = county;
        this.life = life;
        this.category = category;
        this.area = area;
    }

    /** Tells it, if the rules speak of such warnings at all. */
    void tell(String cause) {
        List<LevelRule> levels = county.levels(category);
        if (levels.isEmpty()) {
            return;
        }
        LevelRule lowest = levels.get(levels.size() - 1);
        Optional<Actor.Post> by = officer(lowest);
        String start = "level=" + lowest.level() + ";start=" + life.now() + ";until="
                + life.today().plusDays(Math.min(lowest.mostDays(), 14) - 1L);
        if (life.happens(40)) {
            life.inVain(HazardAction.ISSUE_WARNING, by, category.value(), area.value(), start + ";cause=" + cause);
        }
        if (!life.act(
                HazardAction.ISSUE_WARNING,
                by,
                category.value(),
                area.value(),
                start + ";advice=加强自查，发现险情立即报告" + measures(lowest) + ";cause=" + cause)) {
            return;
        }
        told(by);
        if (levels.size() > 1 && life.happens(60)) {
            life.pass(2, 5);
            LevelRule raised = levels.get(levels.size() - 2);
            if (life.act(
                    HazardAction.ADJUST_WARNING,
                    officer(raised),
                    "level=" + raised.level() + measures(raised) + ";grounds=情况加重")) {
                told(officer(raised));
            }
        }
        if (life.happens(70)) {
            life.pass(3, 7);
            life.act(HazardAction.LIFT_WARNING, officer(levels.get(0)).or(() -> by), "grounds=险情已经消除");
        }
    }

    private String measures(LevelRule rule) {
        return rule.measures().isEmpty()
                ? ""
                : ";measures=" + rule.measures().stream().map(Object::toString).collect(Collectors.joining("|"))
                        + ";necessity=更轻的措施不足以排除危险";
    }

    /** Everybody who is to be told is, but now and then one is forgotten. */
    private void told(Optional<Actor.Post> by) {
        for (Tell tell : List.copyOf(life.state().toTell())) {
            if (!life.happens(12)) {
                life.act(HazardAction.TOLD, by, "post=" + tell.post());
            }
        }
    }

    private Optional<Actor.Post> officer(LevelRule rule) {
        return rule.issuers().stream()
                .flatMap(body -> county.anybody(body, life.today(), life.chance()).stream())
                .findFirst();
    }
}
