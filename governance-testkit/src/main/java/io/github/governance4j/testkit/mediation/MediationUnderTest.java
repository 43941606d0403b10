package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.mediation.course.Mediating;
import io.github.governance4j.mediation.rules.MediationRules;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What {@link MediationLaws} must be told (受检调解规则): the rules and the place. Everything else has a default. */
public interface MediationUnderTest {
    /** {@return the rules under test; at least one edition adopted} */
    Editions<MediationRules> editions();

    /** {@return areas, bodies and who holds which post; somebody must hold each role the rules name} */
    Place place();

    /** {@return which days are working days; the shipped calendar unless overridden} */
    default WorkCalendar calendar() {
        return WorkCalendar.china();
    }

    /** {@return the decider under test; the library's own unless overridden} */
    default Decider<CourseCommand, Course, CourseFact, CourseRefusal> decider() {
        return Mediating.over(editions(), place(), calendar());
    }

    /** {@return the first day the courses are about; ten days after the first adopted edition unless overridden} */
    default LocalDate firstDay() {
        return editions().all().stream()
                .filter(edition -> edition.adopted().holds())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no edition was adopted"))
                .speaksFrom()
                .plusDays(10);
    }

    /** {@return the least share of courses, in percent, that must reach what the laws speak of: 2} */
    default int leastPercent() {
        return 2;
    }

    /** {@return how many random courses are led to see that every state they meet is one of the enumeration: 2,000} */
    default int randomCourses() {
        return 2_000;
    }

    /** {@return what is wished of one dispute, oldest first; what a wish comes to hangs on how the course stands then} */
    @Provide
    default Arbitrary<List<CourseWish>> courses() {
        return CourseWish.lists();
    }
}
