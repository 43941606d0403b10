package io.github.governance4j.core.rights.review;

import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.core.rulebook.Reviewable;
import io.github.governance4j.core.rulebook.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proposes kind, effect and bearer, with the words that led there (归类建议). */
final class Proposing {
    private final Tables tables;
    private final int goods;
    private final int service;
    private final int hours;
    private final int household;

    Proposing(Tables tables) {
        this.tables = tables;
        goods = tables.lexicon().concept("GOODS");
        service = tables.lexicon().concept("SERVICES");
        hours = tables.lexicon().concept("HOURS");
        household = tables.lexicon().concept("HOUSEHOLD");
    }

    Proposal of(Reviewable rule, Plain title, Hits hits, List<Flag> flags) {
        Sentence whole = new Sentence(0, title.length(), rule.sign());
        List<Spot> because = new ArrayList<>();
        Optional<DeedKind> kind = kind(rule, title, whole, hits, flags, because);
        boolean award = rule.sign() == Sign.AWARD;
        Effect effect = Effect.HONOUR;
        if (award && said(goods, title, whole, hits, because)) {
            effect = Effect.GOODS;
        } else if (award && said(service, title, whole, hits, because)) {
            effect = Effect.SERVICE;
        } else if (award && said(hours, title, whole, hits, because)) {
            effect = Effect.VOLUNTEER_CREDIT;
        }
        Bearer bearer = award && said(household, title, whole, hits, because) ? Bearer.HOUSEHOLD : Bearer.PERSON;
        return new Proposal(kind, effect, bearer, because);
    }

    private Optional<DeedKind> kind(
            Reviewable rule, Plain title, Sentence whole, Hits hits, List<Flag> flags, List<Spot> because) {
        if (rule.sign() == Sign.DEDUCTION) {
            for (Flag flag : flags) {
                if (flag.bar() == Bar.NEEDS_FINDING) {
                    because.add(flag.at());
                    return Optional.of(DeedKind.OFFENCE);
                }
            }
        }
        for (KindRow row : tables.kinds()) {
            Optional<Hit> hit = row.in(whole, hits);
            if (hit.isPresent()) {
                because.add(title.spot(Part.TITLE, hit.get().from(), hit.get().to()));
                return Optional.of(row.kind());
            }
        }
        return byHeading(rule, because);
    }

    /** Where the title says nothing, the heading may. */
    private Optional<DeedKind> byHeading(Reviewable rule, List<Spot> because) {
        if (rule.sign() == Sign.DEDUCTION) {
            return Optional.of(DeedKind.RULE_BREACH);
        }
        Plain heading = Plain.of(rule.category());
        Hits hits = tables.lexicon().spot(heading);
        Sentence whole = new Sentence(0, heading.length(), rule.sign());
        for (KindRow row : tables.kinds()) {
            Optional<Hit> hit = row.in(whole, hits);
            if (hit.isPresent()) {
                because.add(
                        heading.spot(Part.CATEGORY, hit.get().from(), hit.get().to()));
                return Optional.of(row.kind());
            }
        }
        return Optional.empty();
    }

    private static boolean said(int concept, Plain title, Sentence whole, Hits hits, List<Spot> because) {
        Optional<Hit> hit = hits.first(concept, whole.from(), whole.to(), found -> !found.denied());
        hit.ifPresent(found -> because.add(title.spot(Part.TITLE, found.from(), found.to())));
        return hit.isPresent();
    }
}
