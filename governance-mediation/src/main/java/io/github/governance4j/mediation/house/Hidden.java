package io.github.governance4j.mediation.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The one style of this module's generated values: the implementation is package-private and no signature names it.
 *
 * <pre>{@code
 * @Value.Immutable
 * @Hidden
 * public sealed interface Adopted permits ImmutableAdopted {
 *     BodyId by();
 *     LocalDate on();
 * }
 * }</pre>
 *
 * <p>Only the bare {@code @Value.Immutable}, {@code @Value.Default}, {@code @Value.Check} and the like may stand in the sources, never
 * one with a value in brackets. They stay in our class files, and a user who treats warnings as errors would otherwise need the
 * Immutables jar to read them. For the same reason this annotation is gone after compiling, and generated classes carry none.
 */
// jdk9Collections stays off: Map.copyOf forgets the order of what it copies.
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = "*",
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        nullableAnnotation = "org.jspecify.annotations.Nullable",
        allowedClasspathAnnotations = Override.class)
public @interface Hidden {}
