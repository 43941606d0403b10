package io.github.governance4j.json.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record of one component named {@code value}, an id above all: written as that value alone. */
final class Wrapped extends Codec implements Codec.Key {
    private static final MethodType ONE = MethodType.methodType(Object.class, Object.class);

    private final String name;
    private final Codec inner;
    private final MethodHandle accessor;
    private final MethodHandle maker;

    Wrapped(String name, Codec inner, MethodHandle accessor, MethodHandle maker) {
        this.name = name;
        this.inner = inner;
        this.accessor = accessor.asType(ONE);
        this.maker = maker.asType(ONE);
    }

    @Override
    public void write(Out out, Object value) {
        inner.write(out, bare(value));
    }

    @Override
    public @Nullable Object read(In in) {
        return made(in, inner.read(in));
    }

    @Override
    public String text(Object value) {
        return key(inner).text(bare(value));
    }

    @Override
    public @Nullable Object value(In in, String text) {
        return made(in, key(inner).value(in, text));
    }

    @Override
    @Nullable
    Key key() {
        return inner.key() == null ? null : this;
    }

    private static Key key(Codec codec) {
        Key key = codec.key();
        if (key == null) {
            throw new IllegalArgumentException(codec.shape() + " cannot name a field");
        }
        return key;
    }

    private Object bare(Object value) {
        try {
            return accessor.invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(name, e);
        }
    }

    private @Nullable Object made(In in, @Nullable Object bare) {
        if (bare == null) {
            return null;
        }
        try {
            return maker.invokeExact(bare);
        } catch (StackOverflowError e) {
            // A pattern that a long text of outsiders drives too deep refuses it, in its way.
            return in.fault(in.problem("JSON_NOT_ALLOWED")
                    .with("type", Naming.told(name))
                    .with("cause", "too long"));
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            return in.fault(in.problem("JSON_NOT_ALLOWED")
                    .with("type", Naming.told(name))
                    .with("cause", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public String shape() {
        return name;
    }

    @Override
    String detail() {
        return inner.shape();
    }

    @Override
    List<Codec> inside() {
        return List.of(inner);
    }
}
