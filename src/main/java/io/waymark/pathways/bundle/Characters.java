package io.waymark.pathways.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which bytes are text, and which characters can be stored and shown by everything that comes later. */
final class Characters {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Characters() {}

    /** The text, without a byte order mark; empty if the bytes are not UTF-8. */
    static Optional<String> utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** As authors count, and as the schema does: a sign outside the basic plane is one. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** No half of a surrogate pair, no control character but tab and line ends. */
    static boolean areKept(String text) {
        return text.codePoints()
                .allMatch(c -> c >= ' '
                        ? c != 0x7f && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                        : c == '\t' || c == '\n' || c == '\r');
    }
}
