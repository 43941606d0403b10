package io.github.governance4j.examples.county.hall;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.HouseholdId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.examples.county.claims.AboutClaim;
import io.github.governance4j.examples.county.claims.ClaimEntry;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.claim.Claim;
import io.github.governance4j.points.claim.ClaimCommand;
import io.github.governance4j.points.claim.ClaimId;
import io.github.governance4j.points.claim.ClaimStage;
import io.github.governance4j.points.claim.Declaration;
import io.github.governance4j.points.claim.DeclaringCommand;
import io.github.governance4j.points.claim.Exhibit;
import io.github.governance4j.points.claim.Missing;
import io.github.governance4j.points.claim.PostingCommand;
import io.github.governance4j.points.claim.RemedyCommand;
import io.github.governance4j.points.claim.StepCommand;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.ObjectionCommand;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a row asks, and of which stream (待定命令). What {@code ref} names decides: a claim on its way, a claim that was declined, what a claim
 * entered, or an entry itself.
 */
final class Asking {
    /** The key exhibits are digested with here. Nobody's evidence is in a log, only references; a host has a key of its own. */
    private static final byte[] KEY = "county replay, no secret".getBytes(StandardCharsets.UTF_8);

    private static final StepId NO_STEP = new StepId("-");

    private final Place place;
    private final Known known;
    private final Claims claims;

    /** How claims stand. */
    interface Claims {
        Claim state(StreamId claim);
    }

    /** What is asked: of a claim or of an account, one of both. */
    record Asked(StreamId stream, Optional<ClaimCommand> claim, Optional<LedgerCommand> account) {
        static Asked of(StreamId claim, ClaimCommand command) {
            return new Asked(claim, Optional.of(command), Optional.empty());
        }

        static Asked on(StreamId account, LedgerCommand command) {
            return new Asked(account, Optional.empty(), Optional.of(command));
        }
    }

    Asking(Place place, Known known, Claims claims) {
        this.place = place;
        this.known = known;
        this.claims = claims;
    }

    Asked asked(ClaimEntry row) {
        Stamp stamp = row.stamp();
        AboutClaim about = row.about();
        StreamId account = row.stream();
        CommandId ref = row.ref().orElse(stamp.id());
        StreamId claim = claim(account, ref);
        String words = about.reason();
        StepId step = about.step().or(() -> claims.state(claim).step()).orElse(NO_STEP);
        return switch (row.action()) {
            case DECLARE -> declare(row);
            case PASS ->
                Asked.of(
                        claim,
                        new StepCommand.Pass(
                                stamp,
                                step,
                                words,
                                about.together(),
                                row.amount().map(amount -> Points.ofHundredths(amount.hundredths()))));
            case DECLINE -> Asked.of(claim, new StepCommand.Decline(stamp, step, words, about.together()));
            case TELL -> Asked.of(claim, new StepCommand.TellPerson(stamp, step, words));
            case REPLY -> Asked.of(claim, new StepCommand.Reply(stamp, words));
            case ATTACH_FINDING ->
                Asked.of(
                        claim,
                        new DeclaringCommand.AttachFinding(
                                stamp, about.evidence().get(0)));
            case POST ->
                Asked.of(
                        claim,
                        new PostingCommand.Post(
                                stamp,
                                step,
                                ClaimNames.pseudonym(account, stamp.id()),
                                about.done().map(LocalDateTime::toLocalDate)));
            case TAKE_DOWN -> Asked.of(claim, new PostingCommand.TakeDown(stamp, words));
            case WITHDRAW -> withdraw(row, claim, ref);
            case TAKE_BACK -> takeBack(row, claim, ref);
            case SPEND ->
                Asked.on(
                        account,
                        new LedgerCommand.Spend(
                                stamp,
                                Points.ofHundredths(row.amount().orElseThrow().hundredths())));
            case OBJECT -> object(row, claim, ref);
            case UPHOLD -> answer(row, claim, ref, Objection.Answer.UPHELD);
            case REJECT -> answer(row, claim, ref, Objection.Answer.REJECTED);
        };
    }

    private Asked declare(ClaimEntry row) {
        AboutClaim about = row.about();
        ClaimId id = ClaimNames.of(row.stream(), row.stamp().id());
        Declaration declaration = Declaration.of(id)
                .account(row.stream())
                .deed(row.deed().orElseThrow())
                .done(about.done().orElse(row.stamp().happened()))
                .household(new HouseholdId(row.stream().value()))
                .family(known.family(row.stream()))
                .area(area(row))
                .exhibits(about.evidence().stream()
                        .map(reference -> Exhibit.of(reference, reference, KEY))
                        .toList())
                .words(about.reason())
                .build();
        return Asked.of(
                id.stream(),
                new DeclaringCommand.Declare(
                        row.stamp(), declaration, known.like(id.stream(), declaration, claims::state)));
    }

    /** Where an account belongs: as the row or an earlier one says, else where whoever declares is in office. */
    private AreaId area(ClaimEntry row) {
        LocalDate day = row.stamp().happened().toLocalDate();
        return row.about()
                .area()
                .or(() -> known.area(row.stream()))
                .or(() -> row.stamp().by() instanceof Actor.Post post
                        ? place.roster().post(post.post(), day).flatMap(Post::area)
                        : Optional.empty())
                .or(() -> place.territory().areas().stream()
                        .map(area -> area.id())
                        .findFirst())
                .orElseGet(() -> new AreaId("-"));
    }

    private Asked withdraw(ClaimEntry row, StreamId claim, CommandId ref) {
        ClaimStage stage = claims.state(claim).stage();
        if (stage == ClaimStage.OBJECTED) {
            return Asked.of(claim, new RemedyCommand.WithdrawObjection(row.stamp(), speaksFor(row)));
        }
        return isAtHand(stage)
                ? Asked.of(
                        claim,
                        new DeclaringCommand.Withdraw(row.stamp(), row.about().reason()))
                : Asked.on(
                        row.stream(),
                        new ObjectionCommand.WithdrawObjection(
                                row.stamp(), decision(row.stream(), claim, ref), speaksFor(row)));
    }

    private Asked takeBack(ClaimEntry row, StreamId claim, CommandId ref) {
        String words = row.about().reason();
        return claims.state(claim).stage() == ClaimStage.NOTHING
                ? Asked.on(
                        row.stream(),
                        new LedgerCommand.Reverse(
                                row.stamp(), ref, words, known.family(row.stream()), known.family(row.stream())))
                : Asked.of(claim, new RemedyCommand.Revoke(row.stamp(), words));
    }

    private Asked object(ClaimEntry row, StreamId claim, CommandId ref) {
        ClaimStage stage = claims.state(claim).stage();
        String words = row.about().reason();
        if (stage == ClaimStage.DECLINED || stage == ClaimStage.OBJECTED) {
            return Asked.of(claim, new RemedyCommand.RaiseObjection(row.stamp(), words, speaksFor(row)));
        }
        return isAtHand(stage)
                ? Asked.of(claim, new PostingCommand.ObjectToPosting(row.stamp(), words))
                : Asked.on(
                        row.stream(),
                        new ObjectionCommand.RaiseObjection(
                                row.stamp(), decision(row.stream(), claim, ref), words, speaksFor(row)));
    }

    private Asked answer(ClaimEntry row, StreamId claim, CommandId ref, Objection.Answer answer) {
        Claim state = claims.state(claim);
        String words = row.about().reason();
        if (state.stage() == ClaimStage.DECLINED || state.stage() == ClaimStage.OBJECTED) {
            return Asked.of(
                    claim,
                    new RemedyCommand.AnswerObjection(
                            row.stamp(),
                            answer,
                            words,
                            row.amount().map(amount -> Points.ofHundredths(amount.hundredths()))));
        }
        return isAtHand(state.stage()) || state.missing().contains(Missing.POSTING_ANSWER)
                ? Asked.of(claim, new PostingCommand.AnswerPosting(row.stamp(), answer, words))
                : Asked.on(
                        row.stream(),
                        new ObjectionCommand.AnswerObjection(
                                row.stamp(),
                                decision(row.stream(), claim, ref),
                                answer,
                                words,
                                known.family(row.stream())));
    }

    private static Optional<PersonId> speaksFor(ClaimEntry row) {
        return row.about().speaksFor();
    }

    /** The decision an objection is about: what took the entry back, if anything did; else the entry. */
    private CommandId decision(StreamId account, StreamId claim, CommandId ref) {
        CommandId entry = claims.state(claim).entry().orElse(ref);
        return known.reversal(account, entry).orElse(entry);
    }

    /** Whether a claim is still on its way. */
    private static boolean isAtHand(ClaimStage stage) {
        return stage == ClaimStage.AT_STEP || stage == ClaimStage.ENTERING;
    }

    private static StreamId claim(StreamId account, CommandId id) {
        return ClaimNames.of(account, id).stream();
    }
}
