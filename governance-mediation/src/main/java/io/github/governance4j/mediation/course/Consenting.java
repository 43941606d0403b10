package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.dispute.Guardian;
import io.github.governance4j.mediation.dispute.Helper;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Representation;

/** The informed start, standing consent, and helpers (告知与同意). */
record Consenting(Course course, Office office) implements ConsentCommand.Cases<Decision<CourseFact, CourseRefusal>> {
    @Override
    public Decision<CourseFact, CourseRefusal> inform(ConsentCommand.Inform command) {
        Asked asked = new Asked(CourseAct.INFORM, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        asked.asOffice().aboutParty(command.party());
        return asked.decide(() -> {
            if (asked.held().informed.contains(command.party())) {
                asked.alreadySo();
                return;
            }
            asked.add(new ConsentFact.Informed(
                    asked.at(), command.party(), asked.stamp().by()));
        });
    }

    @Override
    public Decision<CourseFact, CourseRefusal> consent(ConsentCommand.Consent command) {
        Asked asked = new Asked(CourseAct.CONSENT, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        boolean informed = asked.held().informed.contains(command.party());
        asked.asParty(command.party(), command.by())
                .check(
                        CourseRefusal.NOT_INFORMED,
                        CourseWhy.INFORMED
                                .says(informed)
                                .id(command.party().value())
                                .flag(informed));
        return asked.decide(() -> {
            if (asked.held().consents.contains(command.party())) {
                asked.alreadySo();
                return;
            }
            if (asked.held().limitationInterruptedOn == null) {
                asked.note(CourseWhy.INTERRUPTED.says(true).day(asked.day()).flag(true));
            }
            asked.add(new ConsentFact.Consented(
                    asked.at(), command.party(), command.by(), asked.stamp().by()));
            if (asked.held().allConsent()) {
                asked.add(new ConsentFact.ConsentComplete(
                        asked.at(),
                        asked.progress()
                                .until(
                                        CourseLimit.CHOOSE,
                                        office.limits(asked.held()).choose(),
                                        asked.at())));
            }
        });
    }

    @Override
    public Decision<CourseFact, CourseRefusal> refuse(ConsentCommand.Refuse command) {
        Asked asked = new Asked(CourseAct.REFUSE, command, course, office);
        return Wishes.leaving(asked, command.party(), EndKind.REFUSED);
    }

    @Override
    public Decision<CourseFact, CourseRefusal> inviteHelper(ConsentCommand.InviteHelper command) {
        Asked asked = new Asked(CourseAct.INVITE_HELPER, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        PersonId helper = command.helper().person();
        PersonId person = asked.person();
        boolean involved = isInvolved(asked.parties(), helper);
        if (person == null) {
            asked.asOffice();
        } else {
            asked.asParty(actsFor(asked.parties(), person));
        }
        asked.check(
                CourseRefusal.HELPER_IS_A_PARTY,
                CourseWhy.OUTSIDE.says(!involved).id(helper.value()).flag(involved));
        return asked.decide(() -> {
            if (isInvited(asked.held(), helper)) {
                asked.alreadySo();
                return;
            }
            asked.add(new ConsentFact.HelperInvited(asked.at(), command.helper()));
        });
    }

    /** A party somebody acts for: themselves if they are one. */
    private static PersonId actsFor(Parties parties, PersonId person) {
        if (parties.has(person)) {
            return person;
        }
        for (PersonId party : parties.persons()) {
            if (parties.mayAct(person, party)) {
                return party;
            }
        }
        return person;
    }

    private static boolean isInvolved(Parties parties, PersonId helper) {
        boolean involved = parties.has(helper);
        for (Guardian one : parties.guardians()) {
            involved |= one.guardian().equals(helper);
        }
        for (Representation one : parties.representations()) {
            involved |= one.person().equals(helper);
        }
        return involved;
    }

    private static boolean isInvited(Held held, PersonId helper) {
        for (Helper one : held.helpers) {
            if (one.person().equals(helper)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Decision<CourseFact, CourseRefusal> agreeHelper(ConsentCommand.AgreeHelper command) {
        Asked asked = new Asked(CourseAct.AGREE_HELPER, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        boolean invited = isInvited(asked.held(), command.helper());
        asked.asParty(command.party())
                .check(
                        CourseRefusal.HELPER_UNKNOWN,
                        CourseWhy.HELPER
                                .says(invited)
                                .id(command.helper().value())
                                .flag(invited));
        return asked.decide(
                () -> asked.add(new ConsentFact.HelperAgreed(asked.at(), command.party(), command.helper())));
    }
}
