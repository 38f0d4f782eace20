package org.yangguang.platform.requests.papers;

import org.yangguang.platform.organs.DisclosureOffice;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganKind;
import org.yangguang.statute.outcome.ReplyingOrgan.Kind;

/** What can be told of an organ's documents from its name and kind, until somebody says more. */
final class DefaultSetting {

    private static final String GOVERNMENT = "人民政府";

    private DefaultSetting() {}

    /** @param county the government of its county */
    static PaperSetting of(Organ organ, Organ county) {
        boolean top = organ.id().equals(county.id());
        return new PaperSetting(
                issuer(organ, county),
                abbreviation(organ, county),
                DisclosureOffice.UNKNOWN,
                kind(organ),
                top ? "" : plain(county.name()),
                "",
                "",
                "",
                "");
    }

    /** 县财政局 of 沂水县人民政府 → 沂水县财政局. */
    private static String issuer(Organ organ, Organ county) {
        String area = area(county);
        String name = plain(organ.name());
        if (name.startsWith("县")) {
            return area + name.substring(1);
        }
        boolean small = organ.kind() == OrganKind.TOWNSHIP || organ.kind() == OrganKind.SUBDISTRICT_OFFICE;
        return small && !name.startsWith(area) ? area + name : name;
    }

    /** 县财政局 of 沂水县 → 沂财政. */
    private static String abbreviation(Organ organ, Organ county) {
        String name = plain(organ.name())
                .replaceFirst("^(县|市)", "")
                .replaceFirst("(人民政府|街道办事处|管理委员会|办公室|服务中心|发展中心|促进中心|研究中心|中心|委员会|局)$", "");
        String first = area(county).substring(0, 1);
        String rest = organ.id().equals(county.id()) ? "政" : name.replaceAll("[和与、]", "");
        String whole = rest.startsWith(first) ? rest : first + rest;
        return whole.substring(0, Math.min(whole.length(), 20));
    }

    /** 沂水县人民政府（演示） → 沂水县. */
    private static String area(Organ county) {
        String name = plain(county.name());
        String area = name.endsWith(GOVERNMENT) ? name.substring(0, name.length() - GOVERNMENT.length()) : name;
        return area.isEmpty() ? name : area;
    }

    private static String plain(String name) {
        return name.replaceFirst("（[^）]*）$", "");
    }

    private static Kind kind(Organ organ) {
        return switch (organ.kind()) {
            case COUNTY_GOVERNMENT -> Kind.COUNTY_GOVERNMENT;
            case DEPARTMENT ->
                organ.name().endsWith("司法局")
                        ? Kind.JUSTICE_BUREAU
                        : organ.name().endsWith("政府办公室") ? Kind.DISCLOSURE_OFFICE : Kind.DEPARTMENT;
            case TOWNSHIP -> Kind.TOWNSHIP;
            case SUBDISTRICT_OFFICE -> Kind.SUBDISTRICT_OFFICE;
            case DEVELOPMENT_ZONE, LOCAL_AGENCY -> Kind.LOCAL_AGENCY;
            case VERTICALLY_LED -> Kind.VERTICALLY_LED;
            case AUTHORISED_ORGANISATION -> Kind.AUTHORISED_ORGANISATION;
        };
    }
}
