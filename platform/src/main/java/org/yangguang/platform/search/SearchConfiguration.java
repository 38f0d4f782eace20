package org.yangguang.platform.search;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.search.engine.EngineSettings;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {

    @Bean
    EngineSettings engineSettings(SearchSettings settings, @Value("${yangguang.data}") Path data) {
        return new EngineSettings(
                data.resolve("index").toAbsolutePath(), settings.uris(), settings.user(), settings.password());
    }
}
