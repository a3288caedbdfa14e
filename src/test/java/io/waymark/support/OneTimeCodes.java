package io.waymark.support;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time codes of six digits and 30 seconds (RFC 6238), as an authenticator app shows them. */
public final class OneTimeCodes {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int MILLION = 1_000_000;
    private static final long PERIOD_MILLIS = 30_000;
    private static final long TYPED_WITHIN_MILLIS = 10_000;

    private final String secret;
    private long lastPeriod;

    /** Codes of a secret in Base32; white space and case do not matter. */
    public OneTimeCodes(String secret) {
        this.secret = secret;
    }

    /**
     * One that was not given before: of the period before this one, of this one or of the next, which are all good; that of the
     * period before only as long as it is still good once it has been typed.
     */
    public synchronized String next() {
        lastPeriod = Math.max(lastPeriod + 1, periodAt(System.currentTimeMillis() + TYPED_WITHIN_MILLIS) - 1);
        while (lastPeriod > period() + 1) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return at(secret, lastPeriod);
    }

    private static long period() {
        return periodAt(System.currentTimeMillis());
    }

    private static long periodAt(long millis) {
        return millis / PERIOD_MILLIS;
    }

    static String at(String secret, long period) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decode(secret), "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % MILLION);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String secret) {
        String letters = secret.replaceAll("[\\s=]", "").toUpperCase(Locale.ROOT);
        ByteBuffer bytes = ByteBuffer.allocate(letters.length() * 5 / Byte.SIZE);
        long bits = 0;
        int held = 0;
        for (char letter : letters.toCharArray()) {
            bits = bits << 5 | BASE32.indexOf(letter);
            held += 5;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes.put((byte) (bits >> held));
            }
        }
        return bytes.array();
    }
}
