package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.ladder.LimitCommand;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineFact;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.casefile.CaseFileList;
import io.github.governance4j.mediation.casefile.Occasion;
import io.github.governance4j.mediation.dispute.ExtensionBy;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.mediation.settlement.Agreement;
import io.github.governance4j.mediation.settlement.AgreementForm;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the office does while a dispute is mediated and after (办理). */
record Handling(Course course, Office office) implements OfficeCommand.Cases<Decision<CourseFact, CourseRefusal>> {
    @Override
    public Decision<CourseFact, CourseRefusal> endAsFailed(OfficeCommand.EndAsFailed command) {
        Asked asked = new Asked(CourseAct.END_AS_FAILED, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        // Art. 26 has the mediator end it; while nobody mediates who serves, whoever would find somebody.
        MediatorId mediator = asked.held().mediator;
        if (mediator != null && asked.held().isMediated() && Mediators.serves(asked, mediator)) {
            Mediators.acting(asked);
        } else {
            asked.asOffice(rules -> rules.roles().assigners());
        }
        asked.withGrounds(command.words());
        return asked.decide(() ->
                asked.progress().end(EndKind.FAILED, EndCause.of(asked.stamp().by(), command.words()), asked.at()));
    }

    @Override
    public Decision<CourseFact, CourseRefusal> pause(OfficeCommand.Pause command) {
        Asked asked = new Asked(CourseAct.PAUSE, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        asked.asOffice().paused(false).withGrounds(command.words());
        boolean pausable = asked.track()
                .filter(track -> track.limits().appraisalStandsStill())
                .isPresent();
        asked.check(
                CourseRefusal.NOT_PAUSABLE, CourseWhy.PAUSABLE.says(pausable).flag(pausable));
        List<DeadlineFact> moved = new Extending(asked, 1).move(until -> until.pause(asked.at(), office.calendar()));
        return asked.decide(() -> {
            Progress progress = asked.progress();
            Deadline until = progress.until(
                    CourseLimit.PAUSE, office.limits(asked.held()).appraisal(), asked.at());
            moved.forEach(fact ->
                    asked.add(new OfficeFact.DeadlineMoved(asked.at(), fact, Optional.of(until), command.words())));
            progress.tellLadder(new LimitCommand.Pause(asked.stamp(), command.words()));
        });
    }

    @Override
    public Decision<CourseFact, CourseRefusal> resume(OfficeCommand.Resume command) {
        Asked asked = new Asked(CourseAct.RESUME, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        asked.asOffice().paused(true);
        List<DeadlineFact> moved = asked.held().isPaused()
                ? new Extending(asked, 1).move(until -> until.resume(asked.at(), office.calendar()))
                : List.of();
        return asked.decide(() -> {
            moved.forEach(fact -> asked.add(new OfficeFact.DeadlineMoved(asked.at(), fact, Optional.empty(), "")));
            asked.progress().tellLadder(new LimitCommand.Resume(asked.stamp()));
        });
    }

    @Override
    public Decision<CourseFact, CourseRefusal> extend(OfficeCommand.Extend command) {
        Asked asked = new Asked(CourseAct.EXTEND, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        asked.asOffice(rules -> rules.roles().extenders()).withGrounds(command.words());
        ExtensionBy by = asked.track().map(track -> track.limits().extension()).orElse(ExtensionBy.NONE);
        Held held = asked.held();
        long amount = held.extensionAsked.values().stream().findFirst().orElse(0L);
        Extending extending = new Extending(asked, amount);
        extending.mustBeExtendable(by, by == ExtensionBy.PARTIES_AND_COMMITTEE);
        int parties = held.parties().size();
        int asking = 0;
        for (PersonId party : held.parties()) {
            Long much = held.extensionAsked.get(party);
            asking += much != null && much == amount ? 1 : 0;
        }
        asked.check(
                CourseRefusal.NOT_ALL_ASKED,
                CourseWhy.ALL_ASKED
                        .says(asking == parties && asking > 0)
                        .count(parties)
                        .count(asking));
        List<DeadlineFact> moved = asking == parties && asking > 0 ? extending.extend() : List.of();
        return asked.decide(() -> moved.forEach(
                fact -> asked.add(new OfficeFact.DeadlineMoved(asked.at(), fact, Optional.empty(), command.words()))));
    }

    @Override
    public Decision<CourseFact, CourseRefusal> fileDocument(OfficeCommand.FileDocument command) {
        Asked asked = new Asked(CourseAct.FILE_DOCUMENT, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        asked.asOffice(rules -> rules.roles().keepers());
        boolean listed = asked.rules()
                .flatMap(rules -> rules.caseFile().document(command.kind()))
                .isPresent();
        asked.check(
                CourseRefusal.DOCUMENT_UNKNOWN,
                CourseWhy.DOCUMENT.says(listed).id(command.kind().value()).flag(listed));
        return asked.decide(
                () -> asked.add(new OfficeFact.DocumentFiled(asked.at(), command.kind(), command.document())));
    }

    @Override
    public Decision<CourseFact, CourseRefusal> closeFile(OfficeCommand.CloseFile command) {
        Asked asked = new Asked(CourseAct.CLOSE_FILE, command, course, office);
        if (!asked.atStage()) {
            return asked.decide(() -> {});
        }
        asked.asOffice(rules -> rules.roles().keepers());
        Held held = asked.held();
        Optional<CaseFileList> list = asked.rules().map(MediationRules::caseFile);
        // Where nobody accepted it there was no mediation to keep a file on, beyond the application.
        if (list.isPresent() && held.body != null) {
            Set<Occasion> occasions = occasions(held);
            int missing = held.file.missing(list.get(), occasions).size();
            Finding complete = CourseWhy.COMPLETE
                    .says(missing == 0)
                    .count(missing)
                    .because(held.file.judge(list.get(), occasions));
            asked.check(CourseRefusal.DOCUMENTS_MISSING, complete);
        }
        return asked.decide(() ->
                asked.add(new OfficeFact.FileClosed(asked.at(), asked.stamp().by())));
    }

    /** What happened that leaves a document behind. */
    private static Set<Occasion> occasions(Held held) {
        Set<Occasion> occasions = EnumSet.noneOf(Occasion.class);
        for (Agreement agreement : held.agreements) {
            occasions.add(
                    agreement.form() == AgreementForm.WRITTEN ? Occasion.AGREED_IN_WRITING : Occasion.AGREED_ORALLY);
        }
        Application application = held.application;
        if (application != null && !application.parties().representations().isEmpty()) {
            occasions.add(Occasion.REPRESENTED);
        }
        return occasions;
    }
}
