package io.github.governance4j.mediation.course;

import static io.github.governance4j.mediation.course.CourseTown.ANN;
import static io.github.governance4j.mediation.course.CourseTown.BEN;
import static io.github.governance4j.mediation.course.CourseTown.FENCE;
import static io.github.governance4j.mediation.course.CourseTown.IN_TOWN;
import static io.github.governance4j.mediation.course.CourseTown.M1;
import static io.github.governance4j.mediation.course.CourseTown.M2;
import static io.github.governance4j.mediation.course.CourseTown.M3;
import static io.github.governance4j.mediation.course.CourseTown.TREE;
import static io.github.governance4j.mediation.course.CourseTown.agreement;
import static io.github.governance4j.mediation.course.CourseTown.clerk;
import static io.github.governance4j.mediation.course.CourseTown.mediator;
import static io.github.governance4j.mediation.course.CourseTown.party;
import static io.github.governance4j.mediation.course.CourseTown.two;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.dispute.Channel;
import io.github.governance4j.mediation.roster.Disclosure;
import io.github.governance4j.mediation.roster.RelationKind;
import io.github.governance4j.mediation.rules.Tracks;
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.mediation.settlement.AgreementForm;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Whatever is asked, in whatever order: who sits may sit, and every party consents to what happens. */
class SeatLaws {
    private static final List<MediatorId> ALL = List.of(M1, M2, M3, IN_TOWN, new MediatorId("m-5"));
    private static final List<TrackId> TRACKS =
            List.of(Tracks.PEOPLES, Tracks.BEFORE_FILING, Tracks.PUBLIC_SECURITY, Tracks.MEDICAL);

    @Property(tries = 300)
    void nobody_sits_who_was_replaced_struck_or_is_tied(@ForAll long seed) {
        Random random = new Random(seed);
        CourseTown town = CourseTown.fresh();
        Set<MediatorId> gone = new HashSet<>();
        town.choosing(TRACKS.get(random.nextInt(3)), two());
        for (int i = 0; i < 80 && !town.course().stage().hasEnded(); i++) {
            Decision<CourseFact, CourseRefusal> decision =
                    town.ask(random.nextInt(3) > 0 ? likely(town, random) : any(town, random));
            for (CourseFact fact : decision.facts()) {
                check(town, gone, fact);
            }
            if (town.course().stage() == Stage.IN_SESSION) {
                seated(town.course());
            }
        }
        Statistics.label("end").collect(town.course().end().map(Enum::name).orElse("open"));
        Statistics.label("held")
                .collect(town.course().sessions() > 0)
                .coverage(held -> held.check(true).percentage(share -> share > 50));
        Statistics.label("replaced")
                .collect(!town.course().barred().isEmpty())
                .coverage(replaced -> replaced.check(true).percentage(share -> share > 20));
    }

    private static void check(CourseTown town, Set<MediatorId> gone, CourseFact fact) {
        if (fact instanceof ChoosingFact.MediatorReleased released
                && released.why().isForGood()) {
            gone.add(released.mediator());
        }
        if (fact instanceof ChoosingFact.Picked picked) {
            gone.addAll(picked.ballot().struck());
        }
        if (fact instanceof ChoosingFact.Chosen chosen) {
            assertThat(gone).doesNotContain(chosen.mediator());
        }
        if (fact instanceof SessionFact.TryBegun begun) {
            assertThat(begun.consenting()).containsAll(town.course().parties());
        }
        if (fact instanceof AgreementFact.AgreementTookEffect effect) {
            assertThat(effect.agreement().issues()).isNotEmpty();
        }
        if (fact instanceof CourseFact.Ended ended) {
            assertThat(ended.notice().isPresent()).isEqualTo(ended.kind() != EndKind.SETTLED);
        }
    }

    private static void seated(Course course) {
        assertThat(course.allConsent()).isTrue();
        assertThat(course.tryConsents()).containsAll(course.parties());
        MediatorId sits = course.mediator().orElseThrow();
        assertThat(course.barred()).doesNotContain(sits);
        for (Disclosure one : course.disclosures()) {
            assertThat(!one.mediator().equals(sits) || one.isLifted(course.parties()))
                    .isTrue();
        }
    }

    /** Something the stage asks for. */
    private static CourseCommand likely(CourseTown town, Random random) {
        Course course = town.course();
        PersonId who = random.nextBoolean() ? ANN : BEN;
        BodyId body = course.body().orElseThrow();
        MediatorId sits = course.mediator().orElse(M1);
        return switch (course.stage()) {
            case INVITED ->
                course.informed().contains(who)
                        ? new ConsentCommand.Consent(town.by(party(who)), who, who)
                        : new ConsentCommand.Inform(town.by(clerk(body)), who);
            case CHOOSING ->
                course.assigning()
                        ? new ChoosingCommand.Assign(
                                town.by(clerk(body)), ALL.get(random.nextInt(ALL.size())), town.snapshot())
                        : new ChoosingCommand.Pick(town.by(party(who)), who, ballot(random), town.snapshot());
            case CONFIRMING -> new ChoosingCommand.ConfirmOrder(town.by(mediator(sits)), sits);
            case READY ->
                !course.tryRunning()
                        ? new SessionCommand.BeginTry(town.by(mediator(sits)), Set.of(ANN, BEN))
                        : new SessionCommand.HoldSession(
                                town.by(mediator(sits)),
                                new SessionId("s-" + course.sessions()),
                                Channel.IN_PERSON,
                                Set.of(ANN, BEN),
                                Optional.empty());
            case IN_SESSION ->
                new AgreementCommand.DrawUp(
                        town.by(mediator(sits)),
                        agreement(
                                "a-" + course.agreements().size(),
                                random.nextBoolean() ? AgreementForm.ORAL : AgreementForm.WRITTEN,
                                course.openIssues().iterator().next()));
            default ->
                random.nextInt(3) == 0
                        ? new AgreementCommand.Sign(town.by(mediator(sits)), SignedAs.MEDIATOR)
                        : random.nextBoolean()
                                ? new AgreementCommand.Sign(town.by(clerk(body)), SignedAs.BODY)
                                : new AgreementCommand.Assent(town.by(party(who)), who, who);
        };
    }

    private static CourseCommand any(CourseTown town, Random random) {
        PersonId who = random.nextBoolean() ? ANN : BEN;
        MediatorId mediator =
                town.course().mediator().filter(m -> random.nextInt(4) > 0).orElse(ALL.get(random.nextInt(5)));
        BodyId body = town.course().body().orElseThrow();
        if (random.nextInt(6) == 0) {
            town.on(town.now().toLocalDate().plusDays(1 + random.nextInt(3)));
        }
        return switch (random.nextInt(26)) {
            case 0, 1, 2 -> new ChoosingCommand.Pick(town.by(party(who)), who, ballot(random), town.snapshot());
            case 3, 4 -> new ChoosingCommand.Assign(town.by(clerk(body)), ALL.get(random.nextInt(5)), town.snapshot());
            case 5, 6, 7 -> new ChoosingCommand.ConfirmOrder(town.by(mediator(mediator)), mediator);
            case 8 -> new ChoosingCommand.DeclineOrder(town.by(mediator(mediator)), mediator, "忙");
            case 9 -> new RecusalCommand.AskRecusal(town.by(party(who)), who, mediator, "有利害关系");
            case 10 -> new RecusalCommand.DecideRecusal(town.by(clerk(body)), mediator, random.nextBoolean(), "已核实");
            case 11 ->
                new RecusalCommand.Disclose(
                        town.by(mediator(mediator)),
                        mediator,
                        random.nextBoolean() ? RelationKind.SELF : RelationKind.INTEREST);
            case 12, 13 -> new RecusalCommand.Waive(town.by(party(who)), who, mediator);
            case 14 -> new RecusalCommand.RefuseAssignee(town.by(party(who)), who, mediator);
            case 15, 16 -> new SessionCommand.BeginTry(town.by(mediator(mediator)), Set.of(ANN, BEN));
            case 17, 18 ->
                new SessionCommand.HoldSession(
                        town.by(mediator(mediator)),
                        new SessionId("s-" + random.nextInt(1000)),
                        Channel.ONLINE,
                        Set.of(who),
                        Optional.empty());
            case 19 ->
                new SessionCommand.CloseSession(
                        town.by(mediator(mediator)),
                        town.course().session().orElse(new SessionId("none")),
                        SessionOutcome.CONTINUES,
                        Set.of());
            case 20 -> new SessionCommand.EndTry(town.by(mediator(mediator)));
            case 21 ->
                new AgreementCommand.DrawUp(
                        town.by(mediator(mediator)),
                        random.nextBoolean()
                                ? agreement("a-" + random.nextInt(9), AgreementForm.ORAL, FENCE)
                                : agreement("a-" + random.nextInt(9), AgreementForm.WRITTEN, TREE));
            case 22, 23 -> new AgreementCommand.Assent(town.by(party(who)), who, who);
            case 24 ->
                random.nextBoolean()
                        ? new AgreementCommand.Sign(town.by(mediator(mediator)), SignedAs.MEDIATOR)
                        : new AgreementCommand.Sign(town.by(clerk(body)), SignedAs.BODY);
            default ->
                random.nextInt(3) == 0
                        ? new AgreementCommand.Reject(town.by(party(who)), who)
                        : new ConsentCommand.Consent(town.by(party(who)), who, who);
        };
    }

    private static Ballot ballot(Random random) {
        Ballot ranked = Ballot.ranking(ALL.get(random.nextInt(3)), ALL.get(3 + random.nextInt(2)));
        return random.nextInt(3) > 0
                ? ranked
                : ranked.striking(ALL.stream()
                        .filter(one -> !ranked.ranked().contains(one))
                        .limit(1)
                        .toArray(MediatorId[]::new));
    }
}
