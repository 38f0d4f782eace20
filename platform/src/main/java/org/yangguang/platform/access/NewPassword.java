package org.yangguang.platform.access;

import org.yangguang.platform.pages.Form;

/** The two fields in which someone chooses a password. */
final class NewPassword {

    private NewPassword() {}

    /** The password, with what is wrong with it noted in the form. */
    static String read(Form form, String userName) {
        String password = form.value("password");
        PasswordRules.problems(password, userName)
                .forEach(problem -> form.problems().add("password", problem));
        if (!password.equals(form.value("again"))) {
            form.problems().add("again", "两次输入的密码不一致");
        }
        return password;
    }
}
