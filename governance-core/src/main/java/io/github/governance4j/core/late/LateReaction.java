package io.github.governance4j.core.late;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets a reaction listen to a stream some of which is told late (迟报联动).
 *
 * <p>It sends for what is told for the first time, and not for what a correction tells again as it was. The reaction inside is given,
 * in place of the sequence, a number made of the id and the moment of the command that was judged and of the fact's place among what
 * came of it: the ids it derives ({@link Reaction#commandId}) are the same whenever and however often that is told, so whoever takes an
 * id once does once what a fact dropped and told again asks for.
 *
 * <ul>
 *   <li><strong>What a dropped step had sent is not undone by this.</strong> The {@link LateFact.Retold} names the step; a person
 *       must see to what came of it elsewhere.
 *   <li>A fact told otherwise at the same place is sent under the same ids: whoever had taken the first does not take the second. The
 *       correction names both, and a person must see to that, too.
 * </ul>
 *
 * <pre>{@code
 * Reaction<LateFact<MatterCommand, MatterFact>, MatterCommand> reaction = new LateReaction<>(new MatterReaction());
 * }</pre>
 *
 * @param <C> commands of the decider inside
 * @param <E> its facts
 * @param <X> commands for the others
 */
public final class LateReaction<C extends Command, E, X extends Command> implements Reaction<LateFact<C, E>, X> {
    private final Reaction<E, X> inner;

    /**
     * Goes round a reaction.
     *
     * @param inner the reaction; may use the sequence for {@link Reaction#commandId} only
     */
    public LateReaction(Reaction<E, X> inner) {
        this.inner = inner;
    }

    @Override
    public List<Sent<X>> on(StreamId from, long sequence, LateFact<C, E> fact) {
        List<Sent<X>> sent = new ArrayList<>();
        fact.match(new LateFact.Cases<C, E, List<Sent<X>>>() {
            @Override
            public List<Sent<X>> stepTold(LateFact.StepTold<C, E> told) {
                return send(from, told.step(), Map.of(), sent);
            }

            @Override
            public List<Sent<X>> retold(LateFact.Retold<C, E> retold) {
                Map<Place, E> before = new HashMap<>();
                for (Step<C, E> step : retold.dropped()) {
                    for (int i = 0; i < step.facts().size(); i++) {
                        before.put(Place.at(step, i), step.facts().get(i));
                    }
                }
                retold.told().forEach(step -> send(from, step, before, sent));
                return sent;
            }

            @Override
            public List<Sent<X>> actLapsed(LateFact.ActLapsed<C, E> lapsed) {
                return sent;
            }
        });
        return List.copyOf(sent);
    }

    private List<Sent<X>> send(StreamId from, Step<C, E> step, Map<Place, E> before, List<Sent<X>> sent) {
        for (int i = 0; i < step.facts().size(); i++) {
            Place place = Place.at(step, i);
            E fact = step.facts().get(i);
            if (!fact.equals(before.get(place))) {
                sent.addAll(inner.on(from, place.number(), fact));
            }
        }
        return sent;
    }

    /** Which fact of which command. A timer's id may name another moment when the case is told again, so the moment belongs to it. */
    private record Place(Stamp stamp, int index) {
        static Place at(Step<?, ?> step, int index) {
            return new Place(step.command().stamp(), index);
        }

        /** From 1 on: the first 63 bits of a SHA-256, so that no two places of one stream meet in practice. */
        long number() {
            // The id comes last, because it may hold any visible character.
            String text = index + " " + stamp.happened() + " " + stamp.id().value();
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return Math.max(1, ByteBuffer.wrap(hash).getLong() >>> 1);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }
}
