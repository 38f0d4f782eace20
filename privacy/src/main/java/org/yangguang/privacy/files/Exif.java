package org.yangguang.privacy.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The two things that matter in camera data: how the picture is turned, and whether it tells the place. */
final class Exif {

    private static final int HEADER = 6;
    private static final int ORIENTATION = 0x0112;
    private static final int GPS = 0x8825;

    private Exif() {}

    /** 1 to 8 as in the standard, 1 (upright) where nothing is said. */
    static int orientation(byte[] segment) {
        int value = entry(segment, ORIENTATION);
        return value >= 1 && value <= 8 ? value : 1;
    }

    static boolean hasPlace(byte[] segment) {
        return entry(segment, GPS) >= 0;
    }

    /** A whole segment that says nothing but the orientation. */
    static byte[] segmentWithOrientation(int orientation) {
        return ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M'})
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /** The value of an entry of the first directory as a short number, -1 where there is none. */
    private static int entry(byte[] segment, int tag) {
        try {
            ByteBuffer data =
                    ByteBuffer.wrap(segment, HEADER, segment.length - HEADER).slice();
            data.order(data.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = data.getInt(4);
            int entries = data.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int at = directory + 2 + i * 12;
                if ((data.getShort(at) & 0xFFFF) == tag) {
                    return data.getShort(at + 8) & 0xFFFF;
                }
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            // Broken camera data is dropped like sound data; only the orientation is lost.
            return -1;
        }
        return -1;
    }
}
