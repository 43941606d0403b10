/**
 * Mediation of disputes (人民调解): who takes part, and in time how a mediator is found, a course is run and an agreement is kept.
 *
 * <p>Start at {@link io.github.governance4j.mediation}. Nothing here reads a clock, rolls dice or opens a socket.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("requires-automatic") // the Immutables annotations are an automatic module; compile time only
module io.github.governance4j.mediation {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires transitive io.github.governance4j.core;

    exports io.github.governance4j.mediation;
    exports io.github.governance4j.mediation.dispute;
    exports io.github.governance4j.mediation.rules;
    exports io.github.governance4j.mediation.casefile;
    exports io.github.governance4j.mediation.course;
    exports io.github.governance4j.mediation.referral;
    exports io.github.governance4j.mediation.settlement;
    exports io.github.governance4j.mediation.stipend;
    exports io.github.governance4j.mediation.feedback;
    exports io.github.governance4j.mediation.record;
    exports io.github.governance4j.mediation.rates;
    exports io.github.governance4j.mediation.roster;
    exports io.github.governance4j.mediation.selection;

    provides io.github.governance4j.core.explain.Phrasebook with
            io.github.governance4j.mediation.MediationPhrases;
}
