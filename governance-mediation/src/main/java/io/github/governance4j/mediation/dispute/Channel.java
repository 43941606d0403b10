package io.github.governance4j.mediation.dispute;

/** How people meet (调解方式). */
public enum Channel {
    /** In one room, or with each side in turn (线下、当面). */
    IN_PERSON,
    /** By video, voice or text (线上). */
    ONLINE
}
