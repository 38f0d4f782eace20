package org.yangguang.platform.documents.reading;

/**
 * A picture that stood in the file.
 *
 * @param reference what the body calls it in {@code src}, for example {@code picture:1}
 * @param type its media type: PNG, JPEG or GIF
 * @param alternative the words that stand for it, empty where the file has none
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares pictures.
public record Picture(String reference, String type, byte[] content, String alternative) {}
