package org.yangguang.platform.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yangguang.platform.database.DataDirectory;

class VaultTests {

    private static final byte[] CONTENT = "11010519491231002X".getBytes(UTF_8);

    @TempDir
    Path directory;

    private Vault vault(SealingCipher cipher, String key) {
        return new Vault(new DataDirectory(directory), cipher, key);
    }

    @ParameterizedTest
    @EnumSource(SealingCipher.class)
    void what_was_sealed_with_either_cipher_opens_with_both_settings(SealingCipher cipher) {
        byte[] sealed = vault(cipher, "").seal(CONTENT, "test");
        assertThat(new String(sealed, UTF_8)).doesNotContain("1949");
        for (SealingCipher other : SealingCipher.values()) {
            assertThat(vault(other, "").open(sealed, "test")).isEqualTo(CONTENT);
        }
    }

    @ParameterizedTest
    @EnumSource(SealingCipher.class)
    void another_purpose_another_key_or_one_changed_bit_does_not_open(SealingCipher cipher) {
        Vault vault = vault(cipher, "one key");
        byte[] sealed = vault.seal(CONTENT, "test");
        assertThatThrownBy(() -> vault.open(sealed, "other")).isInstanceOf(UnopenableException.class);
        assertThatThrownBy(() -> vault(cipher, "another key").open(sealed, "test"))
                .isInstanceOf(UnopenableException.class);
        byte[] changed = sealed.clone();
        changed[changed.length - 1] ^= 1;
        assertThatThrownBy(() -> vault.open(changed, "test")).isInstanceOf(UnopenableException.class);
        assertThatThrownBy(() -> vault.open(new byte[3], "test")).isInstanceOf(UnopenableException.class);
    }

    @Test
    void the_same_content_sealed_twice_looks_different() {
        Vault vault = vault(SealingCipher.AES, "");
        assertThat(vault.seal(CONTENT, "test")).isNotEqualTo(vault.seal(CONTENT, "test"));
    }

    @Test
    void a_blind_index_is_the_same_for_the_same_value_and_purpose_only() {
        Vault vault = vault(SealingCipher.AES, "");
        assertThat(vault.index("a", "x")).isEqualTo(vault(SealingCipher.SM4, "").index("a", "x"));
        assertThat(vault.index("a", "x"))
                .isNotEqualTo(vault.index("a", "y"))
                .isNotEqualTo(vault.index("b", "x"))
                .isNotEqualTo(vault(SealingCipher.AES, "another key").index("a", "x"));
    }
}
