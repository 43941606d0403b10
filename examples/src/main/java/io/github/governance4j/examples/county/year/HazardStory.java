package io.github.governance4j.examples.county.year;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.tier.Measure;
import io.github.governance4j.core.risk.tier.SchemeRules;
import io.github.governance4j.core.risk.tier.Target;
import io.github.governance4j.core.risk.tier.TierCommand;
import io.github.governance4j.core.risk.tier.TierFact;
import io.github.governance4j.core.risk.tier.TierRefusal;
import io.github.governance4j.core.risk.tier.TierTerms;
import io.github.governance4j.core.risk.tier.Tiered;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.examples.county.hazards.HazardAction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What becomes of one hazard (隐患经过): found, graded by two bodies, put right by one and looked at by another, mostly. */
final class HazardStory {
    private static final int SOONER = 5;

    /** What stands open at the end of the year stays so. */
    private final LocalDate end;

    private final County county;
    private final Life<TierCommand, Tiered, TierFact, TierRefusal> life;
    private final Screened found;
    private final Model model;
    private final SchemeRules rules;
    private int badness;
    private Optional<Actor.Post> proposer = Optional.empty();
    private Optional<PersonId> fixer = Optional.empty();
    private Optional<TimeLimit> longest = Optional.empty();

    HazardStory(County county, Life<TierCommand, Tiered, TierFact, TierRefusal> life, Screened found, LocalDate end) {
        this.county = county;
        this.life = life;
        this.found = found;
        this.end = end;
        this.model = county.model(found.category());
        this.rules = county.rules(model);
        // Mostly small: the lesser of two throws.
        this.badness = Math.min(life.chance().nextInt(1000), life.chance().nextInt(1000));
    }

    void tell() {
        if (!graded()) {
            return;
        }
        life.pass(0, 3);
        order();
        objected();
        boolean isAsked = false;
        for (int step = 0; step < 40 && life.today().isBefore(end) && isOpen(); step++) {
            if (life.state().rectification().isPresent()) {
                putRight();
            } else if (!isAsked) {
                isAsked = true;
                order();
            }
            if (isOpen()) {
                aside();
                life.pass(2, 9);
            }
        }
    }

    private boolean isOpen() {
        return life.state().rectification().isPresent()
                || life.state().inEffect(life.now()).isPresent();
    }

    /** Proposed by the township's station and confirmed by the county, or not. */
    private boolean graded() {
        if (life.happens(2)) {
            life.inVain(
                    HazardAction.ASSESS,
                    somebody(rules.proposers()),
                    found.category().value(),
                    found.area().value(),
                    Values.of(model, badness, life.chance()).detail(true));
        }
        return propose() && confirm();
    }

    private boolean propose() {
        Values values = Values.of(model, badness, life.chance());
        proposer = somebody(rules.proposers());
        Optional<TierTerms> terms = values.tier().flatMap(rules::terms);
        longest = terms.map(TierTerms::longest);
        String affected = terms.filter(HazardStory::bearsOnPersons).isPresent() ? ";affected=owner-" + number() : "";
        boolean isProposed = life.act(
                HazardAction.ASSESS,
                proposer,
                found.category().value(),
                found.area().value(),
                values.detail(false) + affected);
        if (isProposed && terms.filter(TierTerms::planFirst).isPresent()) {
            if (life.happens(4)) {
                life.inVain(HazardAction.CONFIRM, confirmer(), "", "", "until=" + lastDay() + ";grounds=同意");
            }
            plan(terms.get());
        }
        return isProposed;
    }

    private static boolean bearsOnPersons(TierTerms terms) {
        return terms.measures().stream().anyMatch(measure -> measure.target() == Target.ON_PERSONS);
    }

    /** A code for whoever owns the thing; nobody is behind it. */
    private String number() {
        return Integer.toString(1000 + life.chance().nextInt(9000));
    }

    private void plan(TierTerms terms) {
        life.pass(0, 2);
        String responsible = county.villager(found.area(), life.today())
                .map(post -> post.post().value())
                .orElse("nobody");
        String measures =
                terms.measures().stream().map(Measure::id).map(Object::toString).collect(Collectors.joining("|"));
        String money = terms.fundsAndContingency()
                ? ";funds=" + 1000L * (1 + life.chance().nextInt(80)) + ";contingency=停用并疏散，专人值守"
                : "";
        life.act(
                HazardAction.PLAN,
                proposer,
                "responsible=" + responsible + (measures.isEmpty() ? "" : ";measures=" + measures) + ";until="
                        + life.today().plusDays(30) + ";target=消除隐患" + money);
    }

    private boolean confirm() {
        if (life.happens(4)) {
            // Nobody answers in time; the proposal lapses.
            life.pass(20, 30);
            return false;
        }
        if (life.happens(1)) {
            life.inVain(HazardAction.CONFIRM, proposer, "", "", "until=" + lastDay() + ";grounds=同意");
        }
        life.pass(0, 4);
        if (life.happens(4)) {
            life.act(HazardAction.DECLINE, confirmer(), "grounds=指标依据不足，请补充现场照片");
            return false;
        }
        return life.act(HazardAction.CONFIRM, confirmer(), "until=" + lastDay() + ";grounds=研判依据充分");
    }

    /** As far off as the terms of the tier allow, or a few days sooner. */
    private LocalDate lastDay() {
        return longest.map(limit ->
                        limit.deadline(life.now(), WorkCalendar.china()).lastDay())
                .filter(day -> day.isAfter(life.today().plusDays(SOONER)))
                .orElse(life.today().plusDays(SOONER + 1L))
                .minusDays(life.chance().nextInt(SOONER));
    }

    private void order() {
        if (life.state().inEffect(life.now()).isPresent()) {
            life.act(
                    HazardAction.ORDER_RECTIFICATION,
                    somebody(rules.examiners()),
                    (isHighest() ? "stop-use=true;" : "") + "grounds=存在安全隐患");
        }
    }

    private boolean isHighest() {
        return life.state()
                .inEffect(life.now())
                .filter(now -> now.tier().rank() == 1)
                .isPresent();
    }

    /** The owner objects now and then; somebody of a third body answers. */
    private void objected() {
        Optional<PersonId> owner = owner();
        if (owner.isEmpty() || !life.happens(12)) {
            return;
        }
        life.pass(0, 3);
        if (life.act(HazardAction.OBJECT, owner.map(Actor.Party::new), "grounds=已经整改，等级过高")) {
            life.pass(1, 6);
            life.act(
                    HazardAction.DECIDE_OBJECTION,
                    somebody(rules.arbiters()),
                    life.happens(25) ? "upheld=true;grounds=现场情况与研判不符" : "upheld=false;grounds=现场复核属实");
        }
    }

    private Optional<PersonId> owner() {
        return life.lines().stream()
                .map(line -> line.detail())
                .filter(detail -> detail.contains(";affected="))
                .map(detail -> new PersonId(detail.substring(detail.lastIndexOf('=') + 1)))
                .reduce((first, last) -> last);
    }

    private void putRight() {
        if (!life.happens(38)) {
            return;
        }
        Optional<Actor.Post> by = county.villager(found.area(), life.today());
        if (life.act(HazardAction.RECTIFIED, by, "proof=整改前后照片")) {
            fixer = by.map(Actor.Post::holder);
            life.pass(0, life.happens(8) ? 16 : 4);
            if (life.happens(2)) {
                life.inVain(HazardAction.REEXAMINE, by, "", "", "passed=true;grounds=已经整改");
            }
            boolean passed = life.happens(88);
            life.act(
                    HazardAction.REEXAMINE,
                    county.somebody(rules.examiners(), found.area(), life.today(), fixer, life.chance()),
                    passed ? "passed=true;grounds=现场核查，隐患已消除" : "passed=false;grounds=整改不彻底");
        }
    }

    /** Looked at again, made better in part, or found to be worse. */
    private void aside() {
        if (life.state().reviewDue() && life.happens(70)) {
            life.act(HazardAction.REVIEW, somebody(rules.proposers()), "keeps=" + life.happens(85) + ";grounds=现场复核");
        }
        boolean isBetter = life.happens(3);
        if (!isBetter && !life.happens(1)) {
            return;
        }
        int before = badness;
        badness = isBetter ? badness / 2 : Math.min(1000, badness + 300);
        if (!propose() || !confirm()) {
            badness = before;
        }
    }

    private Optional<Actor.Post> confirmer() {
        return somebody(rules.confirmers());
    }

    private Optional<Actor.Post> somebody(Set<RoleId> roles) {
        return county.somebody(roles, found.area(), life.today(), Optional.empty(), life.chance());
    }
}
