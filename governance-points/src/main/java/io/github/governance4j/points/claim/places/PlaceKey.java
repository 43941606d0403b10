package io.github.governance4j.points.claim.places;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.claim.flow.QuotaId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/**
 * Which places: those of a quota, in an area if each has its own, in one period (名额的范围). Each has a stream of its own.
 *
 * @param quota the quota
 * @param area the area; empty where one number is for all
 * @param period the kind of period
 * @param first the first day of the period
 */
public record PlaceKey(QuotaId quota, Optional<AreaId> area, PeriodKind period, LocalDate first) {
    private static final String PREFIX = "places:";

    /**
     * {@return the stream of these places} Readable where it fits, for example {@code places:2@Q1@G03@YEAR@2026-01-01}; where it would exceed
     * {@link OpaqueId#MOST} characters, {@code places:~} and the SHA-256 of that text.
     */
    public StreamId stream() {
        // Length first, so that no two keys share a text whatever their ids are called.
        String text = PREFIX + quota.value().length() + "@" + quota + "@"
                + area.map(AreaId::value).orElse("") + "@" + period + "@" + first;
        return new StreamId(OpaqueId.isValid(text) ? text : PREFIX + "~" + digest(text));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** For people debugging. */
    @Override
    public String toString() {
        return stream().value();
    }
}
