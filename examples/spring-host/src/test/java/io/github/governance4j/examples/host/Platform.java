package io.github.governance4j.examples.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The platform, running on a database, and asked over HTTP. */
final class Platform implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final int port;

    /** What it answered. */
    record Said(int status, JsonNode body, String raw, String retryAfter) {
        String text() {
            return body.path("text").asText();
        }

        String code() {
            return body.path("code").asText();
        }
    }

    Platform(String url) {
        context = SpringApplication.run(
                Host.class,
                "--spring.datasource.url=" + url,
                "--server.port=0",
                "--host.rulebooks=../rulebooks",
                "--host.tick-every=-",
                "--host.now=2026-03-02T09:00");
        port = ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Said post(String user, String id, String path, String body) {
        return post(user, id, path, body, "application/json", StandardCharsets.UTF_8);
    }

    Said post(String user, String id, String path, String body, String type, Charset bytes) {
        return ask(request(path)
                .header("X-User", user)
                .header("Idempotency-Key", id)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.getBytes(bytes))));
    }

    Said tick(String now) {
        return post("operator", "-", "/tick", "{\"now\": \"" + now + "\"}");
    }

    Said get(String path, String language) {
        return ask(request(path).header("Accept-Language", language).GET());
    }

    /** How many rows one of the platform's own tables holds under an id. */
    int rows(String table, String column, String id) {
        Integer rows = bean(JdbcTemplate.class)
                .queryForObject("select count(*) from " + table + " where " + column + " = ?", Integer.class, id);
        return rows == null ? 0 : rows;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private Said ask(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            String type = response.headers().firstValue("Content-Type").orElse("");
            JsonNode body = type.contains("json") ? JSON.readTree(response.body()) : JSON.createObjectNode();
            String retryAfter = response.headers().firstValue("Retry-After").orElse("");
            return new Said(response.statusCode(), body, response.body(), retryAfter);
        } catch (IOException e) {
            throw new IllegalStateException("no answer from the platform", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
