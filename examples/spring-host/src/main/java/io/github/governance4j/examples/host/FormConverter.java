package io.github.governance4j.examples.host;

import io.github.governance4j.json.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Reads forms with the wire of the library: strictly, and every fault is told at its place (表单读取). */
@Component
final class FormConverter extends AbstractHttpMessageConverter<Record> {
    private final Wire wire;

    FormConverter(Wire wire) {
        super(MediaType.APPLICATION_JSON);
        this.wire = wire;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Form.class.isAssignableFrom(type);
    }

    @Override
    protected Record readInternal(Class<? extends Record> type, HttpInputMessage message) throws IOException {
        String text = new String(message.getBody().readAllBytes(), StandardCharsets.UTF_8);
        return wire.read(type, text, "form").fold(whole -> whole.value(), faulty -> {
            throw new FaultyFormException(faulty.problems());
        });
    }

    @Override
    protected void writeInternal(Record form, HttpOutputMessage message) {
        throw new UnsupportedOperationException("forms are read, never written");
    }
}
