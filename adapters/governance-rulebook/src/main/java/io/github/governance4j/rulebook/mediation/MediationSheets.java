package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.ExclusionId;
import io.github.governance4j.mediation.MeansId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.casefile.CaseDocument;
import io.github.governance4j.mediation.casefile.CaseFileList;
import io.github.governance4j.mediation.dispute.DisputeKind;
import io.github.governance4j.mediation.dispute.Exclusion;
import io.github.governance4j.mediation.dispute.Means;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.roster.Committee;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.roster.MediatorRoster;
import io.github.governance4j.mediation.roster.RosterRules;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.rulebook.place.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** The tables of how disputes are mediated. Every fault is told, and nothing is given where there was one. */
public final class MediationSheets {
    private MediationSheets() {}

    /**
     * {@return the rules, without what stands outside of tables; empty if a problem was told}
     *
     * @param files the tables
     * @param roles who does what for the body, and where that stands; empty where it could not be read
     * @param retention how long case files are kept, where that is stated
     * @param around what the tables may speak of besides each other
     * @param problems told of every fault
     */
    public static Optional<MediationRules.Builder> read(
            MediationFiles files,
            Optional<RolesFields.Read> roles,
            Optional<TimeLimit> retention,
            Around around,
            Consumer<Problem> problems) {
        Table<MeansId, Means> means = table(files, files.means(), NamedSheets::means, problems);
        Table<ExclusionId, Exclusion> exclusions = table(files, files.exclusions(), NamedSheets::exclusions, problems);
        Table<TrackId, Track> tracks = TrackSheet.read(files.tracks(), problems);
        Table<DisputeKindId, DisputeKind> kinds = NamedSheets.kinds(files.kinds(), problems);
        Table<MediatorSheet.Span, Mediator> mediators = table(files, files.mediators(), MediatorSheet::read, problems);
        Table<BodyId, Committee> committees = table(files, files.committees(), CommitteeSheet::read, problems);
        Optional<List<CaseDocument>> documents = files.caseFile().isEmpty()
                ? Optional.of(List.of())
                : files.caseFile().flatMap(file -> CaseFileSheet.read(file, problems));
        MediationReview review = new MediationReview(around, problems);
        review.kinds(kinds, tracks);
        review.tracks(tracks, means, exclusions);
        roles.ifPresent(read -> review.roles(read.cells()));
        RosterReview roster = new RosterReview(around, problems);
        roster.mediators(mediators, kinds);
        roster.committees(committees, mediators);
        boolean isWhole = means.isWhole()
                && exclusions.isWhole()
                && tracks.isWhole()
                && kinds.isWhole()
                && mediators.isWhole()
                && committees.isWhole();
        Optional<Ladders> ladders = around.ladders();
        return !isWhole || roles.isEmpty() || ladders.isEmpty() || documents.isEmpty()
                ? Optional.empty()
                : Optional.of(MediationRules.of(roles.get().roles())
                        .tracks(tracks.values())
                        .kinds(kinds.values())
                        .means(means.values())
                        .exclusions(exclusions.values())
                        .ladders(ladders.get())
                        .roster(new RosterRules(MediatorRoster.of(mediators.values()), committees.values()))
                        .caseFile(new CaseFileList(documents.get(), retention)));
    }

    private static <K, V> Table<K, V> table(
            MediationFiles files,
            Optional<Path> file,
            BiFunction<Path, Consumer<Problem>, Table<K, V>> read,
            Consumer<Problem> problems) {
        return file.map(path -> read.apply(path, problems))
                .orElseGet(files.isEveryOneFound() ? Table::none : Table::unread);
    }
}
