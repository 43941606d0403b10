package io.github.governance4j.mediation.referral;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Checklist;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Incumbency;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One command on one referral being judged: what every command is checked for, and the list the rest goes on. */
final class Asked {
    private final Rule act;
    private final Office office;
    private final Stamp stamp;
    private final Checklist<ReferralRefusal> list = Checklist.of(ReferralRefusal.class);

    /** Begins with what holds for every command: order, and that it was recorded after it happened. */
    Asked(Rule act, Office office, ReferralCommand command, Referral referral) {
        this.act = act;
        this.office = office;
        this.stamp = command.stamp();
        referral.lastAct()
                .ifPresent(last -> check(
                        ReferralRefusal.OUT_OF_ORDER,
                        ReferralWhy.ORDER
                                .says(!at().isBefore(last))
                                .moment(at())
                                .moment(last)
                                .build()));
        LocalDateTime recorded = stamp.recorded().withNano(0);
        check(
                ReferralRefusal.RECORDED_BEFORE_IT_HAPPENED,
                ReferralWhy.RECORDED
                        .says(!recorded.isBefore(at()))
                        .moment(at())
                        .moment(recorded)
                        .build());
    }

    /** Checks that the referral is at one of the stages at which this can be. */
    Asked atStage(Referral referral, Set<ReferralStage> wanted) {
        return check(
                ReferralRefusal.NOT_AT_THIS_STAGE,
                ReferralWhy.STAGE
                        .says(wanted.contains(referral.stage()))
                        .code(referral.stage())
                        .text(EnumSet.copyOf(wanted).stream().map(Enum::name).collect(Collectors.joining(", ")))
                        .build());
    }

    /** When it happened, to the second. */
    LocalDateTime at() {
        return stamp.happened().withNano(0);
    }

    LocalDate day() {
        return at().toLocalDate();
    }

    /** Checks that it is the act of one body, done by it or, where it is an outside one, recorded by the other. */
    Asked actOf(BodyId whose, BodyId other, boolean mayByItself) {
        Incumbency by = Incumbency.of(stamp.by(), office.place().roster(), day());
        boolean outside = office.isOutside(whose, day());
        boolean may = by.body()
                .filter(of -> of.equals(whose) || (outside && of.equals(other)))
                .isPresent();
        boolean byItself = stamp.by() instanceof Actor.Timer;
        return check(
                ReferralRefusal.NOT_ENTITLED,
                by.fill(ReferralWhy.ENTITLED.says((by.holds() && may) || (byItself && mayByItself)))
                        .id(by.body().map(BodyId::value))
                        .id(whose.value())
                        .flag(outside)
                        .id(other.value())
                        .flag(byItself)
                        .flag(mayByItself)
                        .build());
    }

    /** Checks that an answer is waited for, and that there is still time. */
    Asked whileItLasts(Referral referral, Set<ReferralStage> wanted) {
        // Whoever comes too late for what timed out is told so by the time, not by the stage that was recorded since.
        ReferralStage offered = referral.returned() ? ReferralStage.OFFERED_AGAIN : ReferralStage.OFFERED;
        if (referral.stage() != ReferralStage.TIMED_OUT || !wanted.contains(offered)) {
            atStage(referral, wanted);
        }
        referral.answerBy().ifPresent(by -> check(ReferralRefusal.OVER_TIME, inTime(ReferralWhy.IN_TIME, by)));
        return this;
    }

    Explanation inTime(Rule rule, Deadline by) {
        return rule.says(by.isMet(at()))
                .moment(at())
                .moment(by.closes())
                .flag(by.closesIncluded())
                .build();
    }

    /** Checks that the edition the referral keeps is at hand, and answers with its rules. */
    Optional<ReferralRules> kept(Referral referral) {
        Optional<ReferralRules> rules = office.kept(referral);
        referral.edition()
                .ifPresent(id -> check(
                        ReferralRefusal.NO_EDITION,
                        ReferralWhy.KEPT_EDITION
                                .says(rules.isPresent())
                                .id(id.value())
                                .flag(rules.isPresent())
                                .build()));
        return rules;
    }

    Asked withWords(String words) {
        return check(
                ReferralRefusal.WORDS_MISSING,
                ReferralWhy.WORDS.says(!words.isBlank()).text(words).build());
    }

    /** Notes until when the receiving body tells how it ended, where a limit is set. */
    Optional<Deadline> reportBy(Optional<ReferralRules> rules, Offering offering) {
        Optional<Deadline> by = rules.flatMap(
                        kept -> Optional.ofNullable(kept.reportWithin().get(offering.counterpart())))
                .map(limit -> limit.deadline(at(), office.calendar()));
        by.ifPresent(limit -> note(ReferralWhy.REPORT_BY
                .says(true)
                .code(offering.counterpart())
                .moment(limit.closes())
                .because(limit.explanation())
                .build()));
        return by;
    }

    /** Notes who holds the dispute from now on, and whose limit runs. */
    Asked holds(BodyId holder, Clock clock) {
        return note(ReferralWhy.HOLDER.says(true).id(holder.value()).code(clock).build());
    }

    Asked check(ReferralRefusal reason, Explanation finding) {
        list.check(reason, finding);
        return this;
    }

    Asked note(Explanation finding) {
        list.note(finding);
        return this;
    }

    Decision<ReferralFact, ReferralRefusal> decide(Supplier<List<ReferralFact>> facts) {
        return list.decide(ok -> act.says(ok).moment(at()), facts);
    }
}
