package org.yangguang.platform.requests.papers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yangguang.platform.demo.DemoStep;
import org.yangguang.platform.organs.DisclosureOffice;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.statute.outcome.ReplyingOrgan.Kind;

/** Settings of the demonstration's organs. Telephone numbers are none that exist. */
@Component
class PaperSettingsDemo implements DemoStep {

    private static final String CITY = "临沂市";

    /** By the end of an organ's code; the others are called after their names. */
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("D01", "沂政办"),
            Map.entry("D02", "沂发改"),
            Map.entry("D03", "沂教体"),
            Map.entry("D05", "沂工信"),
            Map.entry("D07", "沂公"),
            Map.entry("D11", "沂人社"),
            Map.entry("D12", "沂自然资规"),
            Map.entry("D13", "沂住建"),
            Map.entry("D14", "沂交通"),
            Map.entry("D16", "沂农"),
            Map.entry("D18", "沂文旅"));

    private final Organs organs;
    private final PaperSettings settings;

    PaperSettingsDemo(Organs organs, PaperSettings settings) {
        this.organs = organs;
        this.settings = settings;
    }

    @Override
    public String title() {
        return "文书设置";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load(Progress progress) {
        List<Organ> all = organs.list();
        Organ county = organs.root();
        for (int i = 0; i < all.size(); i++) {
            settings.save(all.get(i).id(), setting(all.get(i), county));
            progress.done(i + 1, all.size());
        }
    }

    private static PaperSetting setting(Organ organ, Organ county) {
        PaperSetting derived = DefaultSetting.of(organ, county);
        String code = organ.code().substring(organ.code().indexOf('-') + 1);
        return new PaperSetting(
                derived.issuer().replace("市生态环境局县分局", CITY + "生态环境局沂水县分局"),
                ABBREVIATIONS.getOrDefault(code, derived.abbreviation()),
                new DisclosureOffice(
                        derived.contact().name(),
                        "沂水县示例路" + (organ.position() + 1) + "号",
                        "工作日8:30—12:00，14:00—17:30",
                        "0539-0001%03d".formatted(organ.position()),
                        "0539-0002%03d".formatted(organ.position()),
                        "%s@yishui.example".formatted(code.toLowerCase(Locale.ROOT))),
                derived.remedyKind(),
                organ.id().equals(county.id()) ? CITY + "人民政府" : "沂水县人民政府",
                higher(organ, derived.remedyKind()),
                "沂水县人民法院",
                CITY + "中级人民法院",
                "https://xzfy.example.gov.cn");
    }

    private static String higher(Organ organ, Kind kind) {
        boolean has = kind == Kind.DEPARTMENT || kind == Kind.JUSTICE_BUREAU || kind == Kind.VERTICALLY_LED;
        if (!has) {
            return "";
        }
        return organ.name().startsWith("县") ? CITY + organ.name().substring(1).replace("大队", "支队") : CITY + "生态环境局";
    }
}
