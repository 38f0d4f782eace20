package org.yangguang.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.yangguang.platform.search.engine.Engine;
import org.yangguang.platform.search.engine.EngineSettings;

/** Indexes that answered before. */
final class OldIndexes {

    private OldIndexes() {}

    /**
     * Removes all indexes in the directory but one; in a cluster the last but one, because other nodes may still ask the last.
     *
     * @param lastButOne null where there is none
     */
    static void remove(EngineSettings settings, String kept, @Nullable String lastButOne) {
        if (settings.isCluster()) {
            if (lastButOne != null && !lastButOne.equals(kept)) {
                try (Engine old = Engine.open(settings, lastButOne)) {
                    old.drop();
                }
            }
            return;
        }
        try {
            for (Path each : children(settings.directory())) {
                if (!each.getFileName().toString().equals(kept)) {
                    FileSystemUtils.deleteRecursively(each);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> children(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.toList();
        }
    }
}
