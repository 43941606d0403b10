package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.time.Deadline;
import java.util.Optional;

/** Answers, and the ways up after them or instead of them (答复与升级). */
final class Replying implements ReplyCommand.Cases<Decision<LadderFact, LadderRefusal>> {
    private final Judging judging;

    Replying(Judging judging) {
        this.judging = judging;
    }

    @Override
    public Decision<LadderFact, LadderRefusal> reply(ReplyCommand.Reply command) {
        return judging.against((j, course) -> {
                    Conditions.mustBeOpen(j, course);
                    Conditions.mustNotBeTrying(j, course);
                    Conditions.mustNotBeReturning(j, course);
                    Conditions.mustGiveGrounds(j, command.grounds());
                })
                .decide(
                        LadderRules.REPLY,
                        why -> why.moment(judging.at()).count(judging.order()).code(command.kind()),
                        course -> reply(command, course));
    }

    private void reply(ReplyCommand.Reply command, Course course) {
        Optional<Deadline> window =
                course.rung().window().map(limit -> limit.deadline(judging.at(), course.calendar()));
        course.because(() -> windowTold(window));
        course.because(course::remediesTold);
        course.add(new ReplyFact.Replied(judging.at(), command.kind(), command.grounds(), window, course.remedies()));
    }

    private Explanation windowTold(Optional<Deadline> window) {
        Finding why = LadderRules.WINDOW
                .says(window.isPresent())
                .count(judging.order())
                .flag(window.isPresent());
        window.ifPresent(deadline -> why.because(deadline.explanation()));
        return why.build();
    }

    @Override
    public Decision<LadderFact, LadderRefusal> rejectReply(ReplyCommand.RejectReply command) {
        return judging.against((j, course) -> {
                    Conditions.mustNotHaveEnded(j, course);
                    Standing standing = course.climb().status();
                    j.check(
                            LadderRefusal.NOT_REPLIED,
                            LadderConditions.ANSWERED
                                    .says(standing != Standing.OPEN)
                                    .code(standing));
                    Conditions.mustGiveGrounds(j, command.grounds());
                })
                .decide(
                        LadderRules.REJECT,
                        why -> why.moment(judging.at()).count(judging.order()),
                        course -> course.add(new ReplyFact.ReplyRejected(judging.at(), command.grounds())));
    }

    @Override
    public Decision<LadderFact, LadderRefusal> askUp(ReplyCommand.AskUp command) {
        return judging.against((j, course) -> {
                    Conditions.mustNotHaveEnded(j, course);
                    mustBeAnsweredOrOverdue(course);
                    Conditions.mustBeAParty(j, course, command.stamp().by());
                    Standing standing = course.climb().status();
                    boolean open = course.climb().window().isPresent();
                    j.check(
                            LadderRefusal.REPLY_IS_FINAL,
                            LadderConditions.WINDOW_OPEN
                                    .says(standing != Standing.REPLIED || open)
                                    .code(standing)
                                    .flag(open));
                    Conditions.mustLeadUp(j, course, Trigger.PARTY_ASKS);
                })
                .decide(
                        LadderRules.ASK_UP,
                        why -> why.moment(judging.at()).count(judging.order()),
                        course -> climb(course, Trigger.PARTY_ASKS));
    }

    // 信访工作条例 art. 19: while there is time for an answer, the body above does not take the same matter.
    private void mustBeAnsweredOrOverdue(Course course) {
        Climb climb = course.climb();
        boolean window = course.rung().window().isPresent();
        judging.check(
                LadderRefusal.NOT_REPLIED,
                LadderConditions.ANSWER_DUE
                        .says(climb.status() != Standing.OPEN || !window || climb.overdue())
                        .code(climb.status())
                        .flag(window)
                        .flag(climb.overdue()));
    }

    @Override
    public Decision<LadderFact, LadderRefusal> passUp(ReplyCommand.PassUp command) {
        return judging.against((j, course) -> {
                    Conditions.mustBeOpen(j, course);
                    Conditions.mustLeadUp(j, course, command.trigger());
                    Conditions.mustGiveGrounds(j, command.grounds());
                })
                .decide(
                        LadderRules.PASS_UP,
                        why -> why.moment(judging.at()).count(judging.order()).code(command.trigger()),
                        course -> climb(course, command.trigger()));
    }

    private void climb(Course course, Trigger trigger) {
        Rung up = course.wayUp(trigger).orElseThrow();
        course.climbTo(up, trigger, judging.at(), judging.at());
    }

    @Override
    public Decision<LadderFact, LadderRefusal> reopen(ReplyCommand.Reopen command) {
        return judging.against((j, course) -> {
                    Standing standing = course.climb().status();
                    j.check(
                            LadderRefusal.STILL_OPEN,
                            LadderConditions.RESTS
                                    .says(standing != Standing.OPEN)
                                    .code(standing));
                    long characters = Conditions.visible(command.newFacts());
                    j.check(
                            LadderRefusal.SAME_FACTS,
                            LadderConditions.NEW_FACTS.says(characters > 0).count(characters));
                })
                .decide(LadderRules.REOPEN, why -> why.moment(judging.at()).count(judging.order()), course -> {
                    Stay stay = course.stay(course.rung(), judging.at());
                    course.because(() -> Course.why(stay));
                    course.add(new LadderFact.Reopened(judging.at(), stay, command.newFacts()));
                });
    }
}
