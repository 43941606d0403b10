package io.github.governance4j.consumer.classpath;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderAnalysis;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.rights.review.Flag;
import io.github.governance4j.core.rights.review.RightsReview;
import io.github.governance4j.core.rights.review.RuleText;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.ModelId;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Readings;
import io.github.governance4j.core.risk.Subject;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.InMemoryEventStore;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.course.Application;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.IntakeCommand;
import io.github.governance4j.mediation.course.Mediating;
import io.github.governance4j.mediation.course.PartyCommand;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.rulebook.LaddersCsv;
import io.github.governance4j.rulebook.Rulebook;
import io.github.governance4j.rulebook.RulebookFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The code of the two READMEs, word for word; run from the repository's root. The house rules hold the texts to it. */
public final class ReadmeExample {
    private ReadmeExample() {}

    /**
     * Runs the examples, and fails if they do not come to what the READMEs say.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        PrintStream terminal = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            deed();
            deadline();
            ladders();
            risk();
            mediation();
            review();
        } finally {
            System.setOut(terminal);
        }
        String text = printed.toString(StandardCharsets.UTF_8);
        for (String wanted : List.of(
                "义务帮助邻里",
                "每月上限 4 分",
                "\n1.00\n",
                "顺延 8 日",
                "\n2025-10-09\n",
                "四级七天",
                "[7 WORKING_DAY]",
                "270",
                "高度危险",
                "\nLEFT [COURT",
                "\n2026-03-02\n",
                "RL04 越级上访",
                "RL01 ")) {
            if (!text.contains(wanted)) {
                throw new IllegalStateException("wanted " + wanted + ", got " + text);
            }
        }
        System.out.println(text);
    }

    private static void deed() {
        Rulebook rulebook =
                RulebookFolder.read(Path.of("examples/rulebooks/qingshi")).orThrow();
        var desk = Desk.of(Ledger.KIND, Ledger.over(rulebook.points()), LedgerFact.class, new InMemoryEventStore());

        var clerk = new Actor.Post(new PostId("recorder"), new PersonId("p-17"));
        var done = LocalDateTime.parse("2026-03-01T09:30");
        var stamp = new Stamp(new CommandId("d-0001"), done, done.plusHours(8), clerk);
        var deed = new Deed(new ItemCode("QS002"), new PersonId("r-204"));
        var household = new StreamId("H0001");

        String why = desk.handle(household, new LedgerCommand.ScoreDeed(stamp, deed))
                .fold(
                        decided -> decided.decision().explanation().text(Language.ZH),
                        repeated -> repeated.explanation().text(Language.ZH),
                        contended -> "请稍后再试");
        System.out.println(why);
        System.out.println(desk.open(household).state().redeemable(LocalDate.parse("2026-03-31")));
    }

    private static void review() {
        RightsReview review = RightsReview.shipped();
        for (RuleText rule : review.text("越级上访的，每次扣20分；发现路面塌陷及时报告的，奖2分；积分低于60分的，取消低保。")) {
            for (Flag flag : review.of(rule).flags()) {
                System.out.println(flag.code() + " " + rule.title() + " "
                        + flag.line().lawful().zh());
            }
        }
    }

    private static void ladders() {
        Reading<List<Ladder>> published = LaddersCsv.read(Path.of("examples/rulebooks/ladders/ladders.csv"));
        for (Ladder ladder : published.orThrow()) {
            LadderAnalysis analysis = LadderAnalysis.of(ladder);
            System.out.println(ladder.title() + " " + analysis.maxTries() + " " + analysis.longestToEnd());
        }
    }

    private static void risk() {
        Rulebook levels =
                RulebookFolder.read(Path.of("examples/rulebooks/risk")).orThrow();
        Model lec = levels.models()
                .all()
                .get(0)
                .rules()
                .model(new ModelId("lec-lower"))
                .orElseThrow();
        var readings = Readings.of(Map.of(
                new IndicatorId("L"),
                Quantity.of(6),
                new IndicatorId("E"),
                Quantity.of(3),
                new IndicatorId("C"),
                Quantity.of(15)));
        System.out.println(lec.assess(new Subject.OfHazard(new StreamId("H-7")), readings)
                .explanation()
                .text(Language.ZH));
    }

    private static void mediation() {
        Rulebook town = RulebookFolder.read(Path.of("examples/rulebooks/liuhe")).orThrow();
        var courses = Desk.of(
                Mediating.KIND,
                Mediating.over(town.mediation(), town.place(), WorkCalendar.china()),
                CourseFact.class,
                new InMemoryEventStore());

        var wang = new Party(new PersonId("wang"), Side.APPLICANT);
        var zhao = new Party(new PersonId("zhao"), Side.RESPONDENT);
        var fence = Application.of(
                        new DisputeKindId("neighbours"),
                        new AreaId("柳东村"),
                        Parties.of(List.of(wang, zhao)),
                        Set.of(new IssueId("fence")))
                .build();
        var monday = LocalDateTime.parse("2026-03-02T09:00");
        var applied = new Stamp(new CommandId("a-1"), monday, monday, new Actor.Party(wang.person()));
        var noon = monday.plusHours(3);
        var left = new Stamp(new CommandId("a-2"), noon, noon, new Actor.Party(zhao.person()));

        courses.handle(new StreamId("D1"), new IntakeCommand.Apply(applied, fence));
        courses.handle(new StreamId("D1"), new PartyCommand.Leave(left, zhao.person(), Remedy.COURT));
        Course course = courses.open(new StreamId("D1")).state();
        System.out.println(
                course.end().orElseThrow() + " " + course.notice().orElseThrow().remedies());
        System.out.println(course.limitationInterruptedOn().orElseThrow());
    }

    private static void deadline() {
        TimeLimit limit = TimeLimit.of("petition", 60, LimitUnit.CALENDAR_DAY, "信访工作条例34条")
                .build();
        Deadline deadline = limit.deadline(LocalDate.parse("2025-08-02"), WorkCalendar.china());
        System.out.println(deadline.explanation().text(Language.ZH));
        System.out.println(deadline.lastDay());
    }
}
