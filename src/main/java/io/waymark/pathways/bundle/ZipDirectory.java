package io.waymark.pathways.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a zip says it holds, read from the directory at its end without unpacking anything: names and whether they are encrypted,
 * which {@link java.util.zip.ZipInputStream} does not tell beforehand. The sizes it claims are not even read.
 *
 * @param count how many entries there are
 * @param entries all of them, or only the first if there are more than were asked for
 */
record ZipDirectory(int count, List<Entry> entries) {

    /** One file or folder. */
    record Entry(String name, boolean encrypted) {

        boolean isFolder() {
            return name.endsWith("/");
        }
    }

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    /** Empty if there is no directory, or if it is not whole. */
    static Optional<ZipDirectory> read(byte[] zip, int most) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(bytes);
        if (end < 0) {
            return Optional.empty();
        }
        int count = unsigned(bytes, end + 10);
        long at = Integer.toUnsignedLong(bytes.getInt(end + 16));
        List<Entry> entries = new ArrayList<>();
        while (entries.size() < Math.min(count, most)) {
            if (at + ENTRY_LENGTH > end || bytes.getInt((int) at) != ENTRY_SIGNATURE) {
                return Optional.empty();
            }
            int header = (int) at;
            int nameLength = unsigned(bytes, header + 28);
            at += ENTRY_LENGTH + nameLength + unsigned(bytes, header + 30) + unsigned(bytes, header + 32);
            if (at > end) {
                return Optional.empty();
            }
            boolean encrypted = (bytes.getShort(header + 8) & 1) != 0;
            entries.add(new Entry(name(zip, header + ENTRY_LENGTH, nameLength), encrypted));
        }
        return Optional.of(new ZipDirectory(count, List.copyOf(entries)));
    }

    private static int end(ByteBuffer bytes) {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (bytes.getInt(at) == END_SIGNATURE && at + END_LENGTH + unsigned(bytes, at + 20) == bytes.limit()) {
                return at;
            }
        }
        return -1;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    /** Names that are no UTF-8 are shown as they can be; a file we take has a plain name anyway. */
    private static String name(byte[] zip, int at, int length) {
        byte[] name = new byte[length];
        System.arraycopy(zip, at, name, 0, length);
        return Characters.utf8(name).orElseGet(() -> new String(name, StandardCharsets.ISO_8859_1));
    }
}
