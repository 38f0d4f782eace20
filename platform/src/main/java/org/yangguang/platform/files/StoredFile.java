package org.yangguang.platform.files;

import java.time.Instant;
import org.yangguang.platform.organs.OrganId;

/**
 * What is known of a stored file.
 *
 * @param name as it was given, without path and without characters that a file name cannot hold
 * @param type media type found in the content, whatever the name says
 * @param size in bytes
 * @param hash SHA-256 of the content, hexadecimal
 */
public record StoredFile(
        FileId id, OrganId organ, String name, String type, long size, String hash, Instant storedAt) {}
