package io.github.governance4j.mediation.feedback;

import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.course.Application;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseFact;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the end of a mediation asks for (终止后开放评单): that its parties can rate whoever mediated, however it ended. Where nobody sat down
 * with them there is nothing to rate.
 */
public final class FeedbackReaction implements Reaction<CourseFact, FeedbackCommand> {
    private final Function<StreamId, Course> courses;
    private final Function<DisputeId, StreamId> stream;

    /**
     * The reaction.
     *
     * @param courses how a dispute stands after the fact
     * @param stream where the ratings of a dispute are kept
     */
    public FeedbackReaction(Function<StreamId, Course> courses, Function<DisputeId, StreamId> stream) {
        this.courses = courses;
        this.stream = stream;
    }

    @Override
    public List<Sent<FeedbackCommand>> on(StreamId from, long sequence, CourseFact fact) {
        if (!(fact instanceof CourseFact.Ended ended)) {
            return List.of();
        }
        Course course = courses.apply(from);
        Set<MediatorId> mediators = new TreeSet<>(course.panel());
        course.mediator().ifPresent(mediators::add);
        Optional<Application> application = course.application();
        boolean sat = course.sessions() > 0 || course.onTheSpot();
        if (mediators.isEmpty() || application.isEmpty() || !sat) {
            return List.of();
        }
        DisputeId dispute = new DisputeId(from.value());
        Stamp stamp = Stamp.timer(Reaction.commandId(from, sequence, "ratings"), ended.at(), ended.at());
        return List.of(new Sent<>(
                stream.apply(dispute),
                new FeedbackCommand.Open(stamp, dispute, application.get().parties(), mediators)));
    }
}
