package io.github.governance4j.core.explain;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/** Holds the installed phrasebooks; a class of its own so that they are looked up only when a sentence is first wanted. */
final class Installed {
    static final Pattern HOLE = Pattern.compile("\\{([a-z0-9-]+)}");

    static final Phrasebook BOOKS = Phrasebook.of(found());

    private Installed() {}

    private static List<Phrasebook> found() {
        List<Phrasebook> books = new ArrayList<>();
        // Our own loader, not the thread's: which words a reason has must not depend on who prints it.
        Iterator<Phrasebook> providers = ServiceLoader.load(Phrasebook.class, Phrasebook.class.getClassLoader())
                .iterator();
        while (true) {
            try {
                if (!providers.hasNext()) {
                    return List.copyOf(books);
                }
                books.add(providers.next());
            } catch (ServiceConfigurationError broken) {
                // One host's broken book leaves its rules without sentences; everybody else keeps theirs.
            }
        }
    }
}
