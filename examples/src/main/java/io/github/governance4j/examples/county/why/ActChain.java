package io.github.governance4j.examples.county.why;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.explain.Phrasebook;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.examples.county.book.Reasons;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.rulebook.Rulebook;
import java.util.Optional;

/** The links that the chain of any act has: act → verdict → rules, and at its end the edition (理由链). */
final class ActChain {
    static final String NOTHING = "–";

    private final Console console;
    private final Rulebook rulebook;

    ActChain(Console console, Rulebook rulebook) {
        this.console = console;
        this.rulebook = rulebook;
    }

    void act(Ruling<?> ruling, String streamZh, String streamEn) {
        head("操作", "Act");
        say("编号", "id", ruling.id());
        say(streamZh, streamEn, ruling.stream().value());
        say("操作", "action", ruling.item());
        say("行为人", "by", by(ruling.stamp().by()));
        say("发生", "happened", ruling.stamp().happened().toString());
        say("登记", "recorded", ruling.stamp().recorded().toString());
        head("结论", "Verdict");
        say("结论", "outcome", console.words(ruling.outcomeZh(), ruling.outcomeEn()));
        say("代码", "code", ruling.code());
    }

    void rules(Ruling<?> ruling) {
        head("规则", "Rules");
        for (Language language : console.say().languages()) {
            console.out().text(Reasons.text(Reasons.whole(ruling.why(), language), "  "));
        }
    }

    void edition(Optional<? extends Edition<?>> edition) {
        head("版本", "Edition");
        if (edition.isEmpty()) {
            console.out().line("  " + console.words("当日没有生效的版本。", "No edition was in force on that day."));
        } else {
            say("规则手册", "rulebook", rulebook.name());
            say("版本", "edition", edition.get().id().value());
            say("施行", "dated from", edition.get().from().toString());
            for (Language language : console.say().languages()) {
                console.out()
                        .text(Reasons.text(Reasons.whole(edition.get().adopted().explanation(), language), "  "));
            }
        }
        console.out().line("");
    }

    /** A word of a vocabulary. */
    String word(String key) {
        Phrasebook phrases = Phrasebook.installed();
        return console.words(
                phrases.phrase(key, Language.ZH).orElse(key),
                phrases.phrase(key, Language.EN).orElse(key));
    }

    private String by(Actor actor) {
        if (actor instanceof Actor.Post post) {
            return post.post() + "/" + post.holder();
        }
        if (actor instanceof Actor.Party party) {
            return console.words("当事人", "party") + " " + party.person();
        }
        return actor instanceof Actor.Channel channel
                ? console.words("回执", "receipt") + " " + channel.receipt()
                : console.words("到期自动办理", "came about by itself");
    }

    void head(String zh, String en) {
        console.out().line(console.words(zh, en));
    }

    void say(String zh, String en, String value) {
        console.out().line("  " + console.words(zh, en) + ": " + value);
    }
}
