package io.github.governance4j.examples.host;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.store.UnreadableStreamException;
import io.github.governance4j.core.store.WrongKindException;
import io.github.governance4j.store.jdbc.StoreException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How the platform says no (错误答复): 409 by the rules or for a wrong stream, 400 for a form, 422 for its own row, 503 for not now. */
@RestControllerAdvice
class Troubles {
    /** A code for programs and a text for people. */
    record No(String code, String text) {}

    @ExceptionHandler
    ResponseEntity<No> refused(RefusedException refused, Locale locale) {
        String text = refused.why().text(Doors.language(locale));
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(new No(refused.reason().name(), text));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, List<String>>> faulty(FaultyFormException faulty, Locale locale) {
        List<String> problems = faulty.problems().stream()
                .map((Problem problem) -> problem.text(Doors.language(locale)))
                .toList();
        return ResponseEntity.badRequest().body(Map.of("problems", problems));
    }

    /** It named a stream that is something else: an account as a matter. */
    @ExceptionHandler
    ResponseEntity<No> other(WrongKindException other) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(new No("WRONG_KIND", other.stream() + " is not of kind " + other.asked()));
    }

    /** The stream was changed past the store, or by a newer release on another node: that node can answer, this one cannot. */
    @ExceptionHandler
    ResponseEntity<No> unreadable(UnreadableStreamException unreadable, Locale locale) {
        String text = Doors.language(locale) == Language.ZH
                ? "此项目前无法读取，本次什么也没有保存。请告知系统管理员。"
                : "What is kept of this cannot be read at present, and nothing was kept. Tell whoever runs the platform.";
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(new No("UNREADABLE", text));
    }

    @ExceptionHandler
    ResponseEntity<No> own(DataIntegrityViolationException own) {
        return ResponseEntity.unprocessableEntity().body(new No("OWN_ROW", ""));
    }

    /** Others were always first, or the database gave way to another transaction or cannot be reached: the same request may be sent again. */
    @ExceptionHandler({BusyException.class, StoreException.class, TransientDataAccessException.class})
    ResponseEntity<No> again(RuntimeException busy, Locale locale) {
        String text = busy instanceof StoreException store ? store.text(Doors.language(locale)) : "";
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(new No("TRY_AGAIN", text));
    }
}
