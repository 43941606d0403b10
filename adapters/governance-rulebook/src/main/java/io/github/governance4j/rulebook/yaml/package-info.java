/**
 * YAML as a small tree with places; not exported.
 *
 * <p>Start at {@link io.github.governance4j.rulebook.yaml.YamlDocument}: it reads one document and refuses what a rulebook never needs
 * and an attacker does: tags, anchors and aliases, several documents, depth. {@link io.github.governance4j.rulebook.yaml.Fields} then
 * asks a mapping for its keys and tells of those nobody asked for. YAML 1.2 in the core schema's spirit: {@code no} is text.
 *
 * <p>SnakeYAML Engine reads events; no object is ever constructed from a document.
 */
@NullMarked
package io.github.governance4j.rulebook.yaml;

import org.jspecify.annotations.NullMarked;
