package io.github.governance4j.core.explain;

/** A language that reasons and problems can be read in (语言). */
public enum Language {
    /** Simplified Chinese (简体中文). */
    ZH,
    /** English (英文). */
    EN
}
