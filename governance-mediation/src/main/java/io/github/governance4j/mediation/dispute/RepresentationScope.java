package io.github.governance4j.mediation.dispute;

/** How far a representative may go (代理权限). */
public enum RepresentationScope {
    /** Speak and hear, consent to mediation and leave it (一般授权); never agree to the outcome. */
    ORDINARY,
    /** Agree to the outcome as well (特别授权); as 民事诉讼法 art. 62 asks for settling a suit. */
    SPECIAL
}
