package org.yangguang.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;

/** The page on which a platform without users gets its first administrator. */
@Controller
class SetUpController {

    static final String ADDRESS = "/setup";

    private final SettingUp settingUp;
    private final Lockout lockout;

    SetUpController(SettingUp settingUp, Lockout lockout) {
        this.settingUp = settingUp;
        this.lockout = lockout;
    }

    @GetMapping(ADDRESS)
    ModelAndView show() {
        return settingUp.isDue() ? page(Form.empty()) : toSignIn();
    }

    @PostMapping(ADDRESS)
    ModelAndView perform(HttpServletRequest request) {
        if (!settingUp.isDue()) {
            return toSignIn();
        }
        Form form = Form.typed(request.getParameterMap());
        checkCode(form, request.getRemoteAddr());
        SettingUp.Answers answers = read(form);
        if (form.isWrong()) {
            return page(form);
        }
        return switch (settingUp.perform(answers)) {
            case Effect.Done done -> new ModelAndView("redirect:" + done.next());
            case Effect.Refused refused -> toSignIn();
        };
    }

    private void checkCode(Form form, String address) {
        Optional<Duration> wait = lockout.begin(ADDRESS, address);
        if (wait.isPresent()) {
            form.problems().add("code", "尝试次数过多，请在" + (wait.get().toMinutes() + 1) + "分钟后再试");
        } else if (settingUp.isCode(form.text("code", "设置码", 40))) {
            lockout.succeeded(ADDRESS, address);
        } else {
            form.problems().add("code", "设置码不正确，它印在启动平台的控制台上");
        }
    }

    private static SettingUp.Answers read(Form form) {
        String countyCode = form.text("countyCode", "行政区划代码", 12);
        if (!countyCode.isEmpty() && !countyCode.matches("\\d{6,12}")) {
            form.problems().add("countyCode", "行政区划代码应为6至12位数字，例如 371323");
        }
        String userName = NewUser.userName(form);
        return new SettingUp.Answers(
                form.text("county", "县级人民政府名称", 60),
                countyCode,
                form.text("name", "姓名", 40),
                userName,
                NewPassword.read(form, userName));
    }

    private static ModelAndView page(Form form) {
        var page =
                new ModelAndView("access/setUp", Map.of("page", Page.of("设置平台").with(form.problems()), "form", form));
        page.setStatus(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    private static ModelAndView toSignIn() {
        return new ModelAndView("redirect:" + SecurityConfiguration.SIGN_IN);
    }
}
