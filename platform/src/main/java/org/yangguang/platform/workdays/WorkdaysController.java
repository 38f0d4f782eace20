package org.yangguang.platform.workdays;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.platform.workdays.NoticeCheck.Checked;
import org.yangguang.statute.calendar.HolidayNotice;

/** Notices of days off and days worked: what is known, and bringing in a new one. */
@Controller
class WorkdaysController {

    static final String LIST = "/workbench/working-days";

    /** In bytes: the notice of a year has about two kilobytes. */
    private static final long LARGEST_FILE = 50_000;

    private final WorkingDays days;
    private final ImportedNotices imported;
    private final Importing importing;
    private final CivilTime time;

    WorkdaysController(WorkingDays days, ImportedNotices imported, Importing importing, CivilTime time) {
        this.days = days;
        this.imported = imported;
        this.importing = importing;
        this.time = time;
    }

    @GetMapping(LIST)
    ModelAndView list(SignedIn reader) {
        int next = time.today().getYear() + 1;
        return new ModelAndView(
                "workdays/list",
                Map.of(
                        "page",
                        Page.of("放假安排"),
                        "notices",
                        KnownNotice.list(days.notices(), imported.importedAt()),
                        "missing",
                        days.calendar().years().contains(next) ? 0 : next,
                        "mayImport",
                        reader.is(Role.OFFICE) || reader.is(Role.ADMINISTRATOR)));
    }

    @GetMapping(LIST + "/new")
    ModelAndView fillIn() {
        return form(Form.empty());
    }

    /** Changes nothing: shows what would move, and asks. */
    @PostMapping(LIST + "/preview")
    ModelAndView preview(HttpServletRequest request, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Form form = Form.typed(request.getParameterMap());
        String text = text(form, file);
        if (form.isWrong()) {
            return form(form);
        }
        return switch (importing.check(text)) {
            case Checked.Unfit(List<String> problems) -> form(refused(form, problems));
            case Checked.Fit(List<HolidayNotice> notices) ->
                new ModelAndView(
                        "workdays/preview",
                        Map.of(
                                "page",
                                Page.of("确认载入").under("放假安排", LIST),
                                "notices",
                                notices,
                                "moves",
                                importing.preview(notices),
                                "text",
                                text));
        };
    }

    @PostMapping(LIST)
    ModelAndView confirm(SignedIn keeper, HttpServletRequest request) {
        Form form = Form.typed(request.getParameterMap());
        return switch (importing.confirm(form.key(), form.value("text"), keeper.person())) {
            case Effect.Done done -> new ModelAndView("redirect:" + done.next());
            case Effect.Refused(List<String> problems) -> form(refused(form, problems));
        };
    }

    private static String text(Form form, @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return form.value("text").isBlank() ? SimpleNotice.text(form) : form.value("text");
        }
        if (file.getSize() > LARGEST_FILE) {
            form.problems().add("file", "文件太大：放假安排通知的文件一般只有几KB，请确认选对了文件");
            return "";
        }
        return new String(file.getBytes(), StandardCharsets.UTF_8);
    }

    private static Form refused(Form form, List<String> problems) {
        problems.forEach(form.problems()::add);
        return form;
    }

    private static ModelAndView form(Form form) {
        var view = new ModelAndView(
                "workdays/new",
                Map.of("page", Page.of("载入放假安排通知").under("放假安排", LIST).with(form.problems()), "form", form));
        view.setStatus(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
