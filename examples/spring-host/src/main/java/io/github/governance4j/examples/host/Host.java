package io.github.governance4j.examples.host;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.boot.web.server.WebServer;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The platform (平台). */
@SpringBootApplication
@EnableScheduling
public class Host {
    /**
     * Starts the platform and says where it listens.
     *
     * @param args settings as {@code --name=value}
     */
    public static void main(String[] args) {
        WebServer web = ((WebServerApplicationContext) SpringApplication.run(Host.class, args)).getWebServer();
        System.out.println("spring-host: http://localhost:" + web.getPort());
    }
}
