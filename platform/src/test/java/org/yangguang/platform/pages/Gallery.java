package org.yangguang.platform.pages;

import static org.springframework.http.HttpMethod.GET;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;

/** Pages that show every component, so that tests can look at them where no module uses them yet. */
@Controller
class Gallery {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.yangguang.platform");
    private final Frames frames;

    Gallery(Frames frames) {
        this.frames = frames;
    }

    /** Kept out of the address walk by being open: it exists in tests only. */
    @Bean
    static AddressRules galleryAddressRules() {
        return AddressRules.of(
                AddressRule.everyone(GET, "/gallery/form"),
                AddressRule.everyone(GET, "/gallery/list"),
                AddressRule.everyone(GET, "/gallery/patterns"));
    }

    @GetMapping("/gallery/form")
    ModelAndView form(HttpServletRequest request) {
        Form form = Form.typed(Map.of(
                "name", new String[] {"张三"},
                "id", new String[] {"37132319900101123"},
                "kind", new String[] {"natural"}));
        form.problems().add("id", "身份证号应为18位，现在是17位");
        form.problems().add("way", "请选择获取方式");
        List<Option> ways = List.of(
                new Option("post", "邮寄", "寄到您填写的地址"), new Option("online", "网上查看"), new Option("pick", "到窗口领取"));
        Page page = Page.of("申请公开政府信息").under("依申请公开", "/").with(form.problems());
        Content fields = all(
                component("input", Map.of("form", form, "name", "name", "label", "姓名", "size", "m")),
                component(
                        "input",
                        Map.of("form", form, "name", "id", "label", "身份证号", "hint", "18位，末位可以是X", "size", "m")),
                component(
                        "select",
                        Map.of(
                                "form",
                                form,
                                "name",
                                "kind",
                                "label",
                                "申请人类型",
                                "options",
                                List.of(new Option("natural", "公民")))),
                component("choices", Map.of("form", form, "name", "way", "label", "获取方式", "options", ways)),
                component(
                        "textarea",
                        Map.of(
                                "form",
                                form,
                                "name",
                                "what",
                                "label",
                                "需要什么信息",
                                "hint",
                                "写明名称、文号或者其他特征",
                                "optional",
                                true)),
                component("file", Map.of("form", form, "name", "file", "label", "证明材料", "hint", "图片或PDF，不超过10MB")),
                component("button", Map.of("label", "下一步")));
        return site(
                page,
                request,
                text("<h1 class=\"yg-title\">申请公开政府信息</h1>"),
                component("errorSummary", Map.of("form", form)),
                component("form", Map.of("page", framed(page, request), "action", "/gallery/form", "content", fields)));
    }

    @GetMapping("/gallery/list")
    ModelAndView list(HttpServletRequest request) {
        ListSpec spec = ListSpec.of(
                        "/gallery/list",
                        "各机关报送情况",
                        Column.text("name", "机关").sorted(),
                        Column.text("state", "状态"),
                        Column.number("count", "新收申请").sorted())
                .filteredBy(new Filter("state", "状态", List.of(new Option("late", "未报送"), new Option("done", "已报送"))))
                .searchedBy("机关名称");
        ListQuery query = spec.read(request.getParameterMap());
        var rows = List.of("县教育和体育局", "县自然资源和规划局", "沂城街道办事处");
        ListView<String> list = new ListView<>(query, query.search().isEmpty() ? rows : List.of(), 71);
        if (query.export()) {
            return Spreadsheet.of(list, name -> List.of(name, "未报送", 12));
        }
        StringBuilder html = new StringBuilder();
        rows.forEach(name -> html.append("<tr><td><a href=\"#%s\">%s</a></td><td>未报送</td>".formatted(name, name))
                .append("<td class=\"yg-table__number\">12</td></tr>"));
        return site(
                Page.of("各机关报送情况"),
                request,
                text("<h1 class=\"yg-title\">各机关报送情况</h1>"),
                component("table", Map.of("list", list, "rows", text(html.toString()), "empty", text(""))));
    }

    @GetMapping("/gallery/patterns")
    ModelAndView patterns(HttpServletRequest request) {
        Page page = Page.of("常用样式")
                .showing(new Article("常用样式", LocalDate.of(2021, 1, 29).atTime(9, 30), "县政府办公室"));
        PeriodStrip strip = new PeriodStrip(
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 16),
                LocalDate.of(2026, 4, 7),
                Wording.daysLeft(15),
                List.of(new PeriodStrip.Pause(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 12))),
                List.of(new PeriodStrip.Day(LocalDate.of(2026, 3, 3), true, "工作日")));
        return site(
                page,
                request,
                text("<h1 class=\"yg-title\">常用样式</h1>"),
                component("strip", Map.of("strip", strip)),
                component("notice", Map.of("title", "已经保存", "kind", "done", "content", text("<p>您可以继续填写。</p>"))),
                component("notice", Map.of("kind", "warning", "content", text("<p>还有两处不平。</p>"))),
                text("<div class=\"yg-figures\">"),
                component(
                        "figure",
                        Map.of(
                                "number",
                                "63",
                                "unit",
                                "件",
                                "counts",
                                "本年新收政府信息公开申请",
                                "change",
                                "比上年增加 12 件",
                                "address",
                                "/")),
                component("figure", Map.of("number", "33,906", "unit", "条", "counts", "主动公开政府信息")),
                text("</div>"),
                component(
                        "summaryList",
                        Map.of("rows", List.of(new SummaryRow("姓名", "张三", "/"), new SummaryRow("获取方式", "邮寄")))),
                component(
                        "taskList",
                        Map.of(
                                "lines",
                                List.of(
                                        new TaskLine("填写表三", "/", "依申请公开情况", "已完成", "done"),
                                        new TaskLine("确认并报送", "/", null, "逾期 3 天", "late")))),
                component("emptyState", Map.of("title", "还没有申请", "content", text("<p>收到申请后会出现在这里。</p>"))),
                component(
                        "confirm",
                        Map.of(
                                "page", framed(page, request),
                                "form", Form.empty(),
                                "action", "/gallery/patterns",
                                "consequence", "将发布2020年度报告，所有人都能看到。",
                                "undo", "发布后不能撤回，只能更正并说明理由。",
                                "expected", "2020",
                                "label", "发布",
                                "back", "/")));
    }

    private ModelAndView site(Page page, HttpServletRequest request, Content... parts) {
        Content aside = text("<h2>相关</h2><p>办理须知</p>");
        return new ModelAndView(
                "pages/site", Map.of("page", framed(page, request), "content", all(parts), "aside", aside));
    }

    private Page framed(Page page, HttpServletRequest request) {
        return page.inside(frames.of(request));
    }

    private Content component(String name, Map<String, Object> parameters) {
        return output -> engine.render("pages/components/" + name + ".jte", new HashMap<>(parameters), output);
    }

    private static Content text(String html) {
        return output -> output.writeContent(html);
    }

    private static Content all(Content... parts) {
        return output -> {
            for (Content part : parts) {
                part.writeTo(output);
            }
        };
    }
}
