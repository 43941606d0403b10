package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Checklist;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Incumbency;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.mediation.dispute.Capacity;
import io.github.governance4j.mediation.dispute.Parties;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One command on one agreement being judged: what every command is checked for, and the list the rest goes on. */
final class Asked {
    private final Rule act;
    private final Stamp stamp;
    private final Settlement settlement;
    private final Checklist<SettlementRefusal> list = Checklist.of(SettlementRefusal.class);

    /** Begins with what holds for every command: order, stage, and that it was recorded after it happened. */
    Asked(Rule act, SettlementCommand command, Settlement settlement, Set<SettlementStage> wanted) {
        this.act = act;
        this.stamp = command.stamp();
        this.settlement = settlement;
        settlement
                .lastAct()
                .ifPresent(last -> check(
                        SettlementRefusal.OUT_OF_ORDER,
                        SettlementWhy.ORDER
                                .says(!at().isBefore(last))
                                .moment(at())
                                .moment(last)
                                .build()));
        check(
                SettlementRefusal.NOT_AT_THIS_STAGE,
                SettlementWhy.STAGE
                        .says(wanted.contains(settlement.stage()))
                        .code(settlement.stage())
                        .text(EnumSet.copyOf(wanted).stream().map(Enum::name).collect(Collectors.joining(", ")))
                        .build());
        LocalDateTime recorded = stamp.recorded().withNano(0);
        check(
                SettlementRefusal.RECORDED_BEFORE_IT_HAPPENED,
                SettlementWhy.RECORDED
                        .says(!recorded.isBefore(at()))
                        .moment(at())
                        .moment(recorded)
                        .build());
    }

    /** When it happened, to the second. */
    LocalDateTime at() {
        return stamp.happened().withNano(0);
    }

    LocalDate day() {
        return at().toLocalDate();
    }

    Settlement settlement() {
        return settlement;
    }

    /** Checks that it is done for a party by whoever may act for it, or by the mediating body, which writes down what it says. */
    Asked by(Place place, PersonId party, boolean assent) {
        return by(place, Set.of(party), assent);
    }

    /** The same, where it may be nobody's. */
    Asked by(Place place, Collection<PersonId> parties, boolean assent) {
        settlement.opened().ifPresent(opened -> {
            entitled(place, opened.mediating(), capacity(opened.parties(), parties), true, assent, false);
            impartial(opened.parties());
        });
        return this;
    }

    /** Checks that it is done by the mediating body: what several parties say together, or a court, no party writes down alone. */
    Asked byBody(Place place) {
        settlement.opened().ifPresent(opened -> {
            entitled(place, opened.mediating(), Capacity.NONE, false, false, false);
            impartial(opened.parties());
        });
        return this;
    }

    /** Checks that it follows from something else, or is done by the mediating body. */
    Asked byItselfOr(Place place, BodyId mediating, Parties parties) {
        entitled(place, mediating, Capacity.NONE, false, false, true);
        return impartial(parties);
    }

    /** A post is not held by somebody on either side: they speak for themselves, as a party. */
    private Asked impartial(Parties parties) {
        Optional<PersonId> holder =
                stamp.by() instanceof Actor.Post post ? Optional.of(post.holder()) : Optional.empty();
        boolean involved = holder.filter(parties.involved()::contains).isPresent();
        return check(
                SettlementRefusal.SAME_PERSON,
                SettlementWhy.IMPARTIAL
                        .says(!involved)
                        .id(holder.map(PersonId::value))
                        .flag(involved)
                        .build());
    }

    private Capacity capacity(Parties parties, Collection<PersonId> those) {
        Capacity strongest = Capacity.NONE;
        if (stamp.by() instanceof Actor.Party by) {
            for (PersonId party : those) {
                Capacity capacity = parties.capacity(by.person(), party);
                strongest = capacity.compareTo(strongest) < 0 ? capacity : strongest;
            }
        }
        return strongest;
    }

    private void entitled(
            Place place, BodyId mediating, Capacity capacity, boolean partyMay, boolean assent, boolean mayByItself) {
        Incumbency by = Incumbency.of(stamp.by(), place.roster(), day());
        boolean byBody = by.holds() && by.body().filter(mediating::equals).isPresent();
        boolean byParty =
                partyMay && capacity != Capacity.NONE && !(assent && capacity == Capacity.ORDINARY_REPRESENTATIVE);
        boolean byItself = stamp.by() instanceof Actor.Timer;
        check(
                SettlementRefusal.NOT_ENTITLED,
                by.fill(SettlementWhy.ENTITLED
                                .says(byBody || byParty || (byItself && mayByItself))
                                .code(capacity)
                                .flag(partyMay)
                                .flag(assent))
                        .id(by.body().map(BodyId::value))
                        .id(mediating.value())
                        .flag(byItself)
                        .flag(mayByItself)
                        .build());
    }

    /** Checks that somebody is a party. */
    Asked isParty(PersonId person) {
        boolean is = settlement.parties().contains(person);
        if (settlement.opened().isPresent()) {
            check(
                    SettlementRefusal.NO_SUCH_PARTY,
                    SettlementWhy.PARTY.says(is).id(person.value()).flag(is).build());
        }
        return this;
    }

    /** Checks that all these are parties, and that no party is missing among them. */
    Asked byAll(Set<PersonId> asking) {
        if (settlement.opened().isEmpty()) {
            return this;
        }
        Set<PersonId> parties = settlement.parties();
        Set<PersonId> strangers = new TreeSet<>(asking);
        strangers.removeAll(parties);
        Finding all = SettlementWhy.PARTIES.says(strangers.isEmpty()).count(strangers.size());
        for (PersonId stranger : strangers) {
            all.because(SettlementWhy.PARTY
                    .says(false)
                    .id(stranger.value())
                    .flag(false)
                    .build());
        }
        check(SettlementRefusal.NO_SUCH_PARTY, all.build());
        boolean joint = asking.containsAll(parties);
        Finding whole = SettlementWhy.ALL
                .says(joint)
                .count(parties.size())
                .count(parties.stream().filter(asking::contains).count());
        for (PersonId party : parties) {
            boolean asks = asking.contains(party);
            whole.because(
                    SettlementWhy.ASKS.says(asks).id(party.value()).flag(asks).build());
        }
        return check(SettlementRefusal.NOT_BY_ALL, whole.build());
    }

    /** Checks that there is such a clause. */
    Optional<HeldClause> clause(int number) {
        Optional<HeldClause> held = settlement.clause(number);
        if (settlement.opened().isPresent()) {
            check(
                    SettlementRefusal.NO_SUCH_CLAUSE,
                    SettlementWhy.CLAUSE
                            .says(held.isPresent())
                            .count(number)
                            .flag(held.isPresent())
                            .build());
        }
        held.ifPresent(found -> check(
                SettlementRefusal.CLAUSE_NOT_OPEN,
                SettlementWhy.CLAUSE_OPEN
                        .says(found.isOpen())
                        .count(number)
                        .code(found.stage())
                        .build()));
        return held;
    }

    Asked check(SettlementRefusal reason, Explanation finding) {
        list.check(reason, finding);
        return this;
    }

    Asked note(Explanation finding) {
        list.note(finding);
        return this;
    }

    /** Notes what can be done, and answers with it; a suit is always among it. */
    Set<Way> ways(Way... also) {
        Set<Way> ways = Dues.ways(settlement, also);
        for (Way way : ways) {
            note(SettlementWhy.WAY.says(true).code(way).build());
        }
        return ways;
    }

    Decision<SettlementFact, SettlementRefusal> decide(Supplier<List<SettlementFact>> facts) {
        return list.decide(ok -> act.says(ok).moment(at()), facts);
    }
}
