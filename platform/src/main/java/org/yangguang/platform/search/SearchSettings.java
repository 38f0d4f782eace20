package org.yangguang.platform.search;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index is.
 *
 * @param uris the nodes of an OpenSearch cluster; empty: Lucene in the data directory, for one node of the program only
 * @param user to sign in at the cluster
 */
@ConfigurationProperties("yangguang.search")
record SearchSettings(
        @DefaultValue List<String> uris,
        @DefaultValue("") String user,
        @DefaultValue("") String password) {}
