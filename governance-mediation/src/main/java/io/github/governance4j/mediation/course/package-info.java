/**
 * The mediation of one dispute, from the application until an agreement takes effect or it ends without one (调解进程).
 *
 * <p>Start at {@link io.github.governance4j.mediation.course.Mediating}: it decides {@link
 * io.github.governance4j.mediation.course.CourseCommand commands} in nine families, each answered by one class of this package, and its
 * state is {@link io.github.governance4j.mediation.course.Course}. {@link io.github.governance4j.mediation.course.CourseLimit} names every
 * limit that runs, and {@link io.github.governance4j.mediation.course.EndKind} every way it ends.
 *
 * <p>A new command goes into its family, into {@link io.github.governance4j.mediation.course.CourseAct} with the stages at which it is
 * possible, and into the class that answers the family; a new fact into its family and what evolves it; a new limit into {@link
 * io.github.governance4j.mediation.course.CourseLimit} with what follows when it passes. Whatever is added may not close the ways out:
 * every party can leave at every open stage.
 *
 * <p>Sees the rules and what they are made of, and nothing of what is said in a session.
 */
@NullMarked
package io.github.governance4j.mediation.course;

import org.jspecify.annotations.NullMarked;
