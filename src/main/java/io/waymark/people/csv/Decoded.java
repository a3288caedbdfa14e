package io.waymark.people.csv;

import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * A file as text.
 *
 * @param encoding the IANA name of what it was read in
 */
record Decoded(String text, String encoding) {

    private static final String OF_MANY_EXPORTS = "windows-1252";
    private static final char MARK = '\uFEFF';

    /** UTF-32 begins as UTF-16 does: nobody exports it. */
    private static final List<Charset> WITH_MARK =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /**
     * The text in the chosen encoding, or else in the one it seems to be in.
     *
     * @throws Rejection {@code csv-encoding-unknown}, {@code csv-encoding-wrong} with the line, or {@code csv-binary}
     */
    static Decoded of(byte[] bytes, @Nullable String chosen) {
        Charset charset = chosen == null ? detected(bytes) : named(chosen);
        String text = decode(bytes, charset);
        if (isBinary(text)) {
            throw Rejection.invalid(Problem.of("csv-binary").at("file"));
        }
        return new Decoded(text, charset.name());
    }

    private static Charset detected(byte[] bytes) {
        return WITH_MARK.stream()
                .filter(charset -> startsWith(bytes, String.valueOf(MARK).getBytes(charset)))
                .findFirst()
                .or(() -> Optional.of(StandardCharsets.UTF_8).filter(utf8 -> faultIn(bytes, utf8) < 0))
                .orElseGet(() -> guessed(bytes));
    }

    /** By how often which bytes stand together. */
    private static Charset guessed(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return Optional.ofNullable(name)
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(charset -> faultIn(bytes, charset) < 0)
                .orElseGet(() -> Charset.forName(OF_MANY_EXPORTS));
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw Rejection.invalid(Problem.of("csv-encoding-unknown", name).at("encoding"));
        }
    }

    private static String decode(byte[] bytes, Charset charset) {
        int fault = faultIn(bytes, charset);
        if (fault >= 0) {
            String before = new String(bytes, 0, fault, charset);
            int line = (int) before.replace("\r\n", "\n")
                            .chars()
                            .filter(c -> c == '\n' || c == '\r')
                            .count()
                    + 1;
            throw Rejection.invalid(Problem.of("csv-encoding-wrong", charset.name())
                    .at("encoding")
                    .onLine(line));
        }
        String text = new String(bytes, charset);
        return text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
    }

    /** Where the first bytes are that mean nothing in it; -1 if all of them mean something. */
    private static int faultIn(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }

    /** No text holds a NUL, and few hold control characters that move no cursor. */
    private static boolean isBinary(String text) {
        long odd = text.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                .count();
        return text.indexOf('\0') >= 0 || odd * 100 > text.length();
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
