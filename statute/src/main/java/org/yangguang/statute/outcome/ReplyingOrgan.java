package org.yangguang.statute.outcome;

import org.jspecify.annotations.Nullable;

/**
 * The organ in whose name the reply goes out; its name decides who reviews and which court hears (法释〔2021〕5号 Art. 6).
 *
 * @param name as on the reply
 * @param government people's government at county level to which it belongs; for that government itself, the next
 *     higher one
 * @param higherDepartment department of the same kind one level up, null if there is none
 * @param basicCourt basic court at its seat, or the one that local rules on concentrated jurisdiction name
 * @param intermediateCourt intermediate court at its seat, or the one that local rules name
 */
public record ReplyingOrgan(
        Kind kind,
        String name,
        String government,
        @Nullable String higherDepartment,
        String basicCourt,
        String intermediateCourt) {
    /** Kinds that differ in who reviews or hears. */
    public enum Kind {
        /** County government; reviewed by the next higher government, heard by the intermediate court. */
        COUNTY_GOVERNMENT,
        DEPARTMENT,
        /** The office of the county government, or another unit that it designated, replying in its own name. */
        DISCLOSURE_OFFICE,
        TOWNSHIP,
        SUBDISTRICT_OFFICE,
        /** Local agency of a department acting in its own name. */
        LOCAL_AGENCY,
        AUTHORISED_ORGANISATION,
        /** Customs, finance supervision, tax, foreign exchange, state security: reviewed one level up. */
        VERTICALLY_LED,
        /** Justice bureau: it would review itself, so the department one level up may do it too. */
        JUSTICE_BUREAU
    }

    public ReplyingOrgan {
        boolean needsHigher = kind == Kind.VERTICALLY_LED || kind == Kind.JUSTICE_BUREAU;
        if (needsHigher && higherDepartment == null) {
            throw new IllegalArgumentException(kind + " " + name + " needs the department one level up");
        }
    }

    /** Court of first instance for a suit against it (行政诉讼法 Arts. 15, 18). */
    public String court() {
        return kind == Kind.COUNTY_GOVERNMENT ? intermediateCourt : basicCourt;
    }
}
