package org.yangguang.platform.access;

import java.util.Set;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.pages.Form;

/** A user as typed into the form. */
record NewUser(String name, OrganId organ, String post, String userName, Set<Role> roles) {

    NewUser {
        roles = Set.copyOf(roles);
    }

    /** Names nobody: this text may reach a log. */
    @Override
    public String toString() {
        return "NewUser of organ " + organ.value();
    }

    /** The field for a user name, with what is wrong with it noted in the form. */
    static String userName(Form form) {
        String userName = Accounts.normalised(form.text("userName", "用户名", 40));
        if (!userName.isEmpty() && !userName.matches("[a-z0-9][a-z0-9._-]{1,39}")) {
            form.problems().add("userName", "用户名由2至40个小写字母、数字、点、横线组成，例如 zhangsan");
        }
        return userName;
    }
}
