package io.waymark.people.csv;

import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The bytes of a file as text. A mark at its beginning tells the encoding; without one, what can be UTF-8 is, for next to nothing
 * else can; the rest is guessed from which letters are likely.
 */
record CsvText(String text, Charset charset) {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';

    /**
     * Reads them.
     *
     * @param chosen an IANA name; null to find out
     * @throws Rejection {@code csv-binary} if it is no text, {@code csv-charset} if it cannot be in the encoding that was chosen
     */
    static CsvText of(byte[] bytes, @Nullable String chosen) {
        Charset charset = chosen == null ? find(bytes) : named(chosen);
        String text = decode(bytes, charset).orElseThrow(() -> refused("csv-charset", charset.name()));
        if (text.indexOf('\0') >= 0) {
            throw refused("csv-binary");
        }
        return new CsvText(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text, charset);
    }

    private static Charset find(byte[] bytes) {
        return marked(bytes)
                .orElseGet(() ->
                        decode(bytes, StandardCharsets.UTF_8).isPresent() ? StandardCharsets.UTF_8 : guessed(bytes));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return begins(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset guessed(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name != null
                        && Charset.isSupported(name)
                        && decode(bytes, Charset.forName(name)).isPresent()
                ? Charset.forName(name)
                : WESTERN;
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException e) {
            throw refused("csv-charset", name);
        }
    }

    /** Strictly: a byte that means nothing in this encoding says that it is another. */
    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return charset.equals(WESTERN) ? Optional.of(new String(bytes, WESTERN)) : Optional.empty();
        }
    }

    private static Rejection refused(String code, Object... args) {
        return new Rejection(Rejection.Kind.INVALID, List.of(new Problem(code, "file", null, Arrays.asList(args))));
    }
}
