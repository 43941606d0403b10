package io.github.governance4j.testkit.mediation;

/** The library's own decider under every law, on the made-up rules; every state a hundred thousand random courses meet is enumerated. */
class MadeUpMediationKeepsTheLaws implements MadeUpMediation {
    @Override
    public int randomCourses() {
        return 100_000;
    }
}
