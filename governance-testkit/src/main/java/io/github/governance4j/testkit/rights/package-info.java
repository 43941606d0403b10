/**
 * Laws of what is owed to whoever is burdened, for a county to run on its own catalogues and flows (权利通则).
 *
 * <p>Start at {@link io.github.governance4j.testkit.rights.RightsLaws}: name the catalogues and run it. A life is a list of wishes, led
 * through the deciders step by step; a law looks at every step, or holds the life against another that it should agree with. A law for
 * something new goes into the interface of its topic, or into one more, together with a decider that breaks it.
 *
 * <p>Depends on points and core. Standing is worked out a second time, and slowly, on purpose.
 */
@NullMarked
package io.github.governance4j.testkit.rights;

import org.jspecify.annotations.NullMarked;
