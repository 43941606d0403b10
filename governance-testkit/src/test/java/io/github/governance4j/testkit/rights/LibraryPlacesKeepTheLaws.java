package io.github.governance4j.testkit.rights;

/** The library's own places. */
class LibraryPlacesKeepTheLaws implements PlacesLaws {}
