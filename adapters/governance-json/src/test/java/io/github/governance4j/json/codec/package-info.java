/** What the laws need to see of the codecs. */
@NullMarked
package io.github.governance4j.json.codec;

import org.jspecify.annotations.NullMarked;
