package io.github.governance4j.testkit.points;

/**
 * What a ledger over any catalogue owes the people on it, as laws (积分通则). Implement it in a test class run by jqwik and name the rules:
 *
 * <pre>{@code
 * class OurVillageKeepsTheLaws implements PointsLaws {
 *     public Editions<Catalogue> editions() { return ...; }
 * }
 * }</pre>
 *
 * <p>Cases are made from the catalogue itself: deeds under its items with amounts that make sense, close enough together that its caps
 * bind, some of them late or under items that are not in force; spending, reversals, deductions with their hearing, balances brought
 * in; days about the ends of periods, last days and changes of edition. What the decider answers is held against the rules worked out
 * once more in a plain way. Override {@link #decider} to put another decider under the same laws, {@link #rulebooks} to run them on
 * generated rulebooks, for example {@link PointsArbitraries#editions()}.
 */
public interface PointsLaws
        extends BooksLaws, CapLaws, LotLaws, ReversalLaws, ReplayLaws, CatalogueLaws, CoverageLaws {}
