package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.risk.Assessed;
import io.github.governance4j.core.risk.Assessment;
import io.github.governance4j.core.risk.Indicator;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.Models;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Readings;
import io.github.governance4j.core.risk.Subject;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proposes a tier: the model of the edition in force says which (提出定级). */
final class Proposing {
    private final Hearing hearing;
    private @Nullable SchemeRules rules;
    private @Nullable Assessment assessment;

    Proposing(Hearing hearing) {
        this.hearing = hearing;
    }

    Decision<TierFact, TierRefusal> propose(ProposalCommand.Propose command) {
        Optional<Edition<TierRules>> edition = hearing.edition();
        boolean pending = hearing.held().pending().isPresent();
        hearing.check(
                TierRefusal.PROPOSAL_PENDING,
                TierWhy.ONE_PROPOSAL.says(!pending).flag(pending));
        subject(command);
        edition.ifPresent(found -> model(command, found));
        SchemeRules scheme = rules;
        Assessment found = assessment;
        if (edition.isEmpty() || scheme == null || found == null) {
            return hearing.decide(() -> {
                throw new IllegalStateException("accepted without an assessment: " + command);
            });
        }
        return hearing.decide(() -> {
            Deadline confirmBy =
                    scheme.confirmWithin().deadline(hearing.at(), hearing.book().calendar());
            hearing.note(Course.until(Term.CONFIRM, confirmBy));
            hearing.add(new ProposalFact.Proposed(
                    hearing.at(),
                    Proposal.closed(new Proposal.Contents(
                            command.subject(),
                            command.area(),
                            command.model(),
                            edition.get().id(),
                            command.readings(),
                            command.affected(),
                            found.tier(),
                            found.score(),
                            found.explanation(),
                            hearing.by(),
                            hearing.at(),
                            confirmBy))));
        });
    }

    private void subject(ProposalCommand.Propose command) {
        Subject given = command.subject();
        Subject kept = hearing.held().subject().orElse(given);
        String where = given instanceof Subject.OfPlace place && !place.area().equals(command.area())
                ? " " + command.area()
                : "";
        hearing.check(
                TierRefusal.ANOTHER_SUBJECT,
                TierWhy.SUBJECT
                        .says(given.equals(kept) && where.isEmpty())
                        .text(name(given) + where)
                        .text(name(kept)));
    }

    private static String name(Subject subject) {
        return subject.getClass().getSimpleName() + " " + subject.id();
    }

    private void model(ProposalCommand.Propose command, Edition<TierRules> edition) {
        Optional<Model> model = hearing.book()
                .models()
                .byId(edition.id())
                .map(Edition::rules)
                .flatMap((Models models) -> models.model(command.model()));
        hearing.check(
                TierRefusal.MODEL_UNKNOWN,
                TierWhy.MODEL
                        .says(model.isPresent())
                        .id(command.model().value())
                        .flag(model.isPresent()));
        model.ifPresent(found -> rules(command, edition, found));
    }

    private void rules(ProposalCommand.Propose command, Edition<TierRules> edition, Model model) {
        Optional<SchemeRules> found = edition.rules().scheme(model.scheme().id());
        if (found.isEmpty()) {
            hearing.check(TierRefusal.NOT_TIERED_HERE, terms(model, Finding.NONE, false));
            return;
        }
        rules = found.get();
        hearing.role(found.get().proposers(), command.area());
        List<Explanation> impossible = impossible(model, command.readings());
        Finding readings = TierWhy.READINGS.says(impossible.isEmpty()).count(impossible.size());
        impossible.forEach(readings::because);
        hearing.check(TierRefusal.READING_IMPOSSIBLE, readings);
        if (impossible.isEmpty()) {
            assess(command, edition.id(), model, found.get());
        }
    }

    private static Finding terms(Model model, String tier, boolean known) {
        return TierWhy.TERMS
                .says(known)
                .id(model.scheme().id().value())
                .id(tier)
                .flag(known);
    }

    private static List<Explanation> impossible(Model model, Readings readings) {
        List<Explanation> impossible = new ArrayList<>();
        for (Indicator indicator : model.indicators()) {
            Optional<Quantity> read = readings.value(indicator.id());
            if (read.isEmpty()) {
                continue;
            }
            Quantity value = read.get();
            boolean within = value.compareTo(indicator.least()) >= 0 && value.compareTo(indicator.most()) <= 0;
            boolean choice = indicator.choices().isEmpty()
                    || indicator.choices().stream().anyMatch(one -> one.value().equals(value));
            if (!within || !choice || !value.hasAtMost(indicator.decimals())) {
                impossible.add(TierWhy.READING
                        .says(false)
                        .id(indicator.id().value())
                        .quantity(value.thousandths())
                        .quantity(indicator.least().thousandths())
                        .quantity(indicator.most().thousandths())
                        .count(indicator.decimals())
                        .flag(choice)
                        .build());
            }
        }
        return impossible;
    }

    private void assess(ProposalCommand.Propose command, EditionId edition, Model model, SchemeRules scheme) {
        Assessed assessed = model.assess(command.subject(), command.readings(), edition);
        Optional<Assessment> made = assessed.assessment();
        hearing.check(
                TierRefusal.READING_MISSING,
                TierWhy.ASSESSED.says(made.isPresent()).flag(made.isPresent()).because(assessed.explanation()));
        if (made.isEmpty()) {
            return;
        }
        assessment = made.get();
        Optional<TierTerms> terms = scheme.terms(made.get().tier().id());
        hearing.check(
                TierRefusal.NOT_TIERED_HERE, terms(model, made.get().tier().id().value(), terms.isPresent()));
        terms.ifPresent(found -> named(command, found));
        Comparing.present(hearing, edition, model.scheme().id());
        notAgain(command, model, edition);
    }

    private void named(ProposalCommand.Propose command, TierTerms terms) {
        long onPersons = terms.measures().stream()
                .filter(measure -> measure.target() == Target.ON_PERSONS)
                .count();
        hearing.check(
                TierRefusal.NOBODY_NAMED,
                TierWhy.NAMED
                        .says(onPersons == 0 || !command.affected().isEmpty())
                        .count(onPersons)
                        .count(command.affected().size()));
    }

    // What the model does not ask for makes no other readings of them.
    private static Readings asked(Model model, Readings readings) {
        Map<IndicatorId, Quantity> asked = new HashMap<>();
        for (Indicator indicator : model.indicators()) {
            readings.value(indicator.id()).ifPresent(value -> asked.put(indicator.id(), value));
        }
        return Readings.of(asked);
    }

    private void notAgain(ProposalCommand.Propose command, Model model, EditionId edition) {
        Readings readings = asked(model, command.readings());
        Optional<BodyId> body = hearing.officer().map(Officer::body);
        if (body.isEmpty()) {
            return;
        }
        for (Held.Rejected one : hearing.held().rejected()) {
            if (one.isAbout(body.get(), command.model(), edition)
                    && asked(model, one.readings()).equals(readings)) {
                hearing.check(
                        TierRefusal.REJECTED_BEFORE,
                        TierWhy.NOT_AGAIN
                                .says(one.until().hasPassed(hearing.at()))
                                .moment(hearing.at())
                                .moment(one.until().closes())
                                .flag(one.until().closesIncluded()));
            }
        }
        hearing.held().challenged().ifPresent(challenged -> {
            boolean same = challenged.proposal().model().equals(command.model())
                    && challenged.edition().equals(edition)
                    && asked(model, challenged.proposal().readings()).equals(readings);
            hearing.check(
                    TierRefusal.REJECTED_BEFORE,
                    TierWhy.NOT_UNDER_OBJECTION.says(!same).flag(same));
        });
    }
}
