package org.yangguang.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;

@Controller
class SignInController {

    @GetMapping(SecurityConfiguration.SIGN_IN)
    ModelAndView show(@RequestParam Map<String, String> parameters) {
        String notice = "";
        if (parameters.containsKey("ended")) {
            notice = "您已超过30分钟没有操作，或账号在别处有了变化。请重新登录，登录后回到原来的页面。";
        } else if (parameters.containsKey("out")) {
            notice = "您已退出登录。";
        } else if (parameters.containsKey("changed")) {
            notice = "密码已修改，请用新密码登录。";
        }
        return page(Form.empty(), notice);
    }

    /** Reached by a forward, when the filter before it found the attempt wrong. */
    @PostMapping(SecurityConfiguration.SIGN_IN_REFUSED)
    ModelAndView showAgain(
            HttpServletRequest request,
            @RequestAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable
                    AuthenticationException refusal) {
        Form form = Form.typed(request.getParameterMap());
        String message = refusal == null || refusal.getMessage() == null ? "请重新登录" : refusal.getMessage();
        form.problems().add("userName", message);
        ModelAndView page = page(form, "");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(Form form, String notice) {
        return new ModelAndView(
                "access/signIn",
                Map.of("page", Page.of("登录工作台").with(form.problems()), "form", form, "notice", notice));
    }
}
