package io.github.governance4j.examples.county.disputes;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.Detail;
import io.github.governance4j.examples.county.log.Texts;
import io.github.governance4j.mediation.AgreementId;
import io.github.governance4j.mediation.DocumentId;
import io.github.governance4j.mediation.settlement.Clause;
import io.github.governance4j.mediation.settlement.ConfirmationCommand;
import io.github.governance4j.mediation.settlement.CourtCommand;
import io.github.governance4j.mediation.settlement.CourtId;
import io.github.governance4j.mediation.settlement.Dismissal;
import io.github.governance4j.mediation.settlement.EffectCommand;
import io.github.governance4j.mediation.settlement.Foreseen;
import io.github.governance4j.mediation.settlement.Material;
import io.github.governance4j.mediation.settlement.NonAcceptance;
import io.github.governance4j.mediation.settlement.PerformanceCommand;
import io.github.governance4j.mediation.settlement.Ruling;
import io.github.governance4j.mediation.settlement.SettlementCommand;
import io.github.governance4j.mediation.settlement.SuitOutcome;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/** What a row asks of an agreement in effect (协议履行操作). */
final class SettlementRow {
    private static final CellKind<Long> CLAUSE = CellKind.wholeNumber(1, Integer.MAX_VALUE);
    /** Far from where numbers end, however many clauses follow. */
    private static final CellKind<Long> FIRST_CLAUSE = CellKind.wholeNumber(1, 1_000_000);

    private final ActRow<DisputeAction> row;
    private final PartyCell who;
    private final Detail detail;
    private final Stamp stamp;

    SettlementRow(ActRow<DisputeAction> row, PartyCell who) {
        this.row = row;
        this.who = who;
        this.detail = row.detail();
        this.stamp = row.stamp();
    }

    Optional<Asked> asked() {
        Optional<AgreementId> agreement = detail.need("agreement", DisputeCells.AGREEMENT);
        return command().flatMap(command -> agreement.map(id -> new Asked.OfSettlement(id, command)));
    }

    private Optional<SettlementCommand> command() {
        return switch (row.action()) {
            case PERFORM -> {
                Optional<DocumentId> proof = detail.maybe("proof", DisputeCells.DOCUMENT);
                yield clause(clause -> new PerformanceCommand.Perform(stamp, clause, proof));
            }
            case ACKNOWLEDGE_RECEIPT -> {
                Optional<PersonId> party = who.party();
                yield clause(clause -> new PerformanceCommand.AcknowledgeReceipt(stamp, clause, party.orElseThrow()));
            }
            case REPORT_BREACH -> {
                Optional<PersonId> party = who.party();
                Optional<String> words = detail.need("words", Texts.SAID);
                yield clause(clause ->
                        new PerformanceCommand.ReportBreach(stamp, party.orElseThrow(), clause, words.orElseThrow()));
            }
            case FOLLOW_UP -> {
                Optional<DocumentId> document = detail.maybe("document", DisputeCells.DOCUMENT);
                yield detail.made(() -> new PerformanceCommand.FollowUp(stamp, document));
            }
            case CHANGE_AGREEMENT -> change();
            case ASK_CONFIRMATION -> askConfirmation();
            case WITHDRAW_CONFIRMATION -> {
                Optional<PersonId> party = who.party();
                yield detail.made(() -> new ConfirmationCommand.WithdrawApplication(stamp, party.orElseThrow()));
            }
            case COURT_DECIDES -> courtDecides();
            case SUE -> {
                Optional<PersonId> party = who.party();
                yield detail.made(() -> new CourtCommand.Sue(stamp, party.orElseThrow()));
            }
            case END_SUIT -> {
                Optional<PersonId> party = who.party();
                Optional<SuitOutcome> outcome = detail.need("outcome", CellKind.word(SuitOutcome.class));
                yield detail.made(() -> new CourtCommand.EndSuit(stamp, party.orElseThrow(), outcome.orElseThrow()));
            }
            default -> throw new IllegalArgumentException("nothing asked of a settlement: " + row.action());
        };
    }

    private Optional<SettlementCommand> clause(IntFunction<SettlementCommand> command) {
        Optional<Long> clause = detail.need("clause", CLAUSE);
        return detail.made(() -> command.apply(Math.toIntExact(clause.orElseThrow())));
    }

    private Optional<SettlementCommand> change() {
        detail.need("clauses", CellKind.TEXT);
        detail.need("assents", CellKind.TEXT);
        Optional<Long> first = detail.need("first-clause", FIRST_CLAUSE);
        List<Clause> clauses =
                new AgreementCells(detail).clauses(first.map(Math::toIntExact).orElse(1));
        Set<PersonId> assents = Set.copyOf(detail.ids("assents", Texts.PERSON));
        return detail.made(() -> new EffectCommand.Change(stamp, clauses, assents));
    }

    private Optional<SettlementCommand> askConfirmation() {
        detail.need("jointly", CellKind.TEXT);
        Set<PersonId> jointly = Set.copyOf(detail.ids("jointly", Texts.PERSON));
        Optional<CourtId> court = detail.need("court", DisputeCells.COURT);
        Set<Material> missing = EnumSet.noneOf(Material.class);
        missing.addAll(detail.ids("missing", CellKind.word(Material.class)));
        return grounds((notAccepted, dismissed) -> new ConfirmationCommand.ApplyForConfirmation(
                stamp, jointly, court.orElseThrow(), new Foreseen(notAccepted, dismissed, missing)));
    }

    private Optional<SettlementCommand> courtDecides() {
        Optional<Ruling> ruling = detail.need("ruling", CellKind.word(Ruling.class));
        return grounds((notAccepted, dismissed) ->
                new ConfirmationCommand.CourtDecides(stamp, ruling.orElseThrow(), notAccepted, dismissed));
    }

    private Optional<SettlementCommand> grounds(
            BiFunction<Set<NonAcceptance>, Set<Dismissal>, SettlementCommand> command) {
        Set<NonAcceptance> notAccepted = EnumSet.noneOf(NonAcceptance.class);
        notAccepted.addAll(detail.ids("not-accepted", CellKind.word(NonAcceptance.class)));
        Set<Dismissal> dismissed = EnumSet.noneOf(Dismissal.class);
        dismissed.addAll(detail.ids("dismissed", CellKind.word(Dismissal.class)));
        return detail.made(() -> command.apply(notAccepted, dismissed));
    }
}
