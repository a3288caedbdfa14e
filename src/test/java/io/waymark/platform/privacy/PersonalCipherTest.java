package io.waymark.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.shared.PersonId;
import io.waymark.support.FixedKeys;
import org.junit.jupiter.api.Test;

class PersonalCipherTest {

    private static final PersonId ADA = new PersonId("p-ada");

    /** Sealed once for all, by other means than ours: such texts lie in stores. */
    private static final String STORED = "wm1:p-ada:d2F5bWFyay0yMDI2KvcQlnM3KPcXyfdTxF1O47kDop3vV1jsEcRgDvtaNbCm";

    private final PersonalCipher cipher = new PersonalCipher(new FixedKeys());

    @Test
    void opensWhatWasStoredLongAgo() {
        assertThat(cipher.open(STORED)).contains("I spoke too soon.");
    }

    @Test
    void opensWhatItSeals() {
        String sealed = cipher.seal(ADA, "Größe, 分, 🚀 and \"quotes\"");
        assertThat(sealed).matches("wm1:p-ada:[A-Za-z0-9+/=]+");
        assertThat(cipher.open(sealed)).contains("Größe, 分, 🚀 and \"quotes\"");
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(cipher.seal(ADA, "yes")).isNotEqualTo(cipher.seal(ADA, "yes"));
    }

    @Test
    void opensAnIdWithColons() {
        assertThat(cipher.open(cipher.seal(new PersonId("hr:17:x"), "yes"))).contains("yes");
    }

    @Test
    void refusesWhatIsInClearOrSomebodyElsesOrTamperedWith() {
        assertThatThrownBy(() -> cipher.open("I spoke too soon.")).hasMessageContaining("Not sealed");
        assertThatThrownBy(() -> cipher.open(STORED.replace("p-ada", "p-ben"))).hasMessageContaining("p-ben");
        assertThatThrownBy(() -> cipher.open(STORED.replace("d2F5", "d2F6"))).hasMessageContaining("p-ada");
    }
}
