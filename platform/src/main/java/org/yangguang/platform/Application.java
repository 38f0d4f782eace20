package org.yangguang.platform;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the platform: the web application with its database. */
@SpringBootApplication
public class Application {

    /**
     * Runs until it is asked to stop; every Spring property may be given as {@code --name=value}. With
     * {@code --yangguang.verify-audit} it only verifies the audit trail and ends.
     */
    public static void main(String[] arguments) {
        if (Arrays.asList(arguments).contains(AuditCommand.ARGUMENT)) {
            System.exit(AuditCommand.run(arguments));
        }
        SpringApplication.run(Application.class, arguments);
    }
}
