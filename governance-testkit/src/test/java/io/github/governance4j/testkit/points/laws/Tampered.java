package io.github.governance4j.testkit.points.laws;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The library's ledger with a hand in its works; as it is, it does what the ledger does. */
class Tampered implements Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> {
    private final Ledger sound;

    Tampered(Editions<Catalogue> editions) {
        this.sound = Ledger.over(editions);
    }

    @Override
    public Account initial() {
        return sound.initial();
    }

    @Override
    public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
        Decision<LedgerFact, PointsRefusal> right = sound.decide(command, account);
        return right.fold(
                ok -> Decision.accepted(
                        ok.facts().stream().map(fact -> decided(fact, account)).toList(), ok.explanation()),
                no -> right);
    }

    /** A fact as it is decided. */
    LedgerFact decided(LedgerFact fact, Account account) {
        return fact;
    }

    @Override
    public Account evolve(Account account, LedgerFact fact) {
        return sound.evolve(account, fact);
    }

    @Override
    public Optional<Due<LedgerCommand>> due(Account account) {
        return sound.due(account);
    }

    /** The same rulebook, misread item by item. */
    static Editions<Catalogue> misread(Editions<Catalogue> editions, Misreading how) {
        return Editions.of(editions.all().stream()
                .map(edition ->
                        new Edition<>(edition.id(), edition.from(), edition.adopted(), misread(edition.rules(), how)))
                .toList());
    }

    private static Catalogue misread(Catalogue catalogue, Misreading how) {
        return Catalogue.of(
                catalogue.items().stream().map(item -> misread(item, how)).toList(), catalogue.terms());
    }

    private static Item misread(Item item, Misreading how) {
        Item.Builder same = Item.builder()
                .itemCode(item.itemCode())
                .category(item.category())
                .title(item.title())
                .direction(item.direction())
                .worth(how.worth().apply(item.worth()))
                .per(item.per())
                .validity(how.validity().apply(item.validity()))
                .standingValidity(item.standingValidity())
                .evidence(item.evidence());
        item.caps().forEach(cap -> same.addCaps(how.cap().apply(cap)));
        item.classification().ifPresent(same::classification);
        item.setAside().forEach(same::addSetAside);
        return same.build();
    }

    /** How worth, caps and validity are misread. */
    record Misreading(UnaryOperator<Worth> worth, UnaryOperator<Cap> cap, UnaryOperator<Validity> validity) {
        static Misreading ofWorth(UnaryOperator<Worth> worth) {
            return new Misreading(worth, UnaryOperator.identity(), UnaryOperator.identity());
        }

        static Misreading ofCaps(UnaryOperator<Cap> cap) {
            return new Misreading(UnaryOperator.identity(), cap, UnaryOperator.identity());
        }

        static Misreading ofValidity(UnaryOperator<Validity> validity) {
            return new Misreading(UnaryOperator.identity(), UnaryOperator.identity(), validity);
        }
    }
}
