package org.yangguang.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The server's programs for this machine, unpacked once from the class path. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * The directory that holds {@code bin/postgres}, below {@code cache}; unpacked there if it is not yet.
     *
     * @throws IllegalStateException if there are no programs for this kind of machine
     */
    static Path unpack(Path cache) throws IOException {
        URL archive = archive();
        Path home = cache.resolve("postgresql-" + checksum(archive));
        if (Files.exists(home)) {
            return home;
        }
        Files.createDirectories(cache);
        Path draft = Files.createTempDirectory(cache, "unpacking");
        try (InputStream packed = archive.openStream()) {
            unpack(packed, draft);
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(draft);
            if (!Files.exists(home)) { // otherwise another process was faster, with the same result
                throw e;
            }
        }
        return home;
    }

    private static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
        String name = "/postgres-" + system + "-" + machine + ".txz";
        URL found = PostgresBinaries.class.getResource(name);
        if (found == null) {
            throw new IllegalStateException(
                    "没有适合本机（" + system + " " + machine + "）的内置数据库，请用 --spring.datasource.url 指定外部 PostgreSQL");
        }
        return found;
    }

    /** The archive's checksum as its jar states it: known without reading 15 MB at every start. */
    private static String checksum(URL archive) throws IOException {
        long crc = ((JarURLConnection) archive.openConnection()).getJarEntry().getCrc();
        return HexFormat.of().toHexDigits((int) crc);
    }

    private static void unpack(InputStream packed, Path directory) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = directory.resolve(entry.getName()).normalize();
                if (!target.startsWith(directory)) {
                    throw new IOException("archive entry outside its directory: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                createParent(target);
                if (entry.isSymbolicLink() || entry.isLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    boolean program = entry.getName().contains("bin/");
                    if (program && !target.toFile().setExecutable(true, false)) {
                        throw new IOException("cannot make executable: " + target);
                    }
                }
            }
        }
    }

    private static void createParent(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
    }
}
