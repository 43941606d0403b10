package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.rulebook.review.CatalogueReview;
import io.github.governance4j.rulebook.review.PlacedRule;
import io.github.governance4j.rulebook.review.ReviewList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a rulebook says of points.
 *
 * @param catalogues every edition of its catalogue
 * @param leftOut what each of these leaves out by hand
 * @param claims every edition of its rules of claims
 * @param review what a review said when it was read; empty for one that was not read but made
 */
record PointsEditions(
        Editions<Catalogue> catalogues,
        Map<EditionId, List<LeftOut>> leftOut,
        Editions<ClaimRules> claims,
        Optional<List<Problem>> review) {
    /** Nothing at all. */
    static final PointsEditions NONE = new PointsEditions(Editions.none(), Map.of(), Editions.none(), Optional.empty());

    PointsEditions {
        Map<EditionId, List<LeftOut>> copies = new LinkedHashMap<>();
        leftOut.forEach((edition, list) -> copies.put(edition, List.copyOf(list)));
        leftOut = Collections.unmodifiableMap(copies);
    }

    PointsEditions reviewed(List<Problem> said) {
        return new PointsEditions(catalogues, leftOut, claims, Optional.of(said));
    }

    PointsEditions with(Editions<ClaimRules> editions) {
        return new PointsEditions(catalogues, leftOut, editions, review);
    }

    /** What a review says; of one that was made, at the very beginning of what it is called, for want of a place. */
    List<Problem> review(String name) {
        return review.orElseGet(() -> {
            ReviewList list = new ReviewList(name);
            catalogues.all().forEach(edition -> review(edition, Position.startOf(name), list));
            return list.problems();
        });
    }

    private void review(Edition<Catalogue> edition, Position at, ReviewList list) {
        Map<ItemCode, Classification> kinds = new HashMap<>();
        edition.rules().items().forEach(item -> item.classification().ifPresent(as -> kinds.put(item.itemCode(), as)));
        Set<String> out = leftOut.getOrDefault(edition.id(), List.of()).stream()
                .map(item -> item.item().value())
                .collect(Collectors.toSet());
        List<PlacedRule> rules = edition.rules().items().stream()
                .map(item -> new PlacedRule(item, at))
                .toList();
        CatalogueReview.of(rules).tell(PointsReading.settled(kinds, out), list::add);
    }
}
