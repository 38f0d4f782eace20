package org.yangguang.platform.requests.papers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.organs.DisclosureOffice;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.requests.papers.PaperSetting;
import org.yangguang.platform.requests.papers.PaperSettings;
import org.yangguang.platform.requests.papers.TemplateAddress;
import org.yangguang.statute.outcome.ReplyingOrgan.Kind;

/** What an organ's documents say of it. */
@Controller
@RequestMapping(PaperAddresses.SETTINGS)
class PaperSettingController {

    private static final String ABBREVIATION = "abbreviation";
    private static final String CHANNEL = "internetChannel";

    private final TemplatePages pages;
    private final PaperSettings settings;
    private final Deeds deeds;

    PaperSettingController(TemplatePages pages, PaperSettings settings, Deeds deeds) {
        this.pages = pages;
        this.settings = settings;
        this.deeds = deeds;
    }

    @GetMapping
    ModelAndView show(@PathVariable String organ, SignedIn reader, HttpServletRequest request) {
        Organ subject = pages.organ(organ);
        return view(subject, reader, Form.of(values(settings.get(subject.id()))))
                .addObject("saved", request.getParameter("saved") != null);
    }

    @PostMapping
    ModelAndView save(@PathVariable String organ, SignedIn keeper, HttpServletRequest request) {
        Organ subject = pages.organ(organ);
        Form form = Form.typed(request.getParameterMap());
        Optional<Kind> kind = form.choice("remedyKind", "机关性质", kinds()).map(Kind::valueOf);
        PaperSetting setting = new PaperSetting(
                form.text("issuer", "发文机关全称", 100),
                form.text(ABBREVIATION, "字号", 20),
                new DisclosureOffice(
                        form.text("office", "联系机构", 100),
                        form.text("address", "联系地址", 200),
                        form.optionalText("hours", "办公时间", 200),
                        form.text("phone", "联系电话", 50),
                        form.optionalText("fax", "传真", 50),
                        form.optionalText("email", "电子邮箱", 100)),
                kind.orElse(Kind.DEPARTMENT),
                form.optionalText("government", "行政复议机关", 100),
                form.optionalText("higherDepartment", "上一级主管部门", 100),
                form.optionalText("basicCourt", "基层人民法院", 100),
                form.optionalText("intermediateCourt", "中级人民法院", 100),
                form.optionalText(CHANNEL, "网上申请行政复议的地址", 200));
        settings.findUserOf(setting.abbreviation(), subject.id())
                .ifPresent(other -> form.problems().add(ABBREVIATION, "字号已由" + other + "使用，两个机关的文号会相同，请换一个"));
        if (!setting.internetChannel().isEmpty() && !setting.internetChannel().startsWith("http")) {
            form.problems().add(CHANNEL, "网上申请行政复议的地址应以 https:// 开头");
        }
        if (form.isWrong()) {
            ModelAndView again = view(subject, keeper, form);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Deed deed = Deed.of(
                        form.key(),
                        PaperDeed.PAPER_SETTINGS_SAVED,
                        "organ:" + subject.id().value())
                .forOrgan(subject.id().value())
                .with(values(setting));
        return new ModelAndView("redirect:"
                + deeds.perform(deed, () -> {
                    settings.save(subject.id(), setting);
                    return TemplateAddress.settings(organ) + "?saved";
                }));
    }

    private ModelAndView view(Organ organ, SignedIn reader, Form form) {
        return new ModelAndView(
                "requests/papers/web/settings",
                Map.of(
                        "page",
                        Page.of("文书设置").with(form.problems()),
                        "organ",
                        organ,
                        "form",
                        form,
                        "kinds",
                        kinds(),
                        "missing",
                        settings.get(organ.id()).allMissing(),
                        "keeps",
                        reader.is(Role.HEAD) || reader.is(Role.OFFICE),
                        "saved",
                        false));
    }

    private static List<Option> kinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Option(kind.name(), label(kind)))
                .toList();
    }

    private static String label(Kind kind) {
        return switch (kind) {
            case COUNTY_GOVERNMENT -> "县级人民政府";
            case DEPARTMENT -> "县级人民政府工作部门";
            case DISCLOSURE_OFFICE -> "以自己名义答复的政府办公室";
            case TOWNSHIP -> "乡镇人民政府";
            case SUBDISTRICT_OFFICE -> "街道办事处";
            case LOCAL_AGENCY -> "派出机构";
            case AUTHORISED_ORGANISATION -> "法律、法规授权的组织";
            case VERTICALLY_LED -> "实行垂直领导的部门（海关、金融、税务、外汇管理、国家安全）";
            case JUSTICE_BUREAU -> "司法行政部门";
        };
    }

    private static Map<String, String> values(PaperSetting setting) {
        Map<String, String> values = new HashMap<>();
        values.put("issuer", setting.issuer());
        values.put(ABBREVIATION, setting.abbreviation());
        DisclosureOffice contact = setting.contact();
        values.put("office", contact.name());
        values.put("phone", contact.phone());
        values.put("address", contact.address());
        values.put("hours", contact.hours());
        values.put("fax", contact.fax());
        values.put("email", contact.email());
        values.put("remedyKind", setting.remedyKind().name());
        values.put("government", setting.government());
        values.put("higherDepartment", setting.higherDepartment());
        values.put("basicCourt", setting.basicCourt());
        values.put("intermediateCourt", setting.intermediateCourt());
        values.put(CHANNEL, setting.internetChannel());
        return values;
    }
}
