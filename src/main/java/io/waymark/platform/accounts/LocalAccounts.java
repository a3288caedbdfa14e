package io.waymark.platform.accounts;

import io.waymark.platform.json.Json;
import io.waymark.platform.sidestate.SideState;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Accounts with a password, made here for want of an identity provider. Neither the address nor the password lies here as it is: a
 * digest of the one, and what bcrypt makes of the other.
 */
@Component
public class LocalAccounts {

    /** Fewer characters are no password here. */
    public static final int SHORTEST = 12;

    /** More bytes than that bcrypt does not take. */
    public static final int LONGEST_BYTES = 72;

    /** As issuer of the identities of such accounts. */
    public static final String ISSUER = "waymark:local";

    private record Kept(String password) {}

    private static final String SHELF = "local-accounts";
    private static final int STRENGTH = 12;

    private final SideState sideState;
    private final PasswordEncoder passwords = new BCryptPasswordEncoder(STRENGTH);

    /** Against which a password is tried where there is no account, so that the time it takes tells nothing. */
    private final String nobodys = passwords.encode("nobody has this password");

    private final JsonMapper json = Json.mapper();

    LocalAccounts(SideState sideState) {
        this.sideState = sideState;
    }

    /** What an account is called by its identity. */
    public static String subject(String email) {
        try {
            byte[] small = email.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(small));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the account, or gives it another password. */
    public void register(String email, String password) {
        sideState.put(SHELF, subject(email), json.writeValueAsBytes(new Kept(passwords.encode(password))));
    }

    boolean any() {
        return !sideState.list(SHELF, "", "", 1).isEmpty();
    }

    boolean matches(String email, String attempt) {
        Optional<String> kept = sideState
                .find(SHELF, subject(email))
                .map(entry -> json.readValue(entry.value(), Kept.class).password());
        boolean fits = attempt.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
        boolean right = passwords.matches(fits ? attempt : "", kept.orElse(nobodys));
        return right && fits && kept.isPresent();
    }
}
