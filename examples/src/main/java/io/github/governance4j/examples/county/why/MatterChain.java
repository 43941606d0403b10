package io.github.governance4j.examples.county.why;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.explain.Phrasebook;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterRules;
import io.github.governance4j.core.matter.Side;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.examples.county.book.Reasons;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.examples.county.town.Course;
import io.github.governance4j.examples.county.town.CourseTable;
import io.github.governance4j.examples.county.town.Moves;
import io.github.governance4j.rulebook.Rulebook;
import java.util.Optional;

/** Prints one decision on a matter as a chain: act → verdict → rules → how the matter stood → edition (理由链). */
final class MatterChain {
    private static final String NOTHING = "–";

    private final Console console;
    private final Rulebook rulebook;

    MatterChain(Console console, Rulebook rulebook) {
        this.console = console;
        this.rulebook = rulebook;
    }

    void print(Course.Step step) {
        Ruling<MatterFact> ruling = step.ruling();
        head("操作", "Act");
        say("编号", "id", ruling.id());
        say("事项", "matter", ruling.stream().value());
        say("操作", "action", ruling.item());
        say("行为人", "by", by(ruling.stamp().by()));
        say("发生", "happened", ruling.stamp().happened().toString());
        say("登记", "recorded", ruling.stamp().recorded().toString());
        head("结论", "Verdict");
        say("结论", "outcome", console.words(ruling.outcomeZh(), ruling.outcomeEn()));
        say("代码", "code", ruling.code());
        for (Moves.Move move : Moves.of(step, rulebook)) {
            say("层级变动", "on the ladder", console.words(move.zh(), move.en()));
        }
        say(
                "事项下次自行变化",
                "matter next changes by itself",
                ruling.due().map(Object::toString).orElse(NOTHING));
        head("规则", "Rules");
        for (Language language : console.say().languages()) {
            console.out().text(Reasons.text(Reasons.whole(ruling.why(), language), "  "));
        }
        standing(step.after());
        edition(ruling, step.after());
        console.out().line("");
    }

    private void standing(Matter matter) {
        head("此后状态", "How the matter stood afterwards");
        say("阶段", "stage", word("stage." + matter.stage().name()));
        say(
                "条上主办",
                "department",
                matter.owner(Side.DEPARTMENT).map(BodyId::value).orElse(NOTHING));
        say("块上主办", "territory", matter.owner(Side.TERRITORY).map(BodyId::value).orElse(NOTHING));
        say(
                "牵头",
                "leads",
                matter.lead().map(side -> word("side." + side.name())).orElse(NOTHING));
        say(
                "层级",
                "rung",
                matter.climb().rung() == 0
                        ? NOTHING
                        : Integer.toString(matter.climb().rung()));
        say("期限", "until", CourseTable.deadline(matter).map(Object::toString).orElse(NOTHING));
    }

    private void edition(Ruling<MatterFact> ruling, Matter matter) {
        head("版本", "Edition");
        Optional<Edition<MatterRules>> edition = matter.edition()
                .flatMap(rulebook.matters()::byId)
                .or(() -> rulebook.matters().on(ruling.stamp().happened().toLocalDate()));
        if (edition.isEmpty()) {
            console.out().line("  " + console.words("当日没有生效的版本。", "No edition was in force on that day."));
            return;
        }
        say("规则手册", "rulebook", rulebook.name());
        say("版本", "edition", edition.get().id().value());
        say("施行", "dated from", edition.get().from().toString());
        for (Language language : console.say().languages()) {
            console.out()
                    .text(Reasons.text(Reasons.whole(edition.get().adopted().explanation(), language), "  "));
        }
    }

    private String word(String key) {
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

    private void head(String zh, String en) {
        console.out().line(console.words(zh, en));
    }

    private void say(String zh, String en, String value) {
        console.out().line("  " + console.words(zh, en) + ": " + value);
    }
}
