package io.github.governance4j.testkit.risk.warning;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Tenure;
import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.risk.warning.Announcement;
import io.github.governance4j.core.risk.warning.Cause;
import io.github.governance4j.core.risk.warning.LevelRule;
import io.github.governance4j.core.risk.warning.Taken;
import io.github.governance4j.core.risk.warning.Warning;
import io.github.governance4j.core.risk.warning.WarningCommand;
import io.github.governance4j.core.risk.warning.WarningFact;
import io.github.governance4j.core.risk.warning.WarningMeasure;
import io.github.governance4j.core.risk.warning.WarningRefusal;
import io.github.governance4j.core.risk.warning.WarningRules;
import io.github.governance4j.core.risk.warning.WarningStage;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.testkit.claim.Claim;
import io.github.governance4j.testkit.ladder.Wish;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One warning led through a decider, wish by wish, with all that came of it. */
final class WarningLife {
    private static final int MOST_AT_ONCE = 64;

    private final WarningUnderTest subject;
    private final Decider<WarningCommand, Warning, WarningFact, WarningRefusal> decider;
    private final List<Lived> lived = new ArrayList<>();
    private Warning warning;
    private LocalDateTime now;

    private WarningLife(WarningUnderTest subject) {
        this.subject = subject;
        this.decider = subject.decider();
        this.warning = decider.initial();
        this.now = subject.firstDay().atTime(9, 0);
    }

    /** One command, what came of it, and how the warning stood before and after. */
    record Lived(
            Warning before, WarningCommand command, Decision<WarningFact, WarningRefusal> decision, Warning after) {}

    static WarningLife of(WarningUnderTest subject, List<Wish> wishes) {
        WarningLife life = new WarningLife(subject);
        wishes.forEach(life::grant);
        return life;
    }

    List<Lived> lived() {
        return lived;
    }

    List<WarningFact> facts() {
        return lived.stream().flatMap(one -> one.decision().facts().stream()).toList();
    }

    WarningRules rules() {
        return warning.edition()
                .flatMap(subject.editions()::byId)
                .or(() -> subject.editions().on(now.toLocalDate()))
                .map(Edition::rules)
                .orElseThrow(() -> new IllegalStateException("no edition speaks on " + now));
    }

    private void grant(Wish wish) {
        Optional<LocalDateTime> due = decider.due(warning).map(Due::at);
        now = switch (wish.pace()) {
            case AT_ONCE -> now;
            case HOURS -> now.plusHours(wish.detail() % 24);
            case DAYS -> now.plusDays(wish.detail() % 10);
            case JUST_IN_TIME -> due.map(at -> later(at.minusSeconds(1))).orElse(now);
            case WHEN_DUE -> due.map(this::later).orElse(now);
            case AFTERWARDS -> due.map(at -> later(at.plusDays(1))).orElse(now);
        };
        if (wish.ticking()) {
            tickAll();
        }
        ask(wished(wish));
    }

    private LocalDateTime later(LocalDateTime other) {
        return now.isAfter(other) ? now : other;
    }

    private void tickAll() {
        int most = MOST_AT_ONCE;
        for (Optional<Due<WarningCommand>> due = due(); due.isPresent(); due = due()) {
            Claim.holds(most-- > 0, () -> "something is due for ever: " + warning);
            ask(due.get().command());
        }
    }

    private Optional<Due<WarningCommand>> due() {
        return decider.due(warning).filter(due -> !due.at().isAfter(now));
    }

    private void ask(WarningCommand command) {
        Warning before = warning;
        Decision<WarningFact, WarningRefusal> decision = decider.decide(command, warning);
        warning = decider.evolveAll(warning, decision.facts());
        lived.add(new Lived(before, command, decision, warning));
    }

    private WarningCommand wished(Wish wish) {
        LevelRule rule = pick(rules().levels(), wish.detail());
        String grounds = wish.detail() % 7 == 0 ? " " : "雨势减弱";
        if (warning.stage() == WarningStage.NOT_ISSUED || !wish.sensible()) {
            return new WarningCommand.Issue(stamp(rule, wish), announcement(rule, wish));
        }
        return switch (wish.pick() % 8) {
            case 0 -> new WarningCommand.Lift(stamp(rule, wish), grounds);
            case 1, 2, 3 -> {
                WarningLevel level = pick(List.of(WarningLevel.values()), wish.pick());
                LevelRule to = warning.announcement()
                        .flatMap(said -> rules().rule(said.category(), level))
                        .orElse(rule);
                yield new WarningCommand.Adjust(stamp(to, wish), level, taken(to, wish), grounds);
            }
            case 4, 5, 6 -> {
                Optional<WarningCommand> told = warning.toTell().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new WarningCommand.TellDone(
                                stamp(rule, wish),
                                pick(warning.toTell(), wish.detail()).post()));
                yield told.orElseGet(() -> new WarningCommand.Lift(stamp(rule, wish), grounds));
            }
            default -> new WarningCommand.Issue(stamp(rule, wish), announcement(rule, wish));
        };
    }

    private Announcement announcement(LevelRule rule, Wish wish) {
        List<AreaId> areas = subject.place().territory().on(now.toLocalDate()).stream()
                .filter(area -> (area.id().hashCode() + wish.detail()) % 2 == 0)
                .map(area -> area.id())
                .toList();
        return Announcement.of(
                        rule.category(),
                        rule.level(),
                        now.plusHours(wish.detail() % 30),
                        now.toLocalDate().plusDays(wish.detail() % (rule.mostDays() + 2)),
                        new Cause.InWords("持续降雨"))
                .areas(areas)
                .advice(wish.detail() % 11 == 0 ? "" : "减少外出")
                .measures(taken(rule, wish))
                .build();
    }

    // Mostly what the level allows; now and then anything there is.
    private List<Taken> taken(LevelRule rule, Wish wish) {
        return rules().measures().stream()
                .map(WarningMeasure::id)
                .filter(id -> wish.detail() % 4 == 0 || rule.measures().contains(id))
                .filter(id -> (id.hashCode() + wish.pick()) % 3 != 0)
                .map(id -> new Taken(id, wish.detail() % 9 == 0 ? "" : "别无更轻的办法"))
                .toList();
    }

    private Stamp stamp(LevelRule rule, Wish wish) {
        List<Tenure> tenures = subject.place().roster().tenures();
        BodyId body = pick(rule.issuers(), wish.pick());
        List<Tenure> entitled = tenures.stream()
                .filter(tenure -> subject.place()
                        .roster()
                        .post(tenure.post(), now.toLocalDate())
                        .filter(post -> post.body().equals(body))
                        .isPresent())
                .toList();
        Tenure by = pick(wish.detail() % 6 == 0 || entitled.isEmpty() ? tenures : entitled, wish.pick());
        return new Stamp(new CommandId("wish-" + lived.size()), now, now, new Actor.Post(by.post(), by.holder()));
    }

    private static <T> T pick(List<T> from, int draw) {
        return from.get(draw % from.size());
    }
}
