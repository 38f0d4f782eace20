package org.yangguang.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the platform: the web application with its database. */
@SpringBootApplication
public class Application {

    /** Runs until it is asked to stop; every Spring property may be given as {@code --name=value}. */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
