package org.yangguang.platform.search.engine;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the index is.
 *
 * @param directory of Lucene; not used with a cluster
 * @param uris addresses of the nodes of an OpenSearch cluster; empty: Lucene beside the program
 * @param user to sign in there; empty: nobody
 */
public record EngineSettings(Path directory, List<String> uris, String user, String password) {

    public EngineSettings {
        uris = List.copyOf(uris);
    }

    /** Lucene in a directory. */
    public static EngineSettings in(Path directory) {
        return new EngineSettings(directory, List.of(), "", "");
    }

    public boolean isCluster() {
        return !uris.isEmpty();
    }
}
