package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.course.AgreementFact;
import io.github.governance4j.mediation.course.ConsentFact;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.IntakeCommand;
import io.github.governance4j.mediation.course.SessionCommand;
import io.github.governance4j.mediation.course.SessionFact;
import io.github.governance4j.testkit.claim.Claim;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Nothing goes on without everybody (自愿通则): 人民调解法 arts. 3, 17, 23, 29–30. Part of {@link MediationLaws}. */
public interface ConsentLaws extends MediationUnderTest {
    /**
     * Whenever a session is held, the consent of every party stands at that moment, as the facts before it alone have it.
     *
     * @param wishes a course
     */
    @Property(tries = 200)
    default void consent_of_every_party_stands_at_every_session(@ForAll("courses") List<CourseWish> wishes) {
        Tally tally = new Tally();
        for (CourseFact fact : CourseLife.of(this, wishes).facts()) {
            if (fact instanceof SessionFact.SessionHeld) {
                Claim.holds(
                        tally.allConsent(),
                        () -> "a session of " + tally.parties() + " with the consent of " + tally.consents());
            }
            tally.add(fact);
        }
    }

    /**
     * Every try begins with the consent of every party to that very try, given with the command that begins it.
     *
     * @param wishes a course
     */
    @Property(tries = 200)
    default void every_try_has_a_fresh_consent_of_every_party(@ForAll("courses") List<CourseWish> wishes) {
        Tally tally = new Tally();
        for (CourseLife.Lived one : CourseLife.of(this, wishes).lived()) {
            Set<PersonId> fresh = one.command() instanceof SessionCommand.BeginTry begin
                    ? begin.consenting()
                    : one.command() instanceof IntakeCommand.OnTheSpot onTheSpot ? onTheSpot.consenting() : Set.of();
            for (CourseFact fact : one.decision().facts()) {
                if (fact instanceof SessionFact.TryBegun) {
                    Claim.holds(
                            tally.allConsent() && fresh.containsAll(tally.parties()),
                            () -> "a try of " + tally.parties() + " with the consent of " + fresh);
                }
                tally.add(fact);
            }
        }
    }

    /**
     * Nobody's consent is recorded before that party was informed of what mediation is and which rights they have.
     *
     * @param wishes a course
     */
    @Property(tries = 200)
    default void consent_counts_only_after_the_informed_start(@ForAll("courses") List<CourseWish> wishes) {
        Tally tally = new Tally();
        for (CourseFact fact : CourseLife.of(this, wishes).facts()) {
            if (fact instanceof ConsentFact.Consented consented) {
                Claim.holds(tally.isInformed(consented.party()), () -> "not informed before: " + consented);
            }
            tally.add(fact);
        }
    }

    /**
     * An agreement takes effect only when every party has assented to this very draft, or said so where it arose.
     *
     * @param wishes a course
     */
    @Property(tries = 200)
    default void an_agreement_takes_effect_only_with_the_assent_of_every_party(
            @ForAll("courses") List<CourseWish> wishes) {
        Tally tally = new Tally();
        for (CourseLife.Lived one : CourseLife.of(this, wishes).lived()) {
            boolean everybodyWasThere = one.command() instanceof IntakeCommand.OnTheSpot onTheSpot
                    && onTheSpot
                            .consenting()
                            .containsAll(onTheSpot.application().parties().persons());
            for (CourseFact fact : one.decision().facts()) {
                if (fact instanceof AgreementFact.AgreementTookEffect) {
                    Claim.holds(
                            tally.allAssent() || everybodyWasThere,
                            () -> "an agreement of " + tally.parties() + " with the assent of " + tally.assents());
                }
                tally.add(fact);
            }
        }
    }
}
