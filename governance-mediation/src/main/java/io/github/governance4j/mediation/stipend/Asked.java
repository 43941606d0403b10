package io.github.governance4j.mediation.stipend;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Checklist;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Incumbency;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.mediation.DisputeId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One command on one fund being judged: what every command is checked for, and the list the rest goes on. */
final class Asked {
    private final Rule act;
    private final Stamp stamp;
    private final Checklist<StipendRefusal> list = Checklist.of(StipendRefusal.class);

    /** Begins with what holds for every command: order, and that it was recorded after it happened. */
    Asked(Rule act, StipendCommand command, StipendFund fund) {
        this.act = act;
        this.stamp = command.stamp();
        fund.lastAct()
                .ifPresent(last -> check(
                        StipendRefusal.OUT_OF_ORDER,
                        StipendWhy.ORDER
                                .says(!at().isBefore(last))
                                .moment(at())
                                .moment(last)
                                .build()));
        LocalDateTime recorded = stamp.recorded().withNano(0);
        check(
                StipendRefusal.RECORDED_BEFORE_IT_HAPPENED,
                StipendWhy.RECORDED
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

    Actor by() {
        return stamp.by();
    }

    /** Who acts, if it is somebody who holds a post. */
    Optional<PersonId> person() {
        return stamp.by() instanceof Actor.Post held ? Optional.of(held.holder()) : Optional.empty();
    }

    /** Checks that there is a fund, or none yet. */
    Asked fund(StipendFund fund, boolean wanted) {
        boolean there = fund.opened().isPresent();
        return check(
                StipendRefusal.NOT_AT_THIS_STAGE,
                StipendWhy.FUND.says(there == wanted).flag(there).flag(wanted).build());
    }

    /** Checks that a dispute has a stipend at this stage, and answers with it. */
    Optional<Stipend> stipend(StipendFund fund, DisputeId dispute, StipendStage wanted) {
        Optional<Stipend> stipend = fund.stipend(dispute);
        check(
                StipendRefusal.NOT_AT_THIS_STAGE,
                StipendWhy.STAGE
                        .says(stipend.filter(one -> one.stage() == wanted).isPresent())
                        .id(dispute.value())
                        .text(stipend.map(one -> one.stage().name()).orElse(Finding.NONE))
                        .code(wanted)
                        .build());
        return stipend;
    }

    /** Checks that it is done by somebody who holds a post, in one of the roles if there are any. */
    Asked by(Place place, Optional<Set<RoleId>> roles) {
        Incumbency by = Incumbency.of(stamp.by(), place.roster(), day());
        boolean may =
                roles.map(some -> by.role().filter(some::contains).isPresent()).orElse(true);
        return check(
                StipendRefusal.NOT_ENTITLED,
                by.fill(StipendWhy.ENTITLED.says(by.holds() && may))
                        .id(by.role().map(RoleId::value))
                        .flag(roles.isEmpty())
                        .text(new TreeSet<>(roles.orElse(Set.of()))
                                .stream().map(RoleId::value).collect(Collectors.joining(", ")))
                        .build());
    }

    /** Checks that whoever decides neither recorded it nor is paid by it. */
    Asked byAnother(Optional<Stipend> stipend) {
        stipend.map(Stipend::asked).ifPresent(of -> {
            Optional<PersonId> decides = person();
            boolean another = decides.filter(who ->
                            who.equals(of.recorder()) || who.equals(of.payee().person()))
                    .isEmpty();
            check(
                    StipendRefusal.SAME_PERSON,
                    StipendWhy.ANOTHER
                            .says(another)
                            .id(decides.map(PersonId::value))
                            .id(of.recorder().value())
                            .id(of.payee().person().value())
                            .build());
        });
        return this;
    }

    Asked withWords(String words) {
        return check(
                StipendRefusal.WORDS_MISSING,
                StipendWhy.WORDS.says(!words.isBlank()).text(words).build());
    }

    Asked check(StipendRefusal reason, Explanation finding) {
        list.check(reason, finding);
        return this;
    }

    Asked note(Explanation finding) {
        list.note(finding);
        return this;
    }

    Decision<StipendFact, StipendRefusal> decide(Supplier<List<StipendFact>> facts) {
        return list.decide(ok -> act.says(ok).moment(at()), facts);
    }
}
