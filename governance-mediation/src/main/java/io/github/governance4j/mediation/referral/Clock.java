package io.github.governance4j.mediation.referral;

/** Whose limit runs once a referral is accepted (期限由谁计). */
public enum Clock {
    /** That of the offering body goes on. */
    ORIGIN,
    /** The receiving body's own begins. */
    RECEIVER
}
