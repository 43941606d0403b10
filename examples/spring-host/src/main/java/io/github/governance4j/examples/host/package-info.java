/**
 * A small platform that runs the rules beside its own tables (宿主平台示例).
 *
 * <p>Start at {@link io.github.governance4j.examples.host.Counter}: each of its methods is one transaction that writes the platform's own
 * row and asks a desk. {@link io.github.governance4j.examples.host.Desks} says which rules decide, {@link
 * io.github.governance4j.examples.host.Governance} wires them to Spring; the rest is the platform's own: what it takes in, its tables, its
 * answers. One more thing that residents can ask for is one more form, one more method at the counter and one more line in {@link
 * io.github.governance4j.examples.host.Doors}.
 */
@NullMarked
package io.github.governance4j.examples.host;

import org.jspecify.annotations.NullMarked;
