package org.yangguang.platform.notices;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message goes to; kept sealed.
 *
 * @param name as on the envelope
 * @param email null where none was given
 * @param phone null where none was given; only a mobile number can be sent to
 * @param postalAddress with the postcode in front where there is one; null where none was given
 */
public record Recipient(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String postalAddress) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;\"]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,}");
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");

    /** The e-mail address, if it can be one. */
    public @Nullable String usableEmail() {
        String address = email == null ? "" : email.strip();
        return EMAIL.matcher(address).matches() ? address : null;
    }

    /** The mobile number of mainland China without spaces and country code, if it is one. */
    public @Nullable String usableMobile() {
        String digits = phone == null ? "" : phone.replaceAll("[\\s-]", "").replaceFirst("^(\\+|00)86", "");
        return MOBILE.matcher(digits).matches() ? digits : null;
    }

    /** Names nobody: this text may reach a log. */
    @Override
    public String toString() {
        return "Recipient[…]";
    }
}
