package org.yangguang.platform.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yangguang.platform.database.DataDirectory;

/** The password of all demonstration accounts: drawn for this installation and kept, or configured. Never a known one. */
@Component
class DemoPassword {

    private static final String NAME = "demonstration";
    private static final int LENGTH = 12;

    private final DataDirectory data;
    private final String configured;

    DemoPassword(DataDirectory data, @Value("${yangguang.demo.password:}") String configured) {
        this.data = data;
        this.configured = configured;
    }

    /** The password that the accounts were loaded with, drawn if they were not yet. */
    String get() {
        return data.findSecret(NAME).orElseGet(() -> {
            String drawn = configured.isBlank() ? DataDirectory.randomWord(LENGTH) : configured;
            data.keepSecret(NAME, drawn);
            return drawn;
        });
    }
}
