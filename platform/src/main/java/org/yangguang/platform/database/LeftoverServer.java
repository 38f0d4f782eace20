package org.yangguang.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a program that was killed may have left: a running server, or the note of one that died too. */
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);

    /** In the server's note: number, directory, seconds since 1970 at its start, port, … */
    private static final int LINE_OF_START = 3;

    private static final Duration TOLERANCE = Duration.ofSeconds(10);

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
        List<String> lines;
        try {
            lines = Files.readAllLines(note);
        } catch (NoSuchFileException e) {
            return;
        }
        if (lines.size() < LINE_OF_START) {
            return;
        }
        long number = Long.parseLong(lines.getFirst().strip());
        Instant started = Instant.ofEpochSecond(
                Long.parseLong(lines.get(LINE_OF_START - 1).strip()));
        if (isServer(number, started)) {
            LOG.warn("stopping the database server {} that an earlier program left running", number);
            EmbeddedPostgres.stop(programs, cluster);
        } else {
            // The number may belong to another program by now: the server would then refuse its own old note.
            LOG.warn("setting aside the note of the database server {}, which is gone", number);
            Files.delete(note);
        }
    }

    /** Number and time of start together tell a process; a dead one that nobody has collected is none. */
    private static boolean isServer(long number, Instant started) throws IOException {
        Optional<Instant> start =
                ProcessHandle.of(number).flatMap(process -> process.info().startInstant());
        return start.isPresent()
                && Duration.between(start.get(), started).abs().compareTo(TOLERANCE) < 0
                && !isZombie(number);
    }

    private static boolean isZombie(long number) throws IOException {
        Path status = Path.of("/proc", Long.toString(number), "status");
        return Files.exists(status) && Files.readString(status).contains("\nState:\tZ");
    }
}
