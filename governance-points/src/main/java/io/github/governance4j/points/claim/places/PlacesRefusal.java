package io.github.governance4j.points.claim.places;

/** Why a command about places is not possible, most decisive first (不予受理的理由). Moving a constant changes the contract. */
public enum PlacesRefusal {
    /** It is about other places than the stream's. */
    OTHER_PLACES
}
