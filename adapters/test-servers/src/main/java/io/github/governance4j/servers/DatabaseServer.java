package io.github.governance4j.servers;

import java.util.Map;

/** A database server for tests. */
public interface DatabaseServer extends AutoCloseable {
    /**
     * {@return an empty database of its own, gone when the server stops or this JVM ends}
     *
     * @throws ServerFailedException if the server does not give one
     */
    TestDatabase newDatabase();

    /** {@return its own name and version} */
    String version();

    /** {@return the settings a durable commit rests on, as the server itself states them} */
    Map<String, String> durability();

    /** Stops it and deletes what it kept. */
    @Override
    void close();
}
