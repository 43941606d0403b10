package io.github.governance4j.core.explain;

import java.util.ServiceLoader;

/** Holds the installed phrasebooks; a class of its own so that they are looked up only when a sentence is first wanted. */
final class Installed {
    // Our own loader, not the thread's: which words a reason has must not depend on who prints it.
    static final Phrasebook BOOKS =
            Phrasebook.of(ServiceLoader.load(Phrasebook.class, Phrasebook.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList());

    private Installed() {}
}
