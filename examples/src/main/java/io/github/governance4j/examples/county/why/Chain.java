package io.github.governance4j.examples.county.why;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.examples.county.book.Judged;
import io.github.governance4j.examples.county.book.Plain;
import io.github.governance4j.examples.county.book.Reasons;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.report.IdleItems;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.points.scoring.Score;
import io.github.governance4j.rulebook.Rulebook;
import java.util.Optional;

/** Prints one decision as a chain: deed → verdict → rules → edition → person (理由链). */
final class Chain {
    private static final String NOTHING = "–";

    private final Console console;
    private final Rulebook rulebook;

    Chain(Console console, Rulebook rulebook) {
        this.console = console;
        this.rulebook = rulebook;
    }

    void print(Judged one) {
        Optional<Edition<Catalogue>> edition = edition(one);
        Optional<Item> item = edition.flatMap(speaking -> item(speaking, one));
        deed(one, item);
        verdict(one);
        head("规则", "Rules");
        for (Language language : console.say().languages()) {
            console.out().text(Reasons.text(Reasons.whole(one, language), "  "));
        }
        edition(edition);
        person(one, edition, item);
        console.out().line("");
    }

    private void deed(Judged one, Optional<Item> item) {
        Deed deed = one.entry().command().deed();
        var stamp = one.entry().command().stamp();
        head("事项", "Deed");
        say("编号", "id", one.entry().id());
        say("账户", "account", one.entry().account().value());
        say("成员", "member", deed.member().value());
        say(
                "项目",
                "item",
                one.entry().item() + item.map(found -> " " + found.title()).orElse(""));
        say("发生", "happened", stamp.happened().toString());
        say("登记", "recorded", stamp.recorded().toString());
        say("位置", "in the log", one.entry().at().toString());
    }

    private void verdict(Judged one) {
        head("结论", "Verdict");
        say("结论", "outcome", console.words(one.verdict().zh(), one.verdict().word()));
        say("代码", "code", one.code());
        say("计入", "granted", Plain.text(one.granted()));
        say("超出上限", "lost to caps", Plain.text(one.lost()));
        say(
                "账户下次自行变化",
                "account next changes by itself",
                one.due().map(Object::toString).orElse(NOTHING));
    }

    private void edition(Optional<Edition<Catalogue>> edition) {
        head("版本", "Edition");
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

    private void person(Judged one, Optional<Edition<Catalogue>> speaking, Optional<Item> item) {
        head("归类人", "Person who classified the item");
        if (item.isEmpty()) {
            console.out()
                    .line("  "
                            + (speaking.isEmpty()
                                    ? console.words("当日没有生效的版本，无从归类。", "No edition was in force, so nobody could.")
                                    : console.words("没有这个项目。", "There is no such item.")));
            return;
        }
        Optional<Classification> as = item.get().classification();
        if (as.isEmpty()) {
            console.out().line("  " + console.words("尚无人归类。", "Nobody has classified it."));
        } else {
            say("归类人", "by", as.get().by().value());
            one.decision()
                    .explanation()
                    .findAll("points.item.classified")
                    .forEach(finding -> say("归类", "as", console.say().beside(finding::line)));
        }
        item.get().setAside().forEach(code -> say("不生效", "not in force", code));
        speaking.flatMap(edition ->
                        IdleItems.leftOut(rulebook, edition.id(), item.get().itemCode()))
                .ifPresent(left -> say(
                        "剔除理由", "left out because", left.redline() + " " + console.words(left.whyZh(), left.whyEn())));
    }

    private Optional<Edition<Catalogue>> edition(Judged one) {
        return one.score()
                .map(Score::edition)
                .flatMap(rulebook.points()::byId)
                .or(() -> rulebook.points()
                        .on(one.entry().command().stamp().happened().toLocalDate()));
    }

    private static Optional<Item> item(Edition<Catalogue> edition, Judged one) {
        return edition.rules()
                .item(one.score()
                        .map(Score::item)
                        .orElse(one.entry().command().deed().item()));
    }

    private void head(String zh, String en) {
        console.out().line(console.words(zh, en));
    }

    private void say(String zh, String en, String value) {
        console.out().line("  " + console.words(zh, en) + ": " + value);
    }
}
