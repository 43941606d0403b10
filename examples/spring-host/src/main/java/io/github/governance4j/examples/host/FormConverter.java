package io.github.governance4j.examples.host;

import io.github.governance4j.json.Wire;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

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
        return wire.read(type, text(message), "form").fold(whole -> whole.value(), faulty -> {
            throw new FaultyFormException(faulty.problems());
        });
    }

    /** JSON is UTF-8 (RFC 8259, 8.1). What is not is never guessed at: two names would become the same id of replacement characters. */
    private static String text(HttpInputMessage message) throws IOException {
        MediaType type = message.getHeaders().getContentType();
        Charset said = type == null ? null : type.getCharset();
        if (said != null && !said.equals(StandardCharsets.UTF_8)) {
            throw notUtf8();
        }
        try {
            // A new decoder reports what it cannot read.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(message.getBody().readAllBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw notUtf8();
        }
    }

    private static ResponseStatusException notUtf8() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, "a form is UTF-8");
    }

    @Override
    protected void writeInternal(Record form, HttpOutputMessage message) {
        throw new UnsupportedOperationException("forms are read, never written");
    }
}
