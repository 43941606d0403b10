package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.points.claim.Claim;
import io.github.governance4j.points.claim.ClaimStage;
import io.github.governance4j.points.claim.Declaration;
import io.github.governance4j.points.claim.DeclaringCommand;
import io.github.governance4j.points.claim.PostingCommand;
import io.github.governance4j.points.claim.RemedyCommand;
import io.github.governance4j.points.claim.flow.Flow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes of a wish what is done against a claim: an objection, its answer, taking it back, revoking it. */
final class RemedyAsking {
    private final VillageLife life;
    private final ClaimDesk desk;
    private final People people;

    RemedyAsking(VillageLife life, ClaimDesk desk, People people) {
        this.life = life;
        this.desk = desk;
        this.people = people;
    }

    Optional<Flow> flow(Claim claim) {
        return claim.edition()
                .flatMap(edition -> desk.rules().byId(edition))
                .flatMap(edition -> claim.flow().flatMap(flow -> edition.rules().flow(flow)));
    }

    static Objection.Answer answer(boolean upheld) {
        return upheld ? Objection.Answer.UPHELD : Objection.Answer.REJECTED;
    }

    void answer(StreamId id, Declaration made, VillageWish wish) {
        Set<RoleId> with = desk.rules()
                .on(life.now().toLocalDate())
                .map(edition -> edition.rules().objections().with())
                .filter(roles -> !roles.isEmpty())
                .orElse(Set.of(new RoleId("council"), new RoleId("cadre")));
        Set<PersonId> busy = Acts.busy(desk.facts(id));
        Optional<Actor> by = wish.isOdd(ClaimAsking.ODD, 5)
                ? Optional.of(People.party(made.deed().member()))
                : people.post(with, made.area(), busy, wish);
        by.ifPresent(who -> desk.ask(
                id,
                new RemedyCommand.AnswerObjection(
                        people.stamp(who),
                        answer(wish.amount() % 2 == 0),
                        "经复核",
                        wish.isOdd(3, 1) ? ClaimAsking.points(life, desk.claim(id), wish) : Optional.empty())));
    }

    void remedy(VillageWish wish) {
        List<StreamId> all = desk.claims();
        StreamId id = all.get(all.size() - 1 - wish.who() % Math.min(4, all.size()));
        Claim claim = desk.claim(id);
        if (claim.declaration().isEmpty()) {
            return;
        }
        Declaration made = claim.declaration().get();
        PersonId member = made.deed().member();
        if (claim.stage() == ClaimStage.DECLINED) {
            PersonId who = wish.isOdd(ClaimAsking.ODD, 6) ? new PersonId("stranger") : member;
            desk.ask(id, new RemedyCommand.RaiseObjection(people.stamp(People.party(who)), "我做过这件事", Optional.empty()));
        } else if (claim.stage() == ClaimStage.OBJECTED) {
            if (wish.isOdd(3, 0)) {
                desk.ask(id, new RemedyCommand.WithdrawObjection(people.stamp(People.party(member)), Optional.empty()));
            } else {
                answer(id, made, wish);
            }
        } else if (wish.amount() % 3 == 0) {
            desk.ask(id, new DeclaringCommand.Withdraw(people.stamp(Acts.declarer(desk.facts(id))), "不申报了"));
        } else if (wish.amount() % 9 == 1) {
            desk.ask(id, new PostingCommand.TakeDown(people.stamp(People.party(member)), "请撤下"));
        } else {
            Set<RoleId> revokers = flow(claim).map(Flow::revokers).orElse(Set.of());
            people.post(revokers, made.area(), Acts.busy(desk.facts(id)), wish)
                    .ifPresent(who -> desk.ask(id, new RemedyCommand.Revoke(people.stamp(who), "录入有误")));
        }
    }
}
