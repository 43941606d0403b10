package io.github.governance4j.examples.county.why;

import io.github.governance4j.core.risk.tier.TierInEffect;
import io.github.governance4j.core.risk.tier.TierStage;
import io.github.governance4j.core.risk.tier.Tiered;
import io.github.governance4j.core.risk.warning.Warning;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.register.RiskRules;
import io.github.governance4j.examples.county.rulings.Ruling;
import java.time.LocalDateTime;
import java.util.Optional;

/** Prints one decision on a hazard or a warning as a chain: act → verdict → rules → how it stood → edition (理由链). */
final class HazardChain {
    private final Console console;
    private final RiskRules rules;
    private final ActChain chain;

    HazardChain(Console console, RiskRules rules) {
        this.console = console;
        this.rules = rules;
        this.chain = new ActChain(console, rules.rulebook());
    }

    void print(HazardsAgain.Step step) {
        Ruling<?> ruling = step.ruling();
        LocalDateTime at = ruling.stamp().happened();
        chain.act(ruling, "隐患或预警", "hazard or warning");
        chain.say(
                "下次自行变化",
                "next changes by itself",
                ruling.due().map(Object::toString).orElse(ActChain.NOTHING));
        if (step.isSealed()) {
            chain.head("规则", "Rules");
            chain.say(
                    "等级待确认",
                    "not confirmed",
                    console.words("研判内容只供有权确认的岗位查阅。", "what was found is for whoever may confirm it."));
        } else {
            chain.rules(ruling);
        }
        chain.head("此后状态", "How it stood afterwards");
        step.tier().ifPresent(tier -> standing(tier, at));
        step.warning().ifPresent(warning -> standing(warning, at));
        Optional<Edition<?>> edition =
                rules.rulebook().tiers().on(at.toLocalDate()).map(found -> found);
        chain.edition(edition);
    }

    private void standing(Tiered tiered, LocalDateTime at) {
        Optional<TierInEffect> tier = tiered.inEffect(tiered.lastAct().orElse(at));
        chain.say("阶段", "stage", stage(tiered.stage()));
        chain.say(
                "生效等级",
                "tier in effect",
                tier.map(now -> now.tier().scheme() + " " + now.tier().title()).orElse(ActChain.NOTHING));
        chain.say("至", "until", tier.map(now -> now.lastDay().toString()).orElse(ActChain.NOTHING));
        // Which tier is proposed is for whoever may confirm it.
        chain.say(
                "待确认",
                "waiting for an answer until",
                tiered.pending()
                        .map(waits -> waits.by() + " " + waits.confirmBy().lastDay())
                        .orElse(ActChain.NOTHING));
        chain.say(
                "整改期限",
                "to be put right by",
                tiered.rectification()
                        .map(order -> order.until().lastDay().toString())
                        .orElse(ActChain.NOTHING));
    }

    private void standing(Warning warning, LocalDateTime at) {
        chain.say("阶段", "stage", chain.word("warning-stage." + warning.stage().name()));
        chain.say(
                "级别",
                "level",
                warning.inForce(warning.lastAct().orElse(at))
                        .map(now -> chain.word("warning-level." + now.level().name()))
                        .orElse(ActChain.NOTHING));
        chain.say(
                "最后一天",
                "last day",
                warning.announcement().map(said -> said.lastDay().toString()).orElse(ActChain.NOTHING));
    }

    private String stage(TierStage stage) {
        return switch (stage) {
            case UNTIERED -> console.words("未定级", "no tier");
            case PROPOSED -> console.words("待确认", "proposed, not confirmed");
            case IN_EFFECT -> console.words("等级生效中", "tier in effect");
            case CHANGE_PROPOSED -> console.words("生效中，变更待确认", "in effect, a change proposed");
            case OBJECTED -> console.words("异议中", "objected to");
            case RECTIFYING -> console.words("整改中", "to be put right");
            case REEXAMINING -> console.words("待复查", "to be looked at again");
        };
    }
}
