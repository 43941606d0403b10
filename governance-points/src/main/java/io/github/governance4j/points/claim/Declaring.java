package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.points.claim.flow.Flow;
import io.github.governance4j.points.claim.flow.Quota;
import io.github.governance4j.points.claim.flow.StepKind;
import io.github.governance4j.points.claim.places.PlaceKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Declares a deed (申报). */
final class Declaring {
    private final Asked asked;
    private final DeclaringCommand.Declare command;
    private final Declaration made;

    private Declaring(Asked asked, DeclaringCommand.Declare command) {
        this.asked = asked;
        this.command = command;
        this.made = command.declaration();
    }

    static Decision<ClaimFact, ClaimRefusal> declare(Asked asked, DeclaringCommand.Declare command) {
        return new Declaring(asked, command).decide();
    }

    private Decision<ClaimFact, ClaimRefusal> decide() {
        ClaimStage stage = asked.held().stage();
        asked.check(
                ClaimRefusal.DECLARED_BEFORE,
                ClaimWhy.ONCE.says(stage == ClaimStage.NOTHING).code(stage));
        asked.check(
                ClaimRefusal.RECORDED_BEFORE_IT_HAPPENED,
                ClaimWhy.DONE
                        .says(!made.done().withNano(0).isAfter(asked.at()))
                        .moment(made.done())
                        .moment(asked.at()));
        Optional<Edition<ClaimRules>> edition = asked.course().book().rules().on(asked.day());
        asked.edition(edition, false);
        Optional<Edition<Catalogue>> catalogue = catalogue();
        List<Item> items = items(catalogue);
        declarer();
        Optional<Flow> flow = edition.flatMap(e -> items.stream().findFirst().flatMap(item -> flow(e.rules(), item)));
        if (edition.isPresent() && flow.isPresent()) {
            holder(edition.get().rules(), flow.get());
            points(flow.get(), items.get(0));
        }
        return asked.decide(
                () -> accept(edition.orElseThrow(), flow.orElseThrow(), judged(catalogue.orElseThrow(), items.get(0))));
    }

    private void accept(Edition<ClaimRules> edition, Flow flow, Judged judged) {
        Course course = asked.course();
        course.add(new DeclaringFact.Declared(
                asked.at(), edition.id(), flow.id(), asked.stamp().by(), made, judged));
        Explanation late = late(edition.rules());
        Optional<Explanation> repeated = Repeating.first(course, made, command.like());
        course.because(late);
        if (!late.holds() || repeated.isPresent()) {
            DeclineGround ground = late.holds() ? DeclineGround.REPEATED : DeclineGround.TOO_LATE;
            course.end(new Course.Ending(
                    ground,
                    asked.stamp().id(),
                    asked.at(),
                    asked.known(),
                    new Actor.Timer(),
                    Set.of(),
                    "",
                    repeated.filter(found -> late.holds()).orElse(late)));
        } else {
            course.reach(flow.steps().get(0), asked.at());
        }
    }

    private Explanation late(ClaimRules rules) {
        Deadline until = rules.declareWithin()
                .deadline(made.done(), asked.course().book().calendar());
        return ClaimWhy.LATE
                .says(until.isMet(asked.at()))
                .day(made.done().toLocalDate())
                .moment(asked.at())
                .moment(until.closes())
                .because(until.explanation())
                .build();
    }

    private Optional<Edition<Catalogue>> catalogue() {
        LocalDate day = made.done().toLocalDate();
        Optional<Edition<Catalogue>> found = asked.course().book().catalogues().on(day);
        asked.check(
                ClaimRefusal.NO_EDITION_IN_FORCE,
                found.map(e -> ClaimWhy.CATALOGUE
                                .says(true)
                                .id(e.id().value())
                                .day(e.speaksFrom())
                                .day(day))
                        .orElseGet(() -> ClaimWhy.NO_CATALOGUE.says(false).day(day)));
        return found;
    }

    /** The items that are there, the one it is declared under first; empty if that is not. */
    private List<Item> items(Optional<Edition<Catalogue>> catalogue) {
        List<Item> items = new ArrayList<>();
        if (catalogue.isEmpty()) {
            return items;
        }
        List<ItemCode> codes = new ArrayList<>(List.of(made.deed().item()));
        codes.addAll(made.deed().alsoFits());
        for (ItemCode code : codes) {
            Optional<Item> item = catalogue.get().rules().item(code);
            asked.check(
                    ClaimRefusal.ITEM_UNKNOWN,
                    ClaimWhy.ITEM
                            .says(item.isPresent())
                            .id(code.value())
                            .id(catalogue.get().id().value())
                            .flag(item.isPresent()));
            item.ifPresent(found -> {
                asked.check(
                        ClaimRefusal.ITEM_NOT_IN_FORCE,
                        ClaimWhy.IN_FORCE
                                .says(found.isInForce())
                                .id(code.value())
                                .flag(found.isInForce()));
                items.add(found);
            });
        }
        long deductions = items.stream()
                .filter(item -> item.direction() == Direction.DEDUCTION)
                .count();
        long ranges = items.stream()
                .filter(item -> item.worth() instanceof Worth.Range)
                .count();
        asked.check(
                ClaimRefusal.ITEMS_DO_NOT_GO_TOGETHER,
                ClaimWhy.TOGETHER
                        .says(codes.size() == 1 || (deductions == 0 && ranges == 0))
                        .text(Asked.list(codes))
                        .count(deductions)
                        .count(ranges));
        return items.isEmpty() || !items.get(0).itemCode().equals(made.deed().item()) ? List.of() : items;
    }

    /** A resident declares their own or their family's, as a post one declares others' only. */
    private void declarer() {
        Set<PersonId> own = new TreeSet<>(made.family());
        own.add(made.deed().member());
        if (asked.stamp().by() instanceof Actor.Party party) {
            asked.check(
                    ClaimRefusal.NOT_THEIR_DEED,
                    ClaimWhy.THEIR_DEED
                            .says(own.contains(party.person()))
                            .id(party.person().value())
                            .id(made.deed().member().value())
                            .text(Asked.list(made.family())));
        } else {
            asked.role(Set.of(), made.area());
            asked.notOwn(Set.of(), own);
        }
    }

    private Optional<Flow> flow(ClaimRules rules, Item item) {
        Optional<RoleId> role = asked.course()
                .book()
                .office()
                .incumbency(asked.stamp().by(), asked.day())
                .role();
        // Whoever holds no post declares as a resident, or not at all: a channel and the clock have no deeds.
        Optional<Flow> flow = role.isPresent() || asked.stamp().by() instanceof Actor.Party
                ? rules.flow(role, item)
                : Optional.empty();
        asked.check(
                ClaimRefusal.NO_FLOW,
                ClaimWhy.FLOW
                        .says(flow.isPresent())
                        .id(role.map(RoleId::value))
                        .id(item.itemCode().value())
                        .id(flow.map(found -> found.id().value())));
        return flow;
    }

    private void holder(ClaimRules rules, Flow flow) {
        Optional<Quota> quota = Placing.quota(rules, made)
                .filter(any -> flow.steps().stream().anyMatch(step -> step.kind() == StepKind.PLACE));
        quota.ifPresent(found -> {
            Optional<String> holder = Placing.holder(found, made);
            Optional<PlaceKey> key =
                    Placing.key(found, made, asked.course().book().office());
            asked.check(
                    ClaimRefusal.NO_HOLDER,
                    ClaimWhy.HOLDER
                            .says(holder.isPresent() && key.isPresent())
                            .id(found.id().value())
                            .code(found.unit())
                            .id(holder)
                            .flag(found.per().isPresent())
                            .id(key.flatMap(PlaceKey::area).map(AreaId::value)));
        });
    }

    private void points(Flow flow, Item item) {
        Optional<Amount> amount = made.deed().amount();
        if (item.worth() instanceof Worth.Step || item.worth() instanceof Worth.Band) {
            asked.check(
                    ClaimRefusal.AMOUNT_MISSING,
                    ClaimWhy.AMOUNT.says(amount.isPresent()).id(item.code()).flag(amount.isPresent()));
        }
        Optional<Judged.Range> range = range(item);
        range.ifPresent(found -> {
            amount.map(said -> Points.ofHundredths(said.hundredths()))
                    .ifPresent(points -> asked.check(
                            ClaimRefusal.POINTS_OUT_OF_BOUNDS, Stepping.between(item.code(), found, points)));
            boolean post = asked.stamp().by() instanceof Actor.Post && flow.direction() == Direction.AWARD;
            boolean chosen = post && amount.isPresent();
            boolean ahead = Ahead.canChooseFrom(flow, flow.steps().get(0).id());
            asked.check(
                    ClaimRefusal.POINTS_NOT_CHOSEN,
                    ClaimWhy.CHOSEN
                            .says(chosen || ahead)
                            .id(item.code())
                            .flag(true)
                            .flag(chosen)
                            .flag(ahead));
            asked.reason(made.words(), chosen);
        });
    }

    private static Optional<Judged.Range> range(Item item) {
        return item.worth() instanceof Worth.Range range
                ? Optional.of(new Judged.Range(range.least(), range.most()))
                : Optional.empty();
    }

    private static Judged judged(Edition<Catalogue> catalogue, Item item) {
        Optional<Points> fixed =
                item.worth() instanceof Worth.Fixed worth ? Optional.of(worth.points()) : Optional.empty();
        return new Judged(
                catalogue.id(),
                item.itemCode(),
                item.direction(),
                item.classification()
                        .filter(as -> as.kind() == DeedKind.OFFENCE)
                        .isPresent(),
                fixed,
                range(item));
    }
}
