package io.github.governance4j.core.rights;

import java.time.LocalDate;

/** A fact that burdens somebody (不利决定). It cannot be made without grounds, a notice and a last day. */
public interface Adverse {
    /** {@return what it rests on} */
    Grounds grounds();

    /** {@return who is told, and what they can do} */
    Notice notice();

    /** {@return the last day it burdens anybody unless somebody decides anew, included} */
    LocalDate lastDay();
}
