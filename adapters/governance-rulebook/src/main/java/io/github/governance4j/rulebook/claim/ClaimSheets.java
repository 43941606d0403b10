package io.github.governance4j.rulebook.claim;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.points.claim.flow.PostingRules;
import io.github.governance4j.points.claim.flow.Quota;
import io.github.governance4j.points.claim.flow.QuotaId;
import io.github.governance4j.rulebook.mediation.Parts;
import io.github.governance4j.rulebook.mediation.Tables;
import io.github.governance4j.rulebook.place.Table;
import io.github.governance4j.rulebook.yaml.Fields;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** What an edition says of claims. Every fault is told, and nothing is given where there was one. */
public final class ClaimSheets {
    private ClaimSheets() {}

    /**
     * {@return the rules; empty if a problem was told}
     *
     * @param section the section {@code claims}
     * @param tables finds the tables it names
     * @param around what they may speak of besides each other
     * @param problems told of every fault
     */
    public static Optional<ClaimRules> read(
            Fields section, Tables tables, ClaimAround around, Consumer<Problem> problems) {
        Parts parts = new Parts(section);
        ClaimRules.Builder rules = ClaimRules.builder();
        Optional<Path> flowFile = tables.named(section, "flows");
        Optional<Path> routeFile = tables.named(section, "routes");
        Optional<Path> quotaFile = parts.part("quotas", key -> tables.named(section, key));
        parts.part("declare", key -> LimitsOfClaims.read(section, key, "claim.declare", problems))
                .ifPresent(rules::declareWithin);
        parts.part("reply", key -> LimitsOfClaims.read(section, key, "claim.reply", problems))
                .ifPresent(rules::replyWithin);
        parts.part("answer", key -> LimitsOfClaims.read(section, key, "claim.answer", problems))
                .ifPresent(rules::answerWithin);
        Optional<PostingRules> posting = parts.part(
                "posting",
                key -> inside(section, key, problems).flatMap(fields -> PostingFields.read(fields, problems)));
        boolean isPostingRead =
                posting.isPresent() || section.optional("posting").isEmpty();
        Optional<ObjectionFields.Read> objections = parts.part(
                "objections",
                key -> inside(section, key, problems).flatMap(fields -> ObjectionFields.read(fields, problems)));
        section.nothingElse();
        if (flowFile.isEmpty() || routeFile.isEmpty()) {
            return Optional.empty();
        }
        FlowSheet flows = FlowSheet.read(flowFile.get(), around.zone(), posting, isPostingRead, problems);
        RouteSheet routes = RouteSheet.read(routeFile.get(), problems);
        Table<QuotaId, Quota> quotas =
                quotaFile.map(file -> QuotaSheet.read(file, problems)).orElseGet(Table::none);
        ClaimReview review = new ClaimReview(around, problems);
        review.flows(flows);
        boolean routesFit = review.routes(routes, flows);
        review.quotas(quotas, flows);
        review.roles(objections.orElse(ObjectionFields.Read.DEFAULT));
        boolean isWhole = flows.isWhole() && routes.isWhole() && quotas.isWhole() && routesFit && parts.isWhole();
        return isWhole
                ? Optional.of(rules.flows(flows.flows().values().stream()
                                .map(FlowSheet.Placed::flow)
                                .toList())
                        .routes(routes.routes().stream()
                                .map(RouteSheet.Placed::route)
                                .toList())
                        .quotas(quotas.values())
                        .objections(
                                objections.orElse(ObjectionFields.Read.DEFAULT).rules())
                        .build())
                : Optional.empty();
    }

    private static Optional<Fields> inside(Fields section, String key, Consumer<Problem> problems) {
        return section.optional(key).flatMap(node -> Fields.of(node, problems));
    }
}
