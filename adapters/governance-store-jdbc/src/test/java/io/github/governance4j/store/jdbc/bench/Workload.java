package io.github.governance4j.store.jdbc.bench;

/**
 * Something to be done again and again on several connections.
 *
 * @param name what it is called on the page
 * @param connections how many threads do it at once, each on a connection of its own
 * @param size how many claims one go makes
 * @param go does it once
 */
record Workload(String name, int connections, int size, Go go) {
    String title() {
        return name + ", " + connections + (connections == 1 ? " connection" : " connections");
    }

    /** One go. */
    @FunctionalInterface
    interface Go {
        /** Does it once, as one of several threads. */
        void by(int thread) throws Exception;
    }
}
