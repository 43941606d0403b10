package io.github.governance4j.examples.host;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.matter.IntakeCommand;
import io.github.governance4j.core.matter.Notice;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.whistle.Call;
import io.github.governance4j.core.whistle.WhistleCommand;
import io.github.governance4j.mediation.course.Application;
import io.github.governance4j.mediation.course.ChoosingCommand;
import io.github.governance4j.mediation.course.ConsentCommand;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.RosterSnapshot;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.scoring.Deed;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the platform does when somebody asks for something: its own row and our decision, both or neither (业务办理).
 *
 * <p>The desk is asked first. Only what was newly decided gets a row; a repeated request finds both there, a refused one leaves neither.
 */
@Service
class Counter {
    private final Desks desks;
    private final Tables tables;
    private final Mediators mediators;

    Counter(Desks desks, Tables tables, Mediators mediators) {
        this.desks = desks;
        this.tables = tables;
        this.mediators = mediators;
    }

    /** Awards points for a deed. */
    @Transactional
    public Answer award(Stamp stamp, Form.Award form) {
        var deed = new LedgerCommand.ScoreDeed(stamp, new Deed(form.item(), form.member()));
        return Answer.of(form.household(), stamp, desks.accounts().handle(form.household(), deed))
                .ifNew(() -> tables.addPointRequest(stamp, form));
    }

    /** Takes a matter in and dispatches it. */
    @Transactional
    public Answer report(Stamp stamp, Form.Report form) {
        Notice notice = Notice.of(form.source(), form.receipt(), form.category(), form.area())
                .people(form.people())
                .build();
        Answer.of(form.matter(), stamp, desks.matters().handle(form.matter(), new IntakeCommand.Report(stamp, notice)))
                .ifNew(() -> tables.addWorkOrder(stamp, "MATTER", form.matter(), form.area(), form.note()));
        Stamp next = Answer.step(stamp, "dispatch");
        return Answer.of(form.matter(), next, desks.matters().handle(form.matter(), new IntakeCommand.Dispatch(next)));
    }

    /** Calls for help. A matter that is none is told to whoever names it, not to the runner when nobody came. */
    @Transactional
    public Answer call(Stamp stamp, Form.Call form) {
        form.matter().ifPresent(desks.matters()::open);
        Call call = new Call(form.category(), form.area(), form.matter());
        var blow = new WhistleCommand.Blow(stamp, form.whistler(), call);
        return Answer.of(form.whistle(), stamp, desks.whistles().handle(form.whistle(), blow))
                .ifNew(() -> tables.addWorkOrder(stamp, "WHISTLE", form.whistle(), form.area(), form.note()));
    }

    /**
     * Orders a mediator with both parties at the counter: each is told its rights, consents and names whom it would take, and the rules
     * find the one. Eight steps, one transaction.
     */
    @Transactional
    public Answer order(Stamp stamp, Form.Order form) {
        Application application = Application.of(
                        form.kind(),
                        form.area(),
                        Parties.of(List.of(
                                new Party(form.applicant(), Side.APPLICANT),
                                new Party(form.respondent(), Side.RESPONDENT))),
                        Set.of(form.issue()))
                .build();
        course(form, new io.github.governance4j.mediation.course.IntakeCommand.Apply(stamp, application))
                .ifNew(() -> tables.addWorkOrder(stamp, "DISPUTE", form.dispute(), form.area(), form.note()));
        Answer last = course(
                form, new io.github.governance4j.mediation.course.IntakeCommand.Accept(Answer.step(stamp, "accept")));
        RosterSnapshot snapshot = mediators.snapshot();
        Ballot ballot = new Ballot(form.wanted(), Set.of());
        for (PersonId party : List.of(form.applicant(), form.respondent())) {
            course(form, new ConsentCommand.Inform(Answer.step(stamp, "inform-" + party), party));
        }
        for (PersonId party : List.of(form.applicant(), form.respondent())) {
            course(form, new ConsentCommand.Consent(Answer.step(stamp, "consent-" + party), party, party));
        }
        for (PersonId party : List.of(form.applicant(), form.respondent())) {
            last = course(form, new ChoosingCommand.Pick(Answer.step(stamp, "pick-" + party), party, ballot, snapshot));
        }
        return last;
    }

    private Answer course(Form.Order form, CourseCommand command) {
        return Answer.of(form.dispute(), command.stamp(), desks.disputes().handle(form.dispute(), command));
    }
}
