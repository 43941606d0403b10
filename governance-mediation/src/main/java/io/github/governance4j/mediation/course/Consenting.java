package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.dispute.Assistant;
import io.github.governance4j.mediation.dispute.Guardian;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Representation;

/** The informed start, standing consent, and assistants (告知与同意). */
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
    public Decision<CourseFact, CourseRefusal> inviteAssistant(ConsentCommand.InviteAssistant command) {
        Asked asked = new Asked(CourseAct.INVITE_ASSISTANT, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        PersonId assistant = command.assistant().person();
        PersonId person = asked.person();
        boolean involved = isInvolved(asked.parties(), assistant);
        if (person == null) {
            asked.asOffice();
        } else {
            asked.asParty(actsFor(asked.parties(), person));
        }
        asked.check(
                CourseRefusal.ASSISTANT_IS_A_PARTY,
                CourseWhy.OUTSIDE.says(!involved).id(assistant.value()).flag(involved));
        return asked.decide(() -> {
            if (isInvited(asked.held(), assistant)) {
                asked.alreadySo();
                return;
            }
            asked.add(new ConsentFact.AssistantInvited(asked.at(), command.assistant()));
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

    private static boolean isInvolved(Parties parties, PersonId assistant) {
        boolean involved = parties.has(assistant);
        for (Guardian one : parties.guardians()) {
            involved |= one.guardian().equals(assistant);
        }
        for (Representation one : parties.representations()) {
            involved |= one.person().equals(assistant);
        }
        return involved;
    }

    private static boolean isInvited(Held held, PersonId assistant) {
        for (Assistant one : held.assistants) {
            if (one.person().equals(assistant)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Decision<CourseFact, CourseRefusal> agreeAssistant(ConsentCommand.AgreeAssistant command) {
        Asked asked = new Asked(CourseAct.AGREE_ASSISTANT, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        boolean invited = isInvited(asked.held(), command.assistant());
        asked.asParty(command.party())
                .check(
                        CourseRefusal.ASSISTANT_UNKNOWN,
                        CourseWhy.ASSISTANT
                                .says(invited)
                                .id(command.assistant().value())
                                .flag(invited));
        return asked.decide(
                () -> asked.add(new ConsentFact.AssistantAgreed(asked.at(), command.party(), command.assistant())));
    }
}
