package org.yangguang.platform.requests;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who asks. Held sealed; this record is made only where someone may see it.
 *
 * @param name of the person or the organisation
 * @param identityNumber as typed; its normal form is {@link #normalIdentity()}. Null on old records that do not have it
 * @param legalRepresentative of an organisation, null for a person or where it was not given
 * @param contactName of an organisation, null for a person
 */
public record Applicant(
        ApplicantKind kind,
        String name,
        IdentityKind identityKind,
        @Nullable String identityNumber,
        @Nullable String legalRepresentative,
        @Nullable String contactName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String postcode) {

    /** The number by which the same applicant is recognised whatever the channel; null where there is none. */
    public @Nullable String normalIdentity() {
        if (identityNumber == null || identityNumber.isBlank()) {
            return null;
        }
        return identityKind + ":" + identityNumber.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** The name with all but the family name hidden; of an organisation, which is no secret, the whole. */
    public String maskedName() {
        return kind.isOrganisation() || name.isEmpty()
                ? name
                : name.substring(0, name.offsetByCodePoints(0, 1)) + "某" + (name.length() > 2 ? "某" : "");
    }

    /** Names nobody: this text may reach a log. */
    @Override
    public String toString() {
        return "Applicant[" + kind + "]";
    }
}
