package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.catalogue.Catalogue;

/** Accounts, claims and places of one village together, under both suites. */
class MadeUpClaimsKeepTheLaws implements ClaimLaws, RightsLaws {
    @Override
    public Editions<Catalogue> editions() {
        return RightsVillage.editions();
    }
}
