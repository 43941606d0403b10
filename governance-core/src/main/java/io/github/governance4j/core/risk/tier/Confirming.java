package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Confirms a proposal: raising at once, lowering when the present tier has stood long enough (确认定级). */
final class Confirming {
    private final Hearing hearing;
    private final ProposalCommand.Confirm command;
    private final Proposal proposal;
    private final SchemeRules rules;
    private final TierTerms terms;

    private Confirming(
            Hearing hearing, ProposalCommand.Confirm command, Proposal proposal, SchemeRules rules, TierTerms terms) {
        this.hearing = hearing;
        this.command = command;
        this.proposal = proposal;
        this.rules = rules;
        this.terms = terms;
    }

    static Decision<TierFact, TierRefusal> confirm(Hearing hearing, ProposalCommand.Confirm command) {
        Optional<SchemeRules> rules = mayAnswer(hearing);
        hearing.grounds(command.grounds());
        Optional<Proposal> proposal = hearing.held().pending();
        if (rules.isPresent() && proposal.isPresent() && mayOpen(hearing)) {
            Optional<TierTerms> terms = rules.get().terms(proposal.get().tier().id());
            if (terms.isPresent()) {
                return new Confirming(hearing, command, proposal.get(), rules.get(), terms.get()).confirm();
            }
        }
        return hearing.decide(() -> {
            throw new IllegalStateException("accepted without being opened: " + command);
        });
    }

    /** What everybody is checked for who answers a proposal; nothing of it tells what is in it. */
    static Optional<SchemeRules> mayAnswer(Hearing hearing) {
        Optional<Proposal> pending = hearing.held().pending();
        hearing.there(TierPart.PROPOSAL, pending.isPresent(), true);
        if (pending.isEmpty()) {
            return Optional.empty();
        }
        Proposal proposal = pending.get();
        Optional<SchemeRules> rules =
                hearing.kept(proposal.edition(), proposal.tier().scheme());
        rules.ifPresent(found -> hearing.role(found.confirmers(), proposal.area())
                .otherPerson(
                        Set.of(proposal.by().person()), Set.of(proposal.by().post()))
                .otherBody(
                        List.of(new Hearing.Acted(proposal.by(), proposal.at().toLocalDate()))));
        return rules;
    }

    // Words may be missing, and the record may be late: whoever may confirm sees all the same what is in their way.
    private static boolean mayOpen(Hearing hearing) {
        return hearing.holdsUpTo(TierRefusal.SAME_BODY);
    }

    static Optional<Explanation> openTo(Rulebook book, Tiered tiered, Actor.Post by, LocalDateTime at) {
        Stamp asking = new Stamp(new CommandId("open"), at, at, by);
        Hearing hearing =
                new Hearing(TierWhy.CONFIRM, new ProposalCommand.Confirm(asking, at.toLocalDate(), ""), tiered, book);
        boolean may = mayAnswer(hearing).isPresent() && mayOpen(hearing);
        return may ? hearing.held().pending().map(Proposal::evidence) : Optional.empty();
    }

    private Decision<TierFact, TierRefusal> confirm() {
        SchemeId scheme = proposal.tier().scheme();
        Comparing.present(hearing, proposal.edition(), scheme);
        Optional<Plan> plan = hearing.held().pendingPlan();
        LocalDate planLast = plan.map(Plan::lastDay).orElse(hearing.day());
        hearing.check(
                TierRefusal.PLAN_MISSING,
                TierWhy.PLAN_FIRST
                        .says(plan.isPresent() ? !planLast.isBefore(hearing.day()) : !terms.planFirst())
                        .flag(terms.planFirst())
                        .flag(plan.isPresent())
                        .day(hearing.day())
                        .day(planLast));
        Move move = move(scheme);
        LocalDateTime since = since(move);
        WorkCalendar calendar = hearing.book().calendar();
        Deadline longest = terms.longest().deadline(hearing.at(), calendar);
        LocalDate first = since.toLocalDate();
        hearing.check(
                TierRefusal.LAST_DAY_OUT_OF_BOUNDS,
                TierWhy.LAST_DAY
                        .says(!command.lastDay().isBefore(first)
                                && !command.lastDay().isAfter(longest.lastDay()))
                        .day(first)
                        .day(command.lastDay())
                        .day(longest.lastDay())
                        .because(Course.until(Term.LONGEST, longest)));
        return hearing.decide(() -> accept(move, since, plan));
    }

    private Move move(SchemeId scheme) {
        Optional<Confirmation> standing = hearing.held().standing();
        int rank = proposal.tier().rank();
        int present = standing.map(now -> hearing.book()
                        .rank(proposal.edition(), scheme, now.tier())
                        .orElse(0))
                .orElse(0);
        Move move = standing.isEmpty()
                ? Move.FIRST
                : rank < present ? Move.RAISED : rank > present ? Move.LOWERED : Move.KEPT;
        hearing.note(
                TierWhy.MOVE.says(true).code(move).count(rank).count(present).build());
        return move;
    }

    private LocalDateTime since(Move move) {
        LocalDateTime at = hearing.at();
        Optional<Confirmation> standing = hearing.held().standing().filter(now -> move == Move.LOWERED);
        LocalDateTime dwells =
                standing.flatMap(Confirmation::dwell).map(Deadline::over).orElse(at);
        LocalDateTime over = standing.map(Confirmation::over).orElse(at);
        hearing.note(TierWhy.SINCE
                .says(true)
                .moment(at)
                .flag(standing.isPresent())
                .moment(dwells)
                .moment(over)
                .build());
        LocalDateTime earliest = dwells.isBefore(over) ? dwells : over;
        return standing.isPresent() && earliest.isAfter(at) ? earliest : at;
    }

    private void accept(Move move, LocalDateTime since, Optional<Plan> plan) {
        LocalDateTime at = hearing.at();
        Set<PersonId> affected = proposal.affected();
        // Nobody can object to what they cannot know of, or to what has not begun.
        LocalDateTime known = since.isAfter(hearing.known()) ? since : hearing.known();
        Optional<Deadline> window =
                affected.isEmpty() ? Optional.empty() : Optional.of(until(Term.OBJECT, rules.objectWithin(), known));
        Confirmation confirmation = Confirmation.builder()
                .number(hearing.held().confirmations() + 1)
                .proposal(proposal.openForTheStore())
                .move(move)
                .confirmedBy(hearing.by())
                .confirmedAt(at)
                .since(since)
                .lastDay(command.lastDay())
                .window(window)
                .measures(terms.measures())
                .plan(plan)
                .dwell(rules.dwell().map(limit -> until(Term.DWELL, limit, since)))
                .rhythm(terms.rhythm())
                .firstReview(terms.rhythm().map(rhythm -> until(Term.REVIEW, rhythm.every(), since)))
                .slip(terms.slip())
                .build();
        Grounds grounds = new Grounds(
                proposal.edition(),
                TierWhy.CONFIRM.code(),
                proposal.evidence(),
                hearing.stamp().by(),
                command.grounds());
        Notice notice = new Notice(affected, window, rules.arbiters(), rules.remedies());
        hearing.add(new EffectFact.Confirmed(at, confirmation, grounds, notice));
    }

    private Deadline until(Term term, TimeLimit limit, LocalDateTime start) {
        Deadline deadline = limit.deadline(start, hearing.book().calendar());
        hearing.note(Course.until(term, deadline));
        return deadline;
    }
}
