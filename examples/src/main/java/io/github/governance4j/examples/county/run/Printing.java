package io.github.governance4j.examples.county.run;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.examples.county.book.Judged;
import io.github.governance4j.examples.county.book.Plain;
import io.github.governance4j.examples.county.book.Reasons;
import io.github.governance4j.examples.county.book.Taken;
import io.github.governance4j.examples.county.book.Verdict;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.deeds.Entry;
import io.github.governance4j.examples.county.replay.Listener;
import java.util.List;
import java.util.function.Function;

/** Prints every decision with its reason, as it is made (逐条打印). */
final class Printing implements Listener {
    private final Console console;

    Printing(Console console) {
        this.console = console;
    }

    @Override
    public void took(Entry entry, Taken taken) {
        String what = entry.id() + "  " + entry.account() + "  " + entry.item() + "  ";
        console.out()
                .line(what
                        + taken.fold(
                                this::outcome,
                                repeated -> console.words(
                                        "重复：此编号已办理，未作任何改变。", "repeated: this id was decided before, nothing changed."),
                                contradicted -> console.words(
                                        "有误：此编号已用于另一件事，未作任何改变。",
                                        "faulty: this id was used for another deed, nothing changed.")));
        if (taken instanceof Taken.Decided decided) {
            reasons(language -> Reasons.of(decided.judged(), language));
        }
        console.out().line("");
    }

    @Override
    public void lapsed(StreamId account, Explanation why) {
        console.out().line(account + "  " + console.words("到期失效", "lapsed"));
        reasons(language -> Reasons.whole(why, language));
        console.out().line("");
    }

    private String outcome(Judged one) {
        String amount = one.verdict() == Verdict.REFUSED ? one.code() : "+" + Plain.text(one.granted());
        return console.words(one.verdict().zh(), one.verdict().word()) + "  " + amount;
    }

    private void reasons(Function<Language, List<Reasons.Line>> of) {
        for (Language language : console.say().languages()) {
            console.out().text(Reasons.text(of.apply(language), "  "));
        }
    }
}
