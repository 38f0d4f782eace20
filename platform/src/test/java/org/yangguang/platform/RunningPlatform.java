package org.yangguang.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real database of its own; one for all test classes of a run, because a start costs seconds.
 * A test class keeps to data of its own or rolls back.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "logging.file.name=" + RunningPlatform.LOG,
            "yangguang.postgres.binaries=target/postgres-programs",
            "yangguang.demo=county-2020",
            "yangguang.demo.password=" + RunningPlatform.PASSWORD
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDirectory.class)
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RunningPlatform {

    /** Where the application writes its log. */
    String LOG = "target/test-logs/yangguang.log";

    /** Of every demonstration account. */
    String PASSWORD = "a password for tests";
}
