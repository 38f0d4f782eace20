package org.yangguang.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a program that was killed may have left: a running server, or the note of one that died too. */
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);

    private final PostgresPrograms programs;
    private final Path cluster;
    private final Path note;

    LeftoverServer(PostgresPrograms programs, Path cluster) {
        this.programs = programs;
        this.cluster = cluster;
        this.note = cluster.resolve("postmaster.pid");
    }

    /** Leaves no server running on the cluster. */
    void stop() throws IOException {
        Optional<Long> noted = notedProcess();
        if (noted.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(noted.get());
        if (process.isPresent() && isServer(process.get())) {
            LOG.warn("stopping the database server {} that an earlier program left running", noted.get());
            EmbeddedPostgres.stop(programs, cluster);
        } else if (process.isPresent()) {
            // The number went to another program since, so the server would refuse to start on its own old note.
            LOG.warn("setting aside the note of a database server {} that is gone", noted.get());
            Files.delete(note);
        }
        // Where no such process lives, the server itself recognises the note as stale and recovers.
    }

    private Optional<Long> notedProcess() throws IOException {
        try {
            List<String> lines = Files.readAllLines(note);
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.valueOf(lines.getFirst().strip()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static boolean isServer(ProcessHandle process) {
        // Where the system does not tell the command, assume the server: a refused start loses nothing.
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(true);
    }
}
