package io.github.governance4j.points.claim;

import static io.github.governance4j.points.claim.Hamlet.ANN;
import static io.github.governance4j.points.claim.Hamlet.BEN;
import static io.github.governance4j.points.claim.Hamlet.deed;
import static io.github.governance4j.points.claim.Hamlet.pass;
import static io.github.governance4j.points.claim.Hamlet.post;
import static io.github.governance4j.points.claim.Hamlet.resident;
import static io.github.governance4j.points.claim.Hamlet.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.points.claim.flow.StepId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is refused, in which order, and what cannot even be asked. */
class ClaimRefusalTest {
    private static final String DONE = "2026-03-01T09:00";
    private static final String NOW = "2026-03-02T10:00";

    @Test
    void the_most_decisive_reason_answers_and_all_are_told() {
        Host host = new Host(FourVillages.xiangxi());
        host.declare(deed("C1", "A", DONE).build(), stamp("d", NOW, resident(ANN)));
        var wrong = new StepCommand.Pass(
                new Stamp(
                        new CommandId("x"),
                        LocalDateTime.parse("2026-03-03T10:00"),
                        LocalDateTime.parse("2026-03-03T09:00"),
                        new Actor.Post(new PostId("council-ben"), BEN)),
                new StepId("leader"),
                "",
                Set.of(),
                Optional.empty());
        Decision<ClaimFact, ClaimRefusal> decision = host.ask("C1", wrong);
        assertThat(failed(decision)).containsExactly("claim.role", "claim.not-own", "claim.recorded");
        assertThat(reason(decision)).contains(ClaimRefusal.NOT_OF_THIS_ROLE);

        var early = pass("leader", "2026-03-01T10:00", post(FourVillages.LEADER));
        assertThat(reason(host.ask("C1", early))).contains(ClaimRefusal.OUT_OF_ORDER);
        var elsewhere = pass("committees", "2026-03-03T10:00", post(FourVillages.COUNCIL));
        assertThat(reason(host.ask("C1", elsewhere))).contains(ClaimRefusal.ANOTHER_STEP);
    }

    @Test
    void what_cannot_be_declared_is_refused() {
        ClaimRules rules = FourVillages.willow();
        assertThat(declared(rules, deed("C1", "X", DONE), resident(ANN))).contains(ClaimRefusal.ITEM_UNKNOWN);
        assertThat(declared(rules, deed("C1", "U", DONE), resident(ANN))).contains(ClaimRefusal.ITEM_NOT_IN_FORCE);
        assertThat(declared(rules, deed("C1", "A", DONE), resident(Hamlet.STRANGER)))
                .contains(ClaimRefusal.NOT_THEIR_DEED);
        assertThat(declared(rules, deed("C1", "A", DONE), new Actor.Channel(new ReceiptId("r"))))
                .contains(ClaimRefusal.NO_FLOW);
        assertThat(declared(rules, deed("C1", "A", "2026-03-02T10:01"), resident(ANN)))
                .contains(ClaimRefusal.RECORDED_BEFORE_IT_HAPPENED);
        assertThat(declared(rules, deed("C1", "B", DONE).area(new AreaId("nowhere")), post(FourVillages.CADRE)))
                .contains(ClaimRefusal.NOT_OF_THIS_AREA);
        assertThat(declared(
                        rules, deed("C1", "B", DONE), new Actor.Post(new PostId("cadre-1"), new PersonId("cadre.2"))))
                .contains(ClaimRefusal.NOT_OF_THIS_ROLE);
        var noHousehold = Declaration.of(new ClaimId("C1"))
                .account(Hamlet.ACCOUNT)
                .deed(deed("C1", "Q", DONE).build().deed())
                .done(LocalDateTime.parse(DONE))
                .area(Hamlet.GROUP);
        assertThat(declared(rules, noHousehold, resident(ANN))).contains(ClaimRefusal.NO_HOLDER);
        assertThat(declared(FourVillages.luoyu(), deed("C1", "A", DONE), resident(ANN)))
                .contains(ClaimRefusal.NO_FLOW);
    }

    @Test
    void nobody_declares_as_a_post_what_their_family_did() {
        var family = deed("C1", "A", DONE).family(Set.of(new PersonId("cadre.1")));
        assertThat(declared(FourVillages.luoyu(), family, post(FourVillages.CADRE)))
                .contains(ClaimRefusal.OWN_CLAIM);
    }

    @Test
    void where_an_edition_is_not_at_hand_nothing_is_decided_and_nothing_is_lost() {
        Host host = new Host(FourVillages.xiangxi());
        host.declare(deed("C1", "A", DONE).build(), stamp("d", NOW, resident(ANN)));
        Claiming bare = Claiming.over(Editions.none(), Hamlet.catalogues(), Hamlet.place(), WorkCalendar.china());
        Claim claim = bare.replay(host.facts("C1"));
        assertThat(claim).isEqualTo(host.claim("C1"));
        assertThat(reason(bare.decide(pass("leader", "2026-03-03T10:00", post(FourVillages.LEADER)), claim)))
                .contains(ClaimRefusal.NO_EDITION_IN_FORCE);
        assertThat(reason(bare.decide(bare.due(claim).orElseThrow().command(), claim)))
                .contains(ClaimRefusal.NO_EDITION_IN_FORCE);
    }

    @Test
    void a_claim_years_later_is_caught_up_in_few_steps() {
        Host host = new Host(FourVillages.jingyuan());
        host.declare(deed("C1", "A", DONE).build(), stamp("d", NOW, resident(ANN)));
        var decision = host.ask("C1", pass("inspection", "2999-12-31T10:00", post(FourVillages.INSPECTOR)));
        assertThat(decision.isAccepted()).isTrue();
        assertThat(decision.facts()).hasSizeLessThan(1_000);
    }

    @Test
    void what_cannot_be_written_cannot_be_asked() {
        Stamp now = stamp("x", NOW, resident(ANN));
        Stamp reserved = stamp("~x", NOW, resident(ANN));
        String long501 = "长".repeat(501);
        byte[] key = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);
        List<Runnable> asked = List.of(
                () -> new DeclaringCommand.Withdraw(reserved, ""),
                () -> new DeclaringCommand.Withdraw(stamp("H1#3:entry", NOW, resident(ANN)), ""),
                () -> new DeclaringCommand.Withdraw(now, long501),
                () -> new DeclaringCommand.AttachFinding(now, " "),
                () -> new PostingCommand.Post(now, new StepId("p"), "王小明", Optional.empty()),
                () -> new ClaimCommand.Tick(now),
                () -> new AckCommand.Credited(now, new CommandId("e")),
                () -> new ClaimId("~x"),
                () -> new ClaimId("c".repeat(41)),
                () -> new Exhibit("ref", "short"),
                () -> new Exhibit("r".repeat(201), "A".repeat(43)),
                () -> Exhibit.of("ref", "photo", new byte[15]),
                () -> deed("C1", "A", DONE).words(long501).build());
        for (Runnable one : asked) {
            assertThatIllegalArgumentException().isThrownBy(one::run);
        }
        assertThat(Exhibit.of("ref", "photo", key)).isEqualTo(Exhibit.of("ref", "photo", key));
        assertThat(Exhibit.of("ref", "photo", key).digest())
                .isNotEqualTo(Exhibit.of("ref", "photo", "another-key-16-b".getBytes(StandardCharsets.UTF_8))
                        .digest());
    }

    private static Optional<ClaimRefusal> declared(ClaimRules rules, Declaration.Builder made, Actor by) {
        return reason(new Host(rules).declare(made.build(), stamp("d", NOW, by)));
    }

    private static Optional<ClaimRefusal> reason(Decision<ClaimFact, ClaimRefusal> decision) {
        return decision.fold(ok -> Optional.empty(), no -> Optional.of(no.reason()));
    }

    private static List<String> failed(Decision<ClaimFact, ClaimRefusal> decision) {
        List<String> failed = new ArrayList<>();
        for (Explanation why : decision.explanation().because()) {
            if (!why.holds()) {
                failed.add(why.code());
            }
        }
        return failed;
    }
}
