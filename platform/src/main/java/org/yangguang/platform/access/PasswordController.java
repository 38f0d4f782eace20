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
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;

/** Where everyone changes their own password. */
@Controller
class PasswordController {

    static final String ADDRESS = "/workbench/password";

    private final Accounts accounts;
    private final Passwords passwords;
    private final Lockout lockout;
    private final Sessions sessions;
    private final Deeds deeds;

    PasswordController(Accounts accounts, Passwords passwords, Lockout lockout, Sessions sessions, Deeds deeds) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.lockout = lockout;
        this.sessions = sessions;
        this.deeds = deeds;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(SignedIn person) {
        return page(person, Form.empty());
    }

    @PostMapping(ADDRESS)
    ModelAndView change(SignedIn person, HttpServletRequest request) {
        Form form = Form.typed(request.getParameterMap());
        Account account = accounts.find(person.person()).orElseThrow();
        checkCurrent(form, account, request.getRemoteAddr());
        String password = NewPassword.read(form, account.userName());
        if (password.equals(form.value("current"))) {
            form.problems().add("password", "新密码不能与现在的密码相同");
        }
        if (form.isWrong()) {
            return page(person, form);
        }
        String hash = passwords.hash(password);
        Deed deed = Deed.of(form.key(), UserDeed.PASSWORD_CHANGED, UserDeed.subject(person.person()))
                .forOrgan(person.organ().value());
        String next = deeds.perform(deed, () -> {
            accounts.setPassword(person.person(), hash, false);
            return SecurityConfiguration.SIGN_IN + "?changed";
        });
        // Whoever knew the old password is out as well.
        sessions.end(person.person());
        request.getSession().invalidate();
        return new ModelAndView("redirect:" + next);
    }

    private void checkCurrent(Form form, Account account, String address) {
        Optional<Duration> wait = lockout.begin(account.userName(), address);
        if (wait.isPresent()) {
            form.problems().add("current", "尝试次数过多，请在" + (wait.get().toMinutes() + 1) + "分钟后再试");
        } else if (passwords.matches(form.value("current"), accounts.passwordHash(account.person()))) {
            lockout.succeeded(account.userName(), address);
        } else {
            form.problems().add("current", "现在的密码不正确");
        }
    }

    private ModelAndView page(SignedIn person, Form form) {
        boolean oneTime = accounts.find(person.person()).map(Account::oneTime).orElse(false);
        var page = new ModelAndView(
                "access/password",
                Map.of("page", Page.of("修改密码").with(form.problems()), "form", form, "oneTime", oneTime));
        page.setStatus(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
