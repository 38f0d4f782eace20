package org.yangguang.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    DataDirectory dataDirectory(@Value("${yangguang.data}") Path path) {
        return new DataDirectory(path);
    }

    /** Only where no external database is named. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
    static class Embedded {

        @Bean
        EmbeddedPostgres embeddedPostgres(
                DataDirectory data,
                @Value("${yangguang.postgres.binaries}") Path binaries,
                @Value("${yangguang.postgres.port}") int port,
                @Value("${yangguang.postgres.attach:false}") boolean attach)
                throws IOException {
            try {
                return EmbeddedPostgres.start(data, binaries, port);
            } catch (DirectoryInUseException e) {
                if (attach) {
                    return EmbeddedPostgres.attach(data);
                }
                throw e;
            }
        }

        /** The connection pool depends on it, hence closes before the server stops. */
        @Bean
        JdbcConnectionDetails embeddedConnection(EmbeddedPostgres server, DataDirectory data) {
            String password = data.secret(Roles.OWNER_SECRET);
            return new JdbcConnectionDetails() {
                @Override
                public String getJdbcUrl() {
                    return server.url();
                }

                @Override
                public String getUsername() {
                    return EmbeddedPostgres.OWNER;
                }

                @Override
                public String getPassword() {
                    return password;
                }
            };
        }
    }
}
