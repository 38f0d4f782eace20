package org.yangguang.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.platform.vault.Vault;

/**
 * Stored files. They live in the database, so that a file and the record that names it are kept by the same commit; call
 * {@link #store} within a deed.
 */
@Component
public class Files {

    private static final RowMapper<StoredFile> FILE = (row, number) -> new StoredFile(
            new FileId(row.getLong("id")),
            new OrganId(row.getLong("organ")),
            row.getString("name"),
            row.getString("type"),
            row.getLong("size"),
            row.getString("hash"),
            row.getObject("stored_at", OffsetDateTime.class).toInstant());

    private static final String PURPOSE = "file";

    private static final String COLUMNS = "id, organ, name, type, size, hash, stored_at";

    private final JdbcClient database;
    private final CivilTime time;
    private final Vault vault;
    private final VirusScan viruses;

    Files(JdbcClient database, CivilTime time, Vault vault, VirusScan viruses) {
        this.database = database;
        this.time = time;
        this.vault = vault;
        this.viruses = viruses;
    }

    /** Keeps a file for an organ, if it is of a permitted type, not too large and not known to hold a virus. */
    public Storing store(OrganId organ, String name, InputStream content) {
        return store(organ, name, content, false);
    }

    /** As {@link #store(OrganId, String, InputStream)}, for a file that holds personal data: its content lies sealed. */
    public Storing storeSealed(OrganId organ, String name, InputStream content) {
        return store(organ, name, content, true);
    }

    private Storing store(OrganId organ, String name, InputStream content, boolean sealed) {
        byte[] bytes;
        try {
            bytes = content.readNBytes(Upload.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the uploaded file", e);
        }
        return switch (Upload.examine(name, bytes)) {
            case Upload.Examined.Unfit unfit -> new Storing.Rejected(unfit.problem());
            case Upload.Examined.Fit fit ->
                viruses.problem(bytes)
                        .<Storing>map(Storing.Rejected::new)
                        .orElseGet(() -> new Storing.Stored(keep(organ, fit.upload(), bytes, sealed)));
        };
    }

    /**
     * Keeps a document sealed that the program made itself: of a permitted type by construction, and not searched for
     * viruses, so that it can go out while that is not possible.
     *
     * @throws IllegalArgumentException if it is not fit to be kept
     */
    public StoredFile storeOwn(OrganId organ, String name, byte[] content) {
        return switch (Upload.examine(name, content)) {
            case Upload.Examined.Unfit unfit ->
                throw new IllegalArgumentException("own document is refused: " + unfit.problem());
            case Upload.Examined.Fit fit -> keep(organ, fit.upload(), content, true);
        };
    }

    private StoredFile keep(OrganId organ, Upload upload, byte[] content, boolean sealed) {
        return database.sql("insert into stored_file (organ, name, type, size, hash, stored_at, content, sealed)"
                        + " values (:organ, :name, :type, :size, :hash, :at, :content, :sealed) returning " + COLUMNS)
                .param("organ", organ.value())
                .param("name", upload.name())
                .param("type", upload.type())
                .param("size", content.length)
                .param("hash", upload.hash())
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .param("content", sealed ? vault.seal(content, PURPOSE) : content)
                .param("sealed", sealed)
                .query(FILE)
                .single();
    }

    /**
     * Why a file would not be kept, one Chinese sentence; empty where it would. Nothing is stored.
     *
     * @param types the media types that are wanted here, by content
     * @param otherwise what to say of a file of another type
     */
    public static Optional<String> problem(String name, byte[] content, Set<String> types, String otherwise) {
        return switch (Upload.examine(name, content)) {
            case Upload.Examined.Unfit unfit -> Optional.of(content.length == 0 ? unfit.problem() : otherwise);
            case Upload.Examined.Fit fit ->
                types.contains(fit.upload().type()) ? Optional.empty() : Optional.of(otherwise);
        };
    }

    /** A file's name without path and without characters that a file name cannot hold; never empty. */
    public static String cleanName(String given) {
        return Upload.cleanName(given);
    }

    /** @throws java.util.NoSuchElementException if there is none */
    public StoredFile get(FileId id) {
        return find(id).orElseThrow();
    }

    public Optional<StoredFile> find(FileId id) {
        return database.sql("select " + COLUMNS + " from stored_file where id = :id")
                .param("id", id.value())
                .query(FILE)
                .optional();
    }

    /**
     * Writes the content.
     *
     * @throws java.util.NoSuchElementException if there is no such file
     */
    public void write(FileId id, OutputStream target) throws IOException {
        target.write(read(id));
    }

    /**
     * The content, opened if it lies sealed.
     *
     * @throws java.util.NoSuchElementException if there is no such file
     */
    public byte[] read(FileId id) {
        return database.sql("select content, sealed from stored_file where id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getBoolean("sealed")
                        ? vault.open(row.getBytes("content"), PURPOSE)
                        : row.getBytes("content"))
                .optional()
                .orElseThrow();
    }
}
