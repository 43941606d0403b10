package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.HouseholdId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.claim.Claim;
import io.github.governance4j.points.claim.ClaimId;
import io.github.governance4j.points.claim.Declaration;
import io.github.governance4j.points.claim.DeclaringCommand;
import io.github.governance4j.points.claim.Exhibit;
import io.github.governance4j.points.claim.Likeness;
import io.github.governance4j.points.claim.Missing;
import io.github.governance4j.points.claim.PostingCommand;
import io.github.governance4j.points.claim.StepCommand;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.points.claim.flow.Route;
import io.github.governance4j.points.claim.flow.Step;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.claim.flow.StepKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes of a wish what is asked of a claim: mostly what comes next, by somebody who may, now and then what must not be. */
final class ClaimAsking {
    static final int ODD = 19;
    private static final byte[] KEY = new byte[Exhibit.LEAST_KEY_BYTES];
    private static final List<AreaId> AREAS =
            List.of(new AreaId("group-1"), new AreaId("group-1"), new AreaId("group-2"));

    private final VillageLife life;
    private final ClaimDesk desk;
    private final People people;
    private final RemedyAsking remedies;
    private int declared;

    ClaimAsking(VillageLife life, ClaimDesk desk) {
        this.life = life;
        this.desk = desk;
        this.people = new People(desk.place(), life);
        this.remedies = new RemedyAsking(life, desk, people);
    }

    void grant(VillageWish wish) {
        switch (wish.what()) {
            case DECLARE -> declare(wish);
            case HANDLE -> handle(wish);
            case REMEDY -> {
                if (desk.claims().isEmpty()) {
                    declare(wish);
                } else {
                    remedies.remedy(wish);
                }
            }
            default -> desk.deliver(wish.which(), wish.also());
        }
    }

    private Optional<ClaimRules> rules(LocalDate day) {
        return desk.rules().on(day).map(edition -> edition.rules());
    }

    private void declare(VillageWish wish) {
        StreamId account = VillageLife.ACCOUNTS.get(wish.who() % VillageLife.ACCOUNTS.size());
        LocalDate today = life.now().toLocalDate();
        Optional<ClaimRules> rules = rules(today);
        List<Route> routes = rules.map(ClaimRules::routes).orElse(List.of());
        if (routes.isEmpty()) {
            return;
        }
        Route route = routes.get(wish.amount() % routes.size());
        Direction direction =
                rules.flatMap(all -> all.flow(route.flow())).orElseThrow().direction();
        AreaId area = AREAS.get(wish.who() % AREAS.size());
        PersonId member = VillageLife.member(account, wish.who() / 3);
        PersonId family = VillageLife.member(account, wish.who() / 3 + 1);
        Optional<Actor> by = route.declarers().isEmpty()
                ? Optional.of(People.party(wish.isOdd(5, 0) ? family : member))
                : people.post(route.declarers(), area, Set.of(), wish);
        List<Item> items = AccountAsking.inForce(life, direction).stream()
                .filter(route::isFor)
                .toList();
        if (items.isEmpty() || by.isEmpty()) {
            return;
        }
        declared++;
        ClaimId id = new ClaimId("C" + declared);
        Declaration declaration = again(wish, id).orElseGet(() -> {
            Item item = items.get(wish.which() % Math.min(5, items.size()));
            LocalDateTime done = life.now().minusDays(Math.max(1, wish.late())).withHour(8);
            return Declaration.of(id)
                    .account(account)
                    .deed(AccountAsking.deed(item, member, wish))
                    .done(done)
                    .household(new HouseholdId("of-" + account))
                    .family(Set.of(family))
                    .area(area)
                    .exhibits(List.of(Exhibit.of("file-" + declared, "photo " + declared, KEY)))
                    .words("有照片为证")
                    .build();
        });
        desk.ask(id.stream(), new DeclaringCommand.Declare(people.stamp(by.get()), declaration, alike(declaration)));
    }

    /** One in eight is declared a second time. */
    private Optional<Declaration> again(VillageWish wish, ClaimId id) {
        List<StreamId> all = desk.claims();
        if (!wish.isOdd(8, 0) || all.isEmpty()) {
            return Optional.empty();
        }
        return desk.claim(all.get(wish.which() % all.size()))
                .declaration()
                .map(made -> Declaration.of(id)
                        .account(made.account())
                        .deed(made.deed())
                        .done(made.done())
                        .household(made.household().orElseThrow())
                        .family(made.family())
                        .area(made.area())
                        .exhibits(made.exhibits())
                        .build());
    }

    private List<Seen<Likeness>> alike(Declaration declaration) {
        List<Seen<Likeness>> alike = new ArrayList<>();
        for (StreamId claim : desk.claims()) {
            desk.claim(claim)
                    .likeness()
                    .filter(one -> one.account().equals(declaration.account()))
                    .ifPresent(
                            one -> alike.add(new Seen<>(claim, desk.claim(claim).version(), one)));
        }
        return alike;
    }

    private void handle(VillageWish wish) {
        List<StreamId> open = desk.claims().stream()
                .filter(claim -> !desk.claim(claim).missing().isEmpty())
                .toList();
        if (open.isEmpty()) {
            declare(wish);
            return;
        }
        // The newest first, so that something comes to an end.
        StreamId id = open.get(open.size() - 1 - wish.who() % Math.min(3, open.size()));
        Claim claim = desk.claim(id);
        Declaration made = claim.declaration().orElseThrow();
        Optional<Step> step = step(claim);
        Set<RoleId> roles = step.map(Step::roles).orElse(Set.of());
        Optional<Actor> by = wish.isOdd(ODD, 3)
                ? Optional.of(People.party(made.deed().member()))
                : people.post(roles, made.area(), Acts.busy(desk.facts(id)), wish);
        Set<Missing> missing = claim.missing();
        if (missing.contains(Missing.FINDING) && !wish.isOdd(6, 0)) {
            people.post(Set.of(new RoleId("cadre")), made.area(), Set.of(), wish)
                    .ifPresent(cadre -> desk.ask(
                            id, new DeclaringCommand.AttachFinding(people.stamp(cadre), "决定书" + wish.amount() + "号")));
        }
        if (missing.contains(Missing.PLACE) || missing.contains(Missing.ACCOUNT)) {
            if (wish.isOdd(3, 0)) {
                desk.deliver(wish.which(), wish.also());
            } else {
                desk.settle(wish.isOdd(2, 0));
            }
        } else if (missing.contains(Missing.ANSWER)) {
            remedies.answer(id, made, wish);
        } else if (missing.contains(Missing.POSTING_ANSWER)) {
            by.ifPresent(who -> desk.ask(
                    id,
                    new PostingCommand.AnswerPosting(
                            people.stamp(who), RemedyAsking.answer(wish.amount() % 3 == 0), "经复核")));
        } else if (missing.contains(Missing.POSTING_TIME)) {
            if (wish.isOdd(3, 0)) {
                desk.ask(
                        id,
                        new PostingCommand.ObjectToPosting(
                                people.stamp(People.party(new PersonId("neighbour"))), "当天没有见到"));
            }
        } else if (missing.contains(Missing.REPLY_TIME)) {
            if (wish.isOdd(2, 0)) {
                desk.ask(
                        id,
                        new StepCommand.Reply(
                                people.stamp(People.party(made.deed().member())), "情况不是这样"));
            }
        } else if (by.isPresent() && step.isPresent()) {
            act(id, claim, step.get(), by.get(), wish);
        }
    }

    private void act(StreamId id, Claim claim, Step step, Actor by, VillageWish wish) {
        StepId at = step.id();
        switch (step.kind()) {
            case NOTICE -> desk.ask(id, new StepCommand.TellPerson(people.stamp(by), at, "拟作减分，依据和证据附后"));
            case POSTING ->
                desk.ask(
                        id,
                        new PostingCommand.Post(
                                people.stamp(by),
                                at,
                                "p-" + declared,
                                Optional.of(life.now().toLocalDate())));
            default -> {
                if (wish.isOdd(7, 0) && step.kind().isDeciding()) {
                    desk.ask(id, new StepCommand.Decline(people.stamp(by), at, "证据不足", together(step, wish)));
                } else {
                    Optional<Points> points = step.kind().isDeciding() ? points(life, claim, wish) : Optional.empty();
                    desk.ask(id, new StepCommand.Pass(people.stamp(by), at, "经核实", together(step, wish), points));
                }
            }
        }
    }

    private static Set<PersonId> together(Step step, VillageWish wish) {
        return step.kind() == StepKind.MEETING
                ? Set.of(new PersonId("villager-" + wish.who() % 7), new PersonId("villager-8"))
                : Set.of();
    }

    /** For an item with a range whatever lies within it, and now and then beyond. */
    static Optional<Points> points(VillageLife life, Claim claim, VillageWish wish) {
        Declaration made = claim.declaration().orElseThrow();
        return life.editions()
                .on(made.done().toLocalDate())
                .flatMap(edition -> edition.rules().item(made.deed().item()))
                .filter(item -> item.worth() instanceof Worth.Range)
                .map(item -> {
                    Worth.Range range = (Worth.Range) item.worth();
                    long width = range.most().hundredths() - range.least().hundredths();
                    long more = wish.isOdd(ODD, 4) ? 1 : 0;
                    return Points.ofHundredths(
                            range.least().hundredths() + width * (wish.amount() % 5) / 4 + more * (width + 1));
                });
    }

    private Optional<Step> step(Claim claim) {
        return remedies.flow(claim).flatMap(flow -> claim.step().flatMap(flow::step));
    }
}
