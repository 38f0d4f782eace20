package org.yangguang.platform.search.engine;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.Version;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;

/** Binds entries to an index of a name, on Lucene or on OpenSearch. */
final class Mapping {

    private static final String BACKEND = "hibernate.search.backend.";

    /** Milliseconds. */
    private static final String COMMIT_EVERY = "20000";

    /** Megabytes. */
    private static final String RAM_BUFFER = "48";

    private Mapping() {}

    static CloseableSearchMapping of(EngineSettings settings, String name) {
        StandalonePojoMappingConfigurer mapping = context -> {
            TypeMappingStep entry = context.programmaticMapping().type(Entry.class);
            entry.searchEntity().name("entry");
            entry.indexed().index(name);
            entry.property("key").documentId();
            entry.binder(new EntrySchema());
        };
        return SearchMapping.builder(AnnotatedTypeSource.empty())
                .property("hibernate.search.mapping.configurer", BeanReference.ofInstance(mapping))
                .property("hibernate.search.schema_management.strategy", "create")
                .properties(settings.isCluster() ? cluster(settings) : lucene(settings))
                .build();
    }

    private static Map<String, Object> lucene(EngineSettings settings) {
        return Map.of(
                BACKEND + "type",
                "lucene",
                BACKEND + "lucene_version",
                Version.LATEST.toString(),
                BACKEND + "directory.root",
                settings.directory().toString(),
                // What must be safe at once asks for it; a rebuild is quicker the fewer pieces it is written in.
                BACKEND + "io.commit_interval",
                COMMIT_EVERY,
                BACKEND + "io.writer.ram_buffer_size",
                RAM_BUFFER,
                BACKEND + "analysis.configurer",
                BeanReference.ofInstance(new HanAnalysis()));
    }

    private static Map<String, Object> cluster(EngineSettings settings) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                BACKEND + "type",
                "elasticsearch",
                BACKEND + "client_factory",
                "opensearch-rest",
                BACKEND + "uris",
                settings.uris(),
                // Others of the cluster take over when one node is down.
                BACKEND + "discovery.enabled",
                "false",
                BACKEND + "schema_management.minimal_required_status",
                "yellow",
                BACKEND + "analysis.configurer",
                BeanReference.ofInstance(new HanAnalysis())));
        if (!settings.user().isEmpty()) {
            properties.put(BACKEND + "username", settings.user());
            properties.put(BACKEND + "password", settings.password());
        }
        return properties;
    }
}
