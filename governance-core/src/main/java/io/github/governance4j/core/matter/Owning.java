package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.Deadline;
import java.util.List;
import java.util.Optional;

/** Accepts, offers and declines the sides of a matter. */
final class Owning implements OwnershipCommand.Cases<Decision<MatterFact, MatterRefusal>> {
    /** The side is on offer to the body that accepts or declines it. */
    static final Rule OFFERED = Rule.of("matter.offered", Slot.code("side"), Slot.id("offered-to"), Slot.id("body"));
    /** The side is on offer to nobody, and goes to somebody other than its owner. */
    static final Rule OFFER =
            Rule.of("matter.offer", Slot.code("side"), Slot.id("owner"), Slot.id("offered-to"), Slot.id("to"));
    /** Whether this side leads from now on: only the first one accepted does. */
    static final Rule LEADS = Rule.of("matter.leads", Slot.code("side"), Slot.flag("other-leads"));

    private final Office office;
    private final Matter matter;

    Owning(Office office, Matter matter) {
        this.office = office;
        this.matter = matter;
    }

    @Override
    public Decision<MatterFact, MatterRefusal> acceptOwnership(OwnershipCommand.AcceptOwnership command) {
        Side side = command.side();
        Asked asked = new Asked(command, matter).inOrder().actingFor(office, List.of(command.body()));
        offered(asked, side, command.body());
        return asked.decide(() -> {
            boolean inTime = Limits.met(asked, matter.share(side).flatMap(Share::acceptance));
            // What was sent elsewhere is nobody's to lead here.
            boolean leads = matter.stage() != Stage.ELSEWHERE && matter.lead().isEmpty();
            asked.note(LEADS.says(leads).code(side).flag(!leads).build());
            return List.of(new OwnershipFact.OwnershipAccepted(asked.at(), side, command.body(), leads, inTime));
        });
    }

    @Override
    public Decision<MatterFact, MatterRefusal> offerHandOver(OwnershipCommand.OfferHandOver command) {
        Side side = command.side();
        Asked asked = new Asked(command, matter).inOrder().withGrounds(command.reasons());
        asked.actingFor(office, asked.owner(office, side)).to(office, command.to());
        matter.share(side).ifPresent(share -> {
            // A body that is gone answers no offer.
            Optional<BodyId> asks = share.offered().filter(body -> asked.isThere(office, body));
            asked.check(
                    MatterRefusal.CANNOT_OFFER,
                    OFFER.says(asks.isEmpty() && !share.owner().equals(command.to()))
                            .code(side)
                            .id(share.owner().value())
                            .id(asks.map(BodyId::value))
                            .id(command.to().value())
                            .build());
        });
        return asked.decide(() -> {
            Optional<Deadline> acceptance = office.deadline(office.rules(matter), MatterRules::acceptance, asked.at());
            Limits.begin(asked, Limits.ACCEPTANCE, acceptance);
            return List.of(
                    new OwnershipFact.HandOverOffered(asked.at(), side, command.to(), command.reasons(), acceptance));
        });
    }

    @Override
    public Decision<MatterFact, MatterRefusal> declineHandOver(OwnershipCommand.DeclineHandOver command) {
        Side side = command.side();
        Asked asked = new Asked(command, matter).inOrder().withGrounds(command.reasons());
        Optional<BodyId> body = asked.body(office);
        matter.share(side).ifPresent(share -> offered(asked, side, body));
        return asked.decide(() -> {
            Optional<Deadline> dispatch = matter.stage() == Stage.ELSEWHERE
                    ? office.deadline(office.rules(matter), MatterRules::dispatch, asked.at())
                    : Optional.empty();
            Limits.begin(asked, Limits.DISPATCH, dispatch);
            return List.of(new OwnershipFact.HandOverDeclined(
                    asked.at(), side, body.orElseThrow(), command.reasons(), dispatch));
        });
    }

    private void offered(Asked asked, Side side, BodyId body) {
        matter.share(side).ifPresent(share -> offered(asked, side, Optional.of(body)));
    }

    private void offered(Asked asked, Side side, Optional<BodyId> body) {
        Optional<BodyId> offered = matter.share(side).flatMap(Share::offered);
        asked.check(
                MatterRefusal.NOT_OFFERED,
                OFFERED.says(offered.isPresent() && offered.equals(body))
                        .code(side)
                        .id(offered.map(BodyId::value))
                        .id(body.map(BodyId::value))
                        .build());
    }
}
