package io.waymark.platform.privacy;

import io.waymark.shared.PersonId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Seals and opens data with its person's key: AES-256 in GCM (NIST SP 800-38D) with a fresh 96-bit nonce each time and the
 * person's id as associated data, so that one person's sealed text cannot be passed off as another's.
 */
@Component
public class PersonalCipher {

    private static final String PREFIX = "wm1:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyVault vault;
    private final SecureRandom random = new SecureRandom();

    public PersonalCipher(KeyVault vault) {
        this.vault = vault;
    }

    /** Sees to it that there are keys for many people of whom data is about to be sealed, in less time than one by one. */
    public void prepare(Collection<PersonId> people) {
        vault.make(people);
    }

    /** Sealed as {@code wm1:<person>:<base64 of nonce and ciphertext>}. */
    public String seal(PersonId person, String text) {
        byte[] sealed = seal(person, text.getBytes(StandardCharsets.UTF_8));
        return PREFIX + person.value() + ":" + Base64.getEncoder().encodeToString(sealed);
    }

    /**
     * The text, or empty if the person's key is gone.
     *
     * @throws IllegalStateException if it was not sealed here or was tampered with
     */
    public Optional<String> open(String sealed) {
        int end = sealed.lastIndexOf(':');
        if (!sealed.startsWith(PREFIX) || end <= PREFIX.length()) {
            throw new IllegalStateException("Not sealed: personal data must never be stored in the clear");
        }
        PersonId person = new PersonId(sealed.substring(PREFIX.length(), end));
        return open(person, Base64.getDecoder().decode(sealed.substring(end + 1)))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Nonce and ciphertext. */
    public byte[] seal(PersonId person, byte[] clear) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, vault.keyOf(person), person, nonce, clear);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** What was sealed, or empty if the person's key is gone. */
    public Optional<byte[]> open(PersonId person, byte[] sealed) {
        byte[] nonce = java.util.Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] rest = java.util.Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return vault.find(person).map(key -> run(Cipher.DECRYPT_MODE, key, person, nonce, rest));
    }

    private static byte[] run(int mode, SecretKey key, PersonId person, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(person.value().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Personal data of " + person + " cannot be sealed or opened", e);
        }
    }
}
