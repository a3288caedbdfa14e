package io.waymark.platform.migration;

import io.waymark.platform.mongodb.ImportedRow;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over all cells of all rows, each with its kind and length before it, so that nothing can hide between two of them. Where
 * order matters it is over the rows as they come, elsewhere over their own digests in order.
 */
final class Proof {
    private final boolean inOrder;
    private final MessageDigest whole = sha256();
    private final List<byte[]> rows = new ArrayList<>();
    private long count;

    Proof(boolean inOrder) {
        this.inOrder = inOrder;
    }

    void add(ImportedRow row) {
        count++;
        if (inOrder) {
            add(whole, row);
        } else {
            MessageDigest one = sha256();
            add(one, row);
            rows.add(one.digest());
        }
    }

    long count() {
        return count;
    }

    /** In hexadecimal digits; to be asked once, at the end. */
    String digest() {
        rows.stream().sorted(Arrays::compareUnsigned).forEach(whole::update);
        return HexFormat.of().formatHex(whole.digest());
    }

    /** One digest for several. */
    static String of(List<String> digests) {
        MessageDigest all = sha256();
        digests.forEach(digest -> all.update(digest.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(all.digest());
    }

    private static void add(MessageDigest digest, ImportedRow row) {
        digest.update(
                ByteBuffer.allocate(Integer.BYTES).putInt(row.cells().size()).flip());
        row.cells().forEach(cell -> add(digest, cell));
    }

    private static void add(MessageDigest digest, @Nullable Object cell) {
        switch (cell) {
            case null -> add(digest, 'n', new byte[0]);
            case String text -> add(digest, 't', text.getBytes(StandardCharsets.UTF_8));
            case byte[] bytes -> add(digest, 'b', bytes);
            case Long number ->
                add(digest, 'l', ByteBuffer.allocate(Long.BYTES).putLong(number).array());
            default -> throw new IllegalArgumentException("No cell holds a " + cell.getClass());
        }
    }

    private static void add(MessageDigest digest, char kind, byte[] bytes) {
        digest.update((byte) kind);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
