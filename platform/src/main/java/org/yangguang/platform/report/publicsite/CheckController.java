package org.yangguang.platform.report.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.pages.SiteColumn;
import org.yangguang.platform.report.form.ReportDocuments;
import org.yangguang.platform.report.publicsite.CheckAnswer.Checked;

/**
 * The check of any report file, for everyone. It changes nothing and knows nobody, so it needs neither session nor a token
 * against forged requests: whoever made a browser send a file here would learn nothing and alter nothing.
 */
@Controller
class CheckController {

    private static final String FILE = "file";
    private static final SiteColumn COLUMN = new SiteColumn("年报检查", "检查政府信息公开工作年度报告的表格和文字是否一致", "年度报告,勾稽关系,检查", "互动交流");

    private final Intake intake;
    private final ReportDocuments documents;
    private final SealedFile seal;
    private final CheckLimits limits;

    CheckController(Intake intake, ReportDocuments documents, SealedFile seal, CheckLimits limits) {
        this.intake = intake;
        this.documents = documents;
        this.seal = seal;
        this.limits = limits;
    }

    @GetMapping("/report-check")
    ModelAndView form() {
        return show(Form.empty(), HttpStatus.OK);
    }

    @PostMapping("/report-check")
    ModelAndView check(
            HttpServletRequest request,
            @RequestParam(name = FILE, required = false) @Nullable List<MultipartFile> files) {
        return switch (intake.check(request, files)) {
            case Intake.Outcome.Done(Checked checked) -> show(checked);
            case Intake.Outcome.Refused(HttpStatus status, String message) -> refuse(status, message);
        };
    }

    @PostMapping("/report-check/remarks")
    Object remarks(@RequestParam(defaultValue = "") String sealed) {
        return seal.open(sealed)
                .<Object>map(file -> ResponseEntity.ok()
                        .contentType(ReportsController.DOCX)
                        .header(HttpHeaders.CONTENT_DISPOSITION, ReportsController.attachment("年度报告检查意见.docx"))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(file))
                .orElseGet(() -> refuse(HttpStatus.UNPROCESSABLE_CONTENT, "检查结果已失效，请重新上传文件检查，再下载检查意见"));
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException failure) {
        return refuse(HttpStatus.CONTENT_TOO_LARGE, "文件太大，合计不能超过50MB。年度报告一般不到1MB，请确认选对了文件");
    }

    private ModelAndView show(Checked checked) {
        Page page = Page.of("检查结果").under("年报检查", "/report-check").in(COLUMN);
        String remarks = checked.findings().isEmpty() ? "" : seal.seal(documents.remarks(checked.findings()));
        return new ModelAndView(
                "report/publicsite/checked",
                Map.of(
                        "page", page,
                        "reports", CheckedReport.of(checked),
                        "unreadable", checked.unreadable(),
                        "remarks", remarks,
                        "limits", limits));
    }

    private ModelAndView refuse(HttpStatus status, String message) {
        Form form = Form.empty();
        form.problems().add(FILE, message);
        return show(form, status);
    }

    private ModelAndView show(Form form, HttpStatus status) {
        Page page = Page.of("年报检查").in(COLUMN).with(form.problems());
        ModelAndView view =
                new ModelAndView("report/publicsite/check", Map.of("page", page, "form", form, "limits", limits));
        view.setStatus(status);
        return view;
    }
}
