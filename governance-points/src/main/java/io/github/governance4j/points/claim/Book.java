package io.github.governance4j.points.claim;

import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.claim.flow.ClaimRules;

/** All that a claim is judged by: the rules, what deeds are worth, who is where, and which days are working days. */
record Book(Editions<ClaimRules> rules, Editions<Catalogue> catalogues, Office office, WorkCalendar calendar) {}
