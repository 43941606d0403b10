package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.mediation.course.Stage;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Property;

/** What can be reached is known (可达状态通则). Part of {@link MediationLaws}. */
public interface StateLaws extends MediationUnderTest {
    /**
     * Every state that {@link #randomCourses} random courses meet is one that the walk has found: as they stand when something is asked of
     * them, with whatever fell due meanwhile still undone, and after it. And they meet a state in every stage that was found, so that it is
     * of every stage that this is said.
     */
    @Property(tries = 1)
    default void every_state_met_is_one_of_the_enumeration() {
        Set<CourseAbstraction> known = CourseStates.of(this).all();
        Decider<CourseCommand, Course, CourseFact, CourseRefusal> decider = decider();
        Asking asking = new Asking(this);
        LocalDateTime from = firstDay().atTime(9, 0);
        Set<CourseAbstraction> met = ConcurrentHashMap.newKeySet();
        // Gathered and not thrown where they are found: another thread's error would lose its words on the way.
        ConcurrentSkipListMap<Integer, String> strays = new ConcurrentSkipListMap<>();
        IntStream.range(0, randomCourses()).parallel().forEach(seed -> {
            CourseLife life = CourseLife.of(decider, asking, from, wishes(new Random(seed)));
            for (CourseLife.Lived one : life.lived()) {
                for (Course course : List.of(one.before(), one.after())) {
                    CourseAbstraction here = CourseAbstraction.of(decider, course, one.at());
                    if (!known.contains(here)) {
                        strays.putIfAbsent(seed, here + " was not enumerated, and this led there:\n" + commands(life));
                    }
                    met.add(here);
                }
            }
        });
        Claim.holds(strays.isEmpty(), () -> strays.firstEntry().getValue());
        Claim.same("the stages that random courses came to", stages(known), stages(met));
    }

    private static List<CourseCommand> commands(CourseLife life) {
        return life.lived().stream().map(CourseLife.Lived::command).toList();
    }

    private static Set<Stage> stages(Set<CourseAbstraction> states) {
        return states.stream().map(CourseAbstraction::stage).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<CourseWish> wishes(Random random) {
        CourseWish.Pace[] paces = CourseWish.Pace.values();
        List<CourseWish> wishes = new ArrayList<>();
        int length = 14 + random.nextInt(36);
        for (int i = 0; i < length; i++) {
            // Mostly soon: a course that is always late ends before it begins.
            int pace = random.nextInt(10) < 9 ? random.nextInt(2) : random.nextInt(paces.length);
            wishes.add(new CourseWish(
                    paces[pace],
                    random.nextBoolean(),
                    random.nextInt(12) > 0,
                    random.nextInt(10_000),
                    random.nextInt(10_000),
                    random.nextInt(10_000)));
        }
        return wishes;
    }
}
