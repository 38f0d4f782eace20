package org.yangguang.platform.requests.intake;

import org.yangguang.platform.audit.DeedKind;

/** What intake does beside registering and fixing the day of receipt, which are the kernel's. */
enum IntakeDeed implements DeedKind {
    CONTACT_TRIED("记录与申请人联系"),
    MAIL_TAKEN("收取申请邮箱来信"),
    MAIL_DISMISSED("来信不作为申请登记");

    private final String label;

    IntakeDeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
