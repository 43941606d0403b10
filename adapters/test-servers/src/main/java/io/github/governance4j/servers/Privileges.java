package io.github.governance4j.servers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How to run what refuses to be run by root, and how to get a small file system. */
final class Privileges {
    private Privileges() {}

    static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    /**
     * The command as PostgreSQL wants it: not by root. In a user namespace without a mapping root looks like nobody, and still owns its
     * files.
     */
    static List<String> notRoot(List<String> command) {
        if (!root()) {
            return command;
        }
        if (!works("unshare", "-U", "true")) {
            throw new ServerFailedException(
                    "PostgreSQL refuses to be run by root, and this system refuses \"unshare -U\": run the build as another"
                            + " user, or name a server in " + PostgresServer.VARIABLE,
                    null);
        }
        List<String> line = new ArrayList<>(List.of("unshare", "-U"));
        line.addAll(command);
        return line;
    }

    /** The command with a file system of {@code mebibytes} in memory mounted at {@code folder}, for it alone. */
    static List<String> withSmallDisk(String folder, int mebibytes, List<String> command) {
        List<String> line = new ArrayList<>();
        if (works("unshare", "-Urm", "true")) {
            line.addAll(List.of("unshare", "-Urm"));
        } else {
            throw new ServerFailedException(
                    "a full disk is shown on a small file system in memory, and this system refuses \"unshare -Urm\": allow user"
                            + " namespaces (on Ubuntu: sysctl kernel.apparmor_restrict_unprivileged_userns=0)",
                    null);
        }
        line.addAll(List.of(
                "sh",
                "-c",
                "mount -t tmpfs -o size=" + mebibytes + "m,mode=0700 tmpfs \"$0\" && exec unshare -U \"$@\"",
                folder));
        line.addAll(command);
        return line;
    }

    private static boolean works(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
