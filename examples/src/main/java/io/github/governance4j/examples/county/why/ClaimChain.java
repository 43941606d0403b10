package io.github.governance4j.examples.county.why;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.log.ActingCell;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.points.claim.Claim;
import io.github.governance4j.points.claim.Declaration;
import io.github.governance4j.points.claim.DeclaringFact;
import io.github.governance4j.points.claim.flow.Flow;
import io.github.governance4j.rulebook.Rulebook;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints one decision of a log of claims as a chain: deed → claim and who decided on it → verdict → rules → edition → person (理由链). */
final class ClaimChain {
    private final Console console;
    private final Rulebook rulebook;
    private final HallAgain again;
    private final ActChain chain;

    ClaimChain(Console console, Rulebook rulebook, HallAgain again) {
        this.console = console;
        this.rulebook = rulebook;
        this.again = again;
        this.chain = new ActChain(console, rulebook);
    }

    void print(HallAgain.Step step) {
        Optional<StreamId> claim = again.claim(step);
        step.judged().ifPresent(new Chain(console, rulebook)::print);
        step.ruling().ifPresent(ruling -> {
            chain.act(ruling, "账户或申报", "account or claim");
            chain.say(
                    "下次自行变化",
                    "next changes by itself",
                    ruling.due().map(Object::toString).orElse(ActChain.NOTHING));
            chain.rules(ruling);
        });
        claim.ifPresent(this::claim);
        step.ruling().ifPresent(ruling -> chain.edition(edition(ruling, claim)));
    }

    private void claim(StreamId id) {
        DeclaringFact.Declared declared = again.declared(id);
        Declaration declaration = declared.declaration();
        chain.head("申报", "Claim");
        chain.say("申报", "claim", id.value());
        chain.say("账户", "account", declaration.account().value());
        chain.say("成员", "member", declaration.deed().member().value());
        chain.say("项目", "item", declared.judged().item().value());
        chain.say("何时所做", "done", declaration.done().toString());
        chain.say(
                "流程",
                "flow",
                flow(declared).map(Flow::title).orElse(declared.flow().value()));
        chain.say(
                "现状",
                "stands",
                again.state(id)
                        .map(Claim::stage)
                        .map(stage -> chain.word("claim-stage." + stage.name()))
                        .orElse(ActChain.NOTHING));
        chain.head("办理经过和经手人", "What was done, and by whom");
        for (Ruling<?> ruling : again.course(id)) {
            if (!ruling.item().equals(Ruling.FOLLOWS)) {
                String with = again.together(ruling.stamp().id()).stream()
                        .map(PersonId::value)
                        .collect(Collectors.joining(", "));
                console.out()
                        .line("  " + ruling.stamp().happened() + " " + ruling.item() + " " + ruling.code() + " "
                                + ActingCell.text(ruling.stamp().by()) + (with.isEmpty() ? "" : " + " + with) + " ["
                                + ruling.id() + "]");
            }
        }
    }

    private Optional<Flow> flow(DeclaringFact.Declared declared) {
        return rulebook.claims()
                .byId(declared.edition())
                .flatMap(edition -> edition.rules().flow(declared.flow()));
    }

    private Optional<? extends Edition<?>> edition(Ruling<?> ruling, Optional<StreamId> claim) {
        return claim.map(again::declared)
                .<Edition<?>>flatMap(declared -> rulebook.claims().byId(declared.edition()))
                .or(() -> rulebook.points().on(ruling.stamp().happened().toLocalDate()));
    }
}
