package io.github.governance4j.examples.rulebooks;

import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.testkit.rights.review.ReviewLaws;

class LuoyuIsReviewedByTheLaws implements ReviewLaws {
    @Override
    public Catalogue catalogue() {
        return RealCatalogues.shipped("luoyu").all().get(0).rules();
    }
}
