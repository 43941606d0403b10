package io.github.governance4j.examples.county.chamber;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.examples.county.disputes.Asked;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.examples.county.streams.Streams;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.course.AgreementReaction;
import io.github.governance4j.mediation.course.Application;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.feedback.FeedbackCommand;
import io.github.governance4j.mediation.feedback.FeedbackFact;
import io.github.governance4j.mediation.feedback.FeedbackRefusal;
import io.github.governance4j.mediation.feedback.Ratings;
import io.github.governance4j.mediation.referral.Referral;
import io.github.governance4j.mediation.referral.ReferralCommand;
import io.github.governance4j.mediation.referral.ReferralFact;
import io.github.governance4j.mediation.referral.ReferralRefusal;
import io.github.governance4j.mediation.settlement.CompetentCourts;
import io.github.governance4j.mediation.settlement.Settlement;
import io.github.governance4j.mediation.settlement.SettlementCommand;
import io.github.governance4j.mediation.settlement.SettlementFact;
import io.github.governance4j.mediation.settlement.SettlementRefusal;
import io.github.governance4j.mediation.settlement.SettlementStage;
import io.github.governance4j.mediation.stipend.ClosedCase;
import io.github.governance4j.mediation.stipend.StipendCommand;
import io.github.governance4j.mediation.stipend.StipendFact;
import io.github.governance4j.mediation.stipend.StipendFund;
import io.github.governance4j.mediation.stipend.StipendRefusal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What comes of courses (后续事项): agreements in effect, referrals, stipend funds and ratings. Each decision is told under the dispute it is
 * about. An act told after something later was done on its stream is refused as {@code OUT_OF_ORDER}.
 */
public final class Sequels {
    private static final String OPENED = "open";

    private final Desks desks;
    private final Function<StreamId, Course> courses;
    private final Consumer<Ruling<?>> heard;
    private final BiConsumer<Key, Optional<LocalDateTime>> dues;
    private final Streams<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> settlements;
    private final Streams<ReferralCommand, Referral, ReferralFact, ReferralRefusal> referrals;
    private final Streams<StipendCommand, StipendFund, StipendFact, StipendRefusal> funds;
    private final Streams<FeedbackCommand, Ratings, FeedbackFact, FeedbackRefusal> ratings;
    private final AgreementReaction agreements =
            new AgreementReaction(id -> new StreamId(id.value()), body -> CompetentCourts.unstated());
    private final Map<Key, StreamId> disputes = new HashMap<>();

    Sequels(
            Desks desks,
            Function<StreamId, Course> courses,
            Consumer<Ruling<?>> heard,
            BiConsumer<Key, Optional<LocalDateTime>> dues) {
        this.desks = desks;
        this.courses = courses;
        this.heard = heard;
        this.dues = dues;
        this.settlements = new Streams<>(desks.settling(), "settlement.tick", fact -> false);
        this.referrals =
                new Streams<>(desks.referring(), "referral.tick", fact -> fact instanceof ReferralFact.Returned);
        this.funds =
                new Streams<>(desks.stipends(), "stipend.tick", fact -> fact instanceof StipendFact.StipendDeclined);
        this.ratings = new Streams<>(desks.feedback(), "feedback.tick", fact -> false);
    }

    /** {@return agreements in effect, by id} */
    public Map<StreamId, Settlement> settlements() {
        return settlements.states();
    }

    /** {@return referrals, by id} */
    public Map<StreamId, Referral> referrals() {
        return referrals.states();
    }

    /** {@return funds, by id} */
    public Map<StreamId, StipendFund> funds() {
        return funds.states();
    }

    /** {@return ratings, by dispute} */
    public Map<StreamId, Ratings> ratings() {
        return ratings.states();
    }

    /** Decides what a row asks; answers whether it was taken. */
    boolean decide(StreamId dispute, Asked asked, String item) {
        if (asked instanceof Asked.OfSettlement of) {
            return tell(
                    Key.Kind.SETTLEMENT,
                    new StreamId(of.agreement().value()),
                    settlements,
                    of.command(),
                    dispute,
                    item);
        }
        if (asked instanceof Asked.OfReferral of) {
            return tell(Key.Kind.REFERRAL, new StreamId(of.referral().value()), referrals, of.command(), dispute, item);
        }
        if (asked instanceof Asked.OfFund of) {
            StipendCommand command = of.asked().given(new Looking(dispute, of.fund()));
            return tell(Key.Kind.FUND, of.fund(), funds, command, dispute, item);
        }
        if (asked instanceof Asked.OfFeedback of) {
            return tell(Key.Kind.FEEDBACK, dispute, ratings, of.command(), dispute, item);
        }
        throw new IllegalArgumentException("nothing that comes of a course: " + asked);
    }

    private <C extends Command, F> boolean tell(
            Key.Kind kind, StreamId stream, Streams<C, ?, F, ?> of, C command, StreamId dispute, String item) {
        Key key = new Key(kind, stream);
        Ruling<F> ruling = of.tell(stream, command, item);
        boolean isTaken = ruling.outcome() != Outcome.REFUSED;
        if (isTaken) {
            disputes.putIfAbsent(key, dispute);
        }
        told(key, ruling.on(dispute), of);
        return isTaken;
    }

    /** Does what has come due. */
    void tick(Key key) {
        Streams<?, ?, ?, ?> of = of(key.kind());
        told(key, of.tick(key.stream()).on(disputes.getOrDefault(key, key.stream())), of);
    }

    private void told(Key key, Ruling<?> ruling, Streams<?, ?, ?, ?> of) {
        heard.accept(ruling);
        dues.accept(key, of.due(key.stream()));
    }

    private Streams<?, ?, ?, ?> of(Key.Kind kind) {
        return switch (kind) {
            case SETTLEMENT -> settlements;
            case REFERRAL -> referrals;
            case FUND -> funds;
            case FEEDBACK -> ratings;
            case COURSE -> throw new IllegalArgumentException("a course is no sequel of itself");
        };
    }

    /**
     * What a fact of a course leads to: an agreement that took effect is followed up, and once mediation has ended parties may rate. What was
     * opened before is not opened again, though the fact be told anew; where another dispute's agreement has the id already, that is refused
     * for all to see.
     */
    void follow(StreamId dispute, long sequence, CourseFact fact) {
        for (Reaction.Sent<SettlementCommand> sent : agreements.on(dispute, sequence, fact)) {
            StreamId owner = disputes.get(new Key(Key.Kind.SETTLEMENT, sent.to()));
            if (settlements.state(sent.to()).stage() == SettlementStage.NOT_OPENED || !dispute.equals(owner)) {
                tell(Key.Kind.SETTLEMENT, sent.to(), settlements, sent.command(), dispute, OPENED);
            }
        }
        if (fact instanceof CourseFact.Ended ended) {
            openRatings(dispute, sequence, ended);
        }
    }

    private void openRatings(StreamId dispute, long sequence, CourseFact.Ended ended) {
        Course course = courses.apply(dispute);
        Set<MediatorId> mediators = mediators(course);
        if (!mediators.isEmpty() && ratings.state(dispute).dispute().isEmpty()) {
            Stamp stamp = Stamp.timer(Reaction.commandId(dispute, sequence, "feedback"), ended.at(), ended.at());
            FeedbackCommand open = new FeedbackCommand.Open(
                    stamp,
                    new DisputeId(dispute.value()),
                    course.application().map(Application::parties).orElseThrow(),
                    mediators);
            tell(Key.Kind.FEEDBACK, dispute, ratings, open, dispute, OPENED);
        }
    }

    private static Set<MediatorId> mediators(Course course) {
        Set<MediatorId> all = new TreeSet<>(course.panel());
        course.mediator().ifPresent(all::add);
        return all;
    }

    /** How a case stands that a stipend is asked for. */
    private final class Looking implements Asked.Closed {
        private final StreamId dispute;
        private final StreamId fund;

        Looking(StreamId dispute, StreamId fund) {
            this.dispute = dispute;
            this.fund = fund;
        }

        @Override
        public Seen<ClosedCase> seen() {
            Course course = courses.apply(dispute);
            return new Seen<>(dispute, course.version(), Closing.of(dispute, course, desks, paidBy()));
        }

        private Optional<StreamId> paidBy() {
            DisputeId id = new DisputeId(dispute.value());
            return funds.states().entrySet().stream()
                    .filter(other -> !other.getKey().equals(fund))
                    .filter(other -> other.getValue()
                            .stipend(id)
                            .filter(one -> one.taken() > 0)
                            .isPresent())
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        @Override
        public boolean isBarred(MediatorId mediator) {
            return courses.apply(dispute)
                    .lastAct()
                    .flatMap(at -> desks.mediator(mediator, at.toLocalDate()))
                    .filter(one -> one.isBarredFromSidePay())
                    .isPresent();
        }
    }
}
