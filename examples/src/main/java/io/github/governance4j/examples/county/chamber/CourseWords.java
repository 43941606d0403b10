package io.github.governance4j.examples.county.chamber;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.examples.county.streams.Wording;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.IntakeFact;
import io.github.governance4j.mediation.course.RecusalFact;

/** What facts and reasons of a course are called in the result files (结论用语). */
final class CourseWords {
    static final Wording<CourseFact> WORDING = new Wording<>() {
        @Override
        public boolean declines(CourseFact fact) {
            return fact instanceof IntakeFact.ApplicationDeclined || fact instanceof RecusalFact.RecusalRejected;
        }

        @Override
        public String code(Explanation found) {
            return found.code();
        }
    };

    private CourseWords() {}
}
