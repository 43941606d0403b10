package io.github.governance4j.examples.county.disputes;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.log.ActRow;
import io.github.governance4j.examples.county.log.Detail;
import io.github.governance4j.examples.county.log.Texts;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.ExclusionId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.ReferralId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.course.Application;
import io.github.governance4j.mediation.dispute.Channel;
import io.github.governance4j.mediation.dispute.Elsewhere;
import io.github.governance4j.mediation.dispute.Guardian;
import io.github.governance4j.mediation.dispute.Openness;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.PartiesFault;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Representation;
import io.github.governance4j.mediation.dispute.RepresentationScope;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.points.Points;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What mediation is asked for, out of the detail of a row (调解申请明细). */
final class ApplicationCells {
    private static final Pattern BETWEEN = Pattern.compile(":");
    private static final Pattern AND = Pattern.compile("\\+");
    private static final CellKind<TrackId> TRACK = CellKind.id(TrackId::new);
    private static final CellKind<ExclusionId> EXCLUSION = CellKind.id(ExclusionId::new);

    /** {@code minor:guardian}. */
    private static final CellKind<Guardian> GUARDIAN =
            (cell, tell) -> cell.as(CellKind.TEXT, tell).flatMap(text -> {
                String[] parts = BETWEEN.split(text, -1);
                if (parts.length == 2) {
                    try {
                        return Optional.of(new Guardian(new PersonId(parts[0]), new PersonId(parts[1])));
                    } catch (IllegalArgumentException impossible) {
                        // Told below.
                    }
                }
                tell.accept(cell.error("GUARDIAN_NOT_UNDERSTOOD"));
                return Optional.empty();
            });

    /** {@code person:SPECIAL:party+party}. */
    private static final CellKind<Representation> REPRESENTATIVE =
            (cell, tell) -> cell.as(CellKind.TEXT, tell).flatMap(text -> {
                String[] parts = BETWEEN.split(text, -1);
                if (parts.length == 3) {
                    try {
                        Set<PersonId> those = new LinkedHashSet<>();
                        for (String one : AND.split(parts[2], -1)) {
                            those.add(new PersonId(one));
                        }
                        return Optional.of(new Representation(
                                new PersonId(parts[0]), those, RepresentationScope.valueOf(parts[1])));
                    } catch (IllegalArgumentException impossible) {
                        // Told below.
                    }
                }
                tell.accept(cell.error("REPRESENTATIVE_NOT_UNDERSTOOD"));
                return Optional.empty();
            });

    private final Detail detail;
    private final Consumer<Problem> tell;

    ApplicationCells(ActRow<DisputeAction> row, Consumer<Problem> tell) {
        this.detail = row.detail();
        this.tell = tell;
    }

    /** The application; empty if anything is missing or wrong, and then told of. */
    Optional<Application> application() {
        Optional<DisputeKindId> kind = detail.need("kind", CellKind.id(DisputeKindId::new));
        Optional<AreaId> area = detail.need("area", CellKind.id(AreaId::new));
        Optional<Parties> parties = parties();
        Optional<Set<IssueId>> issues = issues();
        Optional<TrackId> track = detail.maybe("track", TRACK);
        Optional<Points> yuan = detail.maybe("yuan", Texts.YUAN);
        Optional<Elsewhere> elsewhere = elsewhere();
        List<ExclusionId> exclusions = detail.ids("exclusions", EXCLUSION);
        boolean complex = flag("complex");
        boolean undisputed = flag("undisputed");
        boolean confidential = flag("confidential");
        Optional<Openness> openness = detail.maybe("openness", CellKind.word(Openness.class));
        Optional<Channel> channel = detail.maybe("channel", CellKind.word(Channel.class));
        return detail.made(() -> {
            Application.Builder application = Application.of(
                            kind.orElseThrow(), area.orElseThrow(), parties.orElseThrow(), issues.orElseThrow())
                    .exclusions(exclusions)
                    .complex(complex)
                    .factsUndisputed(undisputed)
                    .confidential(confidential)
                    .channel(channel.orElse(Channel.IN_PERSON));
            track.ifPresent(application::track);
            yuan.ifPresent(sum -> application.fen(sum.hundredths()));
            elsewhere.ifPresent(application::elsewhere);
            openness.ifPresent(application::openness);
            return application.build();
        });
    }

    private boolean flag(String key) {
        return detail.maybe(key, CellKind.FLAG).orElse(false);
    }

    private Optional<Set<IssueId>> issues() {
        detail.need("issues", CellKind.TEXT);
        Set<IssueId> issues = new LinkedHashSet<>(detail.ids("issues", DisputeCells.ISSUE));
        if (issues.size() <= Application.MOST_ISSUES) {
            return Optional.of(issues);
        }
        tell.accept(
                detail.problem("TOO_MANY_ISSUES").with("found", issues.size()).with("most", Application.MOST_ISSUES));
        return Optional.empty();
    }

    private Optional<Elsewhere> elsewhere() {
        Optional<BodyId> body = detail.maybe("elsewhere", DisputeCells.BODY);
        boolean settled = flag("settled-elsewhere");
        Optional<ReferralId> referral = detail.maybe("referral", DisputeCells.REFERRAL);
        return body.map(where -> new Elsewhere(where, settled, referral));
    }

    private Optional<Parties> parties() {
        detail.need("applicants", CellKind.TEXT);
        detail.need("respondents", CellKind.TEXT);
        List<Party> all = new ArrayList<>();
        detail.ids("applicants", Texts.PERSON).forEach(person -> all.add(new Party(person, Side.APPLICANT)));
        detail.ids("respondents", Texts.PERSON).forEach(person -> all.add(new Party(person, Side.RESPONDENT)));
        Set<PersonId> minors = new LinkedHashSet<>(detail.ids("minors", Texts.PERSON));
        List<Guardian> guardians = detail.ids("guardians", GUARDIAN);
        List<Representation> representatives = detail.ids("representatives", REPRESENTATIVE);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<PartiesFault> faults = Parties.faults(all, minors, guardians, representatives);
        for (PartiesFault fault : faults) {
            tell.accept(detail.problem("PARTIES_CANNOT_BE")
                    .with("what", fault.what().name())
                    .with("found", fault.about()));
        }
        return faults.isEmpty() ? Optional.of(Parties.of(all, minors, guardians, representatives)) : Optional.empty();
    }
}
