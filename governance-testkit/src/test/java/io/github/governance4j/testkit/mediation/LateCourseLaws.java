package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.late.LateDecider;
import io.github.governance4j.mediation.course.AgreementFact;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.mediation.course.Mediating;
import io.github.governance4j.testkit.late.LateLaws;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A village writes down on paper what is done about its disputes, and sends it in when somebody goes to town. */
class LateCourseLaws implements LateLaws<CourseCommand, Course, CourseFact, CourseRefusal> {
    private static final MadeUpMediation RULES = new MadeUpMediation() {};

    @Override
    public Mediating inner() {
        return Mediating.over(RULES.editions(), RULES.place(), RULES.calendar());
    }

    @Override
    public LateDecider<CourseCommand, Course, CourseFact, CourseRefusal> late(Duration window) {
        return inner().toldLate(window);
    }

    /** 人民调解法 art. 31: an agreement in effect binds the parties. */
    @Override
    public boolean seals(CourseFact fact) {
        return fact instanceof AgreementFact.AgreementTookEffect;
    }

    @Override
    public CourseRefusal tooLate() {
        return CourseRefusal.OUT_OF_ORDER;
    }

    /** Courses that were possible as they were lived; told in another order they often are not. */
    @Override
    public Arbitrary<List<CourseCommand>> lives() {
        return CourseWish.lists()
                .map(wishes -> CourseLife.of(RULES, wishes.subList(0, 14)).lived().stream()
                        .map(CourseLife.Lived::command)
                        .filter(command -> !(command instanceof CourseCommand.Tick))
                        .toList());
    }

    @Override
    public Arbitrary<CourseCommand> commands() {
        return lives().flatMap(Arbitraries::of);
    }

    /** Every command is a record whose stamp comes first. */
    @Override
    public CourseCommand stamped(CourseCommand command, Stamp stamp) {
        try {
            RecordComponent[] parts = command.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[parts.length];
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                values[i] = i == 0 ? stamp : parts[i].getAccessor().invoke(command);
            }
            return (CourseCommand)
                    command.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("not a command as they are written: " + command, e);
        }
    }
}
