package org.yangguang.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A new data directory for each context. */
public final class TestDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("yangguang.data=" + create()).applyTo(context);
    }

    /** A directory below {@code target}, which the next clean build removes. */
    public static Path create() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "data")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
