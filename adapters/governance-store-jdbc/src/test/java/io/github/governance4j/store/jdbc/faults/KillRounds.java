package io.github.governance4j.store.jdbc.faults;

import io.github.governance4j.servers.LocalServer;
import java.sql.SQLException;
import java.util.List;

/**
 * What many kills came to.
 *
 * @param clients how many clients were killed
 * @param servers how often the server was
 * @param acknowledged how many appends had been acknowledged before the kills
 * @param found how many of them were there afterwards, whole
 * @param lost how many were not
 * @param doubled how many commands stood twice, also after what was in flight had been asked again
 * @param otherwiseWrong what was there in part, or in a crooked history
 * @param faults all of these in words
 */
public record KillRounds(
        int clients,
        int servers,
        int acknowledged,
        int found,
        int lost,
        int doubled,
        int otherwiseWrong,
        List<String> faults) {
    /**
     * Kills.
     *
     * @param server a server of one's own
     * @param clients how many clients to kill
     * @param servers how often to kill the server
     * @param seed of the random moments
     * @return what came of it
     */
    public static KillRounds on(LocalServer server, int clients, int servers, long seed) throws SQLException {
        Audit all = Audit.NONE;
        try (KillTrials trials = new KillTrials(server, Broken.NOT, seed)) {
            for (int round = 0; round < clients; round++) {
                all = all.plus(trials.killClient());
            }
            for (int round = 0; round < servers; round++) {
                all = all.plus(trials.killServer());
            }
        }
        return new KillRounds(
                clients,
                servers,
                all.acknowledged(),
                all.found(),
                all.lost(),
                all.doubled(),
                all.partial() + all.crooked(),
                all.faults());
    }

    /** {@return whether nothing was lost, doubled or otherwise wrong} */
    public boolean isClean() {
        return lost + doubled + otherwiseWrong == 0 && found == acknowledged;
    }
}
