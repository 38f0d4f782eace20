package org.yangguang.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * Where everything lives that must outlive the program ({@code yangguang.data}): the database, and the secrets of this
 * installation, each in a file that only its owner can read.
 */
public record DataDirectory(Path path) {

    /** Letters and digits that are not taken for one another when copied from paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int SECRET_LENGTH = 24;

    /** Makes the path absolute, so that the server started from it does not depend on the working directory. */
    public DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /** A random word of {@code length} characters, fit for a password that is handed over on paper. */
    public static String randomWord(int length) {
        var random = new SecureRandom();
        var word = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            word.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return word.toString();
    }

    /** The secret of this name, drawn at random and kept on first use. */
    public synchronized String secret(String name) {
        return findSecret(name).orElseGet(() -> {
            String drawn = randomWord(SECRET_LENGTH);
            keepSecret(name, drawn);
            return drawn;
        });
    }

    /** The secret of this name, or nothing if none was kept yet. */
    public Optional<String> findSecret(String name) {
        Path file = secretFile(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Keeps a secret; a crash leaves either the old or the new one. */
    public synchronized void keepSecret(String name, String value) {
        try {
            Path file = secretFile(name);
            Path directory = createPrivateDirectory(secrets());
            Path draft = Files.createTempFile(
                    directory,
                    name,
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, value + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the secret " + name, e);
        }
    }

    Path secretFile(String name) {
        return secrets().resolve(name);
    }

    private Path secrets() {
        return path.resolve("secrets");
    }

    /** Creates a directory, with its parents, that only its owner can enter. */
    static Path createPrivateDirectory(Path directory) throws IOException {
        return Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
