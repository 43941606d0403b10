package io.github.governance4j.points.scoring;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.ItemCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The items one act is said to fit, and which of them it counts under: the one worth most. */
final class Candidates {
    /** Of the items an act was reported under, this one is worth most; the act may not fit them all. */
    static final Rule HIGHEST = Rule.of("points.highest", Slot.count("items"), Slot.id("item"), Slot.points("worth"));
    /** One item the act fits; holds for the one it counts under. */
    static final Rule FITS = Rule.of("points.fits", Slot.id("item"), Slot.points("worth"));
    /** One item the act was said to fit, and under which it has no worth. */
    static final Rule FITS_NOT = Rule.of("points.fits-not", Slot.id("item"));

    private final ReadyItem[] known;
    private final Appraisal[] worths;
    private List<Explanation> unknown = List.of();
    private int size;
    private int chosen = -1;

    private Candidates(int most) {
        this.known = new ReadyItem[most];
        this.worths = new Appraisal[most];
    }

    static Candidates of(Deed deed, Edition<ReadyCatalogue> edition, long day, Usage usage) {
        if (deed.alsoFits().isEmpty()) {
            ReadyItem only = edition.rules().items().get(deed.item());
            Candidates alone = only == null ? null : only.alone();
            if (alone != null) {
                return alone;
            }
        }
        Candidates all = new Candidates(1 + deed.alsoFits().size());
        all.take(deed.item(), deed, edition, day, usage);
        for (ItemCode other : deed.alsoFits()) {
            all.take(other, deed, edition, day, usage);
        }
        return all;
    }

    /** One item whose worth hangs on nothing. */
    static Candidates alone(ReadyItem item, Appraisal worth) {
        Candidates alone = new Candidates(1);
        alone.add(item, worth);
        return alone;
    }

    private void take(ItemCode code, Deed deed, Edition<ReadyCatalogue> edition, long day, Usage usage) {
        Optional<ReadyItem> item = edition.rules().item(code);
        if (item.isEmpty()) {
            unknown = new ArrayList<>(unknown);
            unknown.add(Scoring.UNKNOWN
                    .says(false)
                    .id(code.value())
                    .id(edition.id().value())
                    .build());
            return;
        }
        ReadyItem ready = item.get();
        Appraisal worth =
                ready.scored().holds() ? ready.worth().appraise(deed.amount(), day, usage) : notInForce(ready.scored());
        add(ready, worth);
    }

    private void add(ReadyItem ready, Appraisal worth) {
        if (worth.against().isEmpty() && (chosen < 0 || worth.asked() > worths[chosen].asked())) {
            chosen = size;
        }
        known[size] = ready;
        worths[size++] = worth;
    }

    /** Whether every item is known and one of them has worth. */
    boolean stand() {
        return chosen >= 0 && unknown.isEmpty();
    }

    static Appraisal notInForce(Explanation scored) {
        return Appraisal.impossible(PointsRefusal.ITEM_NOT_IN_FORCE, scored);
    }

    /** Why the act cannot be scored; none if it can. */
    Set<PointsRefusal> against() {
        Set<PointsRefusal> against = EnumSet.noneOf(PointsRefusal.class);
        if (!unknown.isEmpty()) {
            against.add(PointsRefusal.ITEM_UNKNOWN);
        }
        if (chosen < 0) {
            for (int i = 0; i < size; i++) {
                worths[i].against().ifPresent(against::add);
            }
        }
        return against;
    }

    /** The item the act counts under. */
    ReadyItem chosen() {
        return known[chosen];
    }

    /** What it is worth under it. */
    Appraisal worth() {
        return worths[chosen];
    }

    void explain(Finding why) {
        unknown.forEach(why::because);
        if (chosen < 0) {
            for (int i = 0; i < size; i++) {
                explainAlone(i, why);
            }
            return;
        }
        if (size > 1) {
            why.because(highest());
        }
        explainAlone(chosen, why);
    }

    private void explainAlone(int i, Finding why) {
        Explanation scored = known[i].scored();
        why.because(scored);
        if (scored.holds()) {
            why.because(worths[i].why());
        }
    }

    private Explanation highest() {
        Finding finding =
                HIGHEST.says(true).count(size).id(chosen().item().code()).points(worth().asked());
        for (int i = 0; i < size; i++) {
            String code = known[i].item().code();
            finding.because(
                    worths[i].against().isPresent()
                            ? FITS_NOT.says(false).id(code).build()
                            : FITS.says(i == chosen)
                                    .id(code)
                                    .points(worths[i].asked())
                                    .build());
        }
        return finding.build();
    }
}
