/**
 * One codec for each shape a value can have, compiled once from the type (编解码).
 *
 * <p>Hidden. Start at {@link io.github.governance4j.json.codec.Codecs}, which makes a {@link
 * io.github.governance4j.json.codec.Codec} from a type; {@link io.github.governance4j.json.codec.Out} is what they write to, {@link
 * io.github.governance4j.json.codec.In} what they read from and where faults go. A type that is neither a record, an enum nor a
 * sealed choice of such gets a line in {@link io.github.governance4j.json.codec.Recipes}. Knows no names and versions, but asks {@link
 * io.github.governance4j.json.codec.Register} for them where a value may be any fact or command.
 */
@NullMarked
package io.github.governance4j.json.codec;

import org.jspecify.annotations.NullMarked;
