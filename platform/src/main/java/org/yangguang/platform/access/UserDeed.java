package org.yangguang.platform.access;

import org.yangguang.platform.audit.DeedKind;
import org.yangguang.platform.organs.PersonId;

/** What is done with accounts. */
enum UserDeed implements DeedKind {
    SET_UP("初始化平台"),
    SIGNED_IN("登录"),
    USER_CREATED("新增用户"),
    ROLES_CHANGED("变更角色"),
    USER_LOCKED("停用用户"),
    USER_UNLOCKED("启用用户"),
    PASSWORD_RESET("重置密码"),
    PASSWORD_CHANGED("修改密码");

    private final String label;

    UserDeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    static String subject(PersonId person) {
        return "user:" + person.value();
    }
}
