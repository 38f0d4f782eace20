package org.yangguang.platform.report.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.yangguang.platform.report.publicsite.CheckAnswer.Checked;

/** Lets files in to be checked, or says why not; the same for people and for programs. */
@Component
class Intake {

    /** What became of what was sent. */
    sealed interface Outcome {

        /** Judged. */
        record Done(Checked checked) implements Outcome {}

        /**
         * Not looked at.
         *
         * @param message what to do, in Chinese
         */
        record Refused(HttpStatus status, String message) implements Outcome {}
    }

    private static final int LONGEST_NAME = 120;

    private final CheckDesk desk;
    private final CallLimit calls;
    private final CheckLimits limits;

    Intake(CheckDesk desk, CallLimit calls, CheckLimits limits) {
        this.desk = desk;
        this.calls = calls;
        this.limits = limits;
    }

    Outcome check(HttpServletRequest request, @Nullable List<MultipartFile> sent) {
        List<SentFile> files = new ArrayList<>();
        for (MultipartFile file : sent == null ? List.<MultipartFile>of() : sent) {
            String name = name(file);
            // A browser sends an empty nameless part where nothing was chosen.
            if (!name.isEmpty() || !file.isEmpty()) {
                files.add(new SentFile(numbered(name, files), file::getBytes));
            }
        }
        if (files.isEmpty()) {
            return new Outcome.Refused(HttpStatus.UNPROCESSABLE_CONTENT, "请选择要检查的年度报告文件");
        }
        if (files.size() > limits.files()) {
            return new Outcome.Refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "一次最多检查" + limits.files() + "个文件，现在是" + files.size() + "个，请分几次检查");
        }
        if (!calls.admit(request.getRemoteAddr())) {
            return new Outcome.Refused(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "您所在的网络检查得太频繁，请" + limits.window().toMinutes() + "分钟后再试");
        }
        return switch (desk.check(files)) {
            case Checked checked -> new Outcome.Done(checked);
            case CheckAnswer.Busy() -> new Outcome.Refused(HttpStatus.SERVICE_UNAVAILABLE, "正在检查的文件较多，请一分钟后再试");
            case CheckAnswer.TooSlow() ->
                new Outcome.Refused(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "检查用时超过" + limits.time().toSeconds() + "秒，已停止。请只上传年度报告本身，或稍后再试");
        };
    }

    /** Two files of one name stay apart in the answer. */
    private static String numbered(String name, List<SentFile> before) {
        boolean taken = before.stream().anyMatch(file -> file.name().equals(name));
        return taken ? "（" + (before.size() + 1) + "）" + name : name;
    }

    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME);
    }
}
