package org.yangguang.platform.requests.status;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yangguang.platform.notices.Message;
import org.yangguang.platform.notices.Notices;
import org.yangguang.platform.notices.Recipient;
import org.yangguang.platform.pages.SiteAddress;
import org.yangguang.platform.requests.Applicant;
import org.yangguang.platform.requests.Applicants;
import org.yangguang.platform.requests.CaseChanged;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.RequestDeed;
import org.yangguang.platform.requests.review.ReviewDeed;
import org.yangguang.platform.time.CivilTime;

/** Tells applicants what happened, in the transaction in which it happened. */
@Component
class Telling {

    private final Notices notices;
    private final Applicants applicants;
    private final Cases cases;
    private final SiteAddress site;
    private final CivilTime time;

    Telling(Notices notices, Applicants applicants, Cases cases, SiteAddress site, CivilTime time) {
        this.notices = notices;
        this.applicants = applicants;
        this.cases = cases;
        this.site = site;
        this.time = time;
    }

    @EventListener
    void tell(CaseChanged change) {
        // A story of the past that is told again is no news.
        if (change.forApplicant() == null || time.isReplaying() || isToldAnyway(change)) {
            return;
        }
        notices.queue(new Message(
                change.organ(),
                recipient(applicants.read(change.request())),
                change.number(),
                "您的政府信息公开申请有新进展",
                "您的政府信息公开申请（登记编号" + change.number() + "）：" + change.forApplicant() + "请打开 "
                        + site.absolute(StatusLink.of(change.number())) + " ，凭登记编号和查询码查看。"));
    }

    /**
     * The receipt tells of the registration; that alone is not worth a stamp. What they did themselves they know, and that a
     * case came of another the story of that one tells.
     */
    private boolean isToldAnyway(CaseChanged change) {
        boolean registered = change.what().equals(RequestDeed.REQUEST_REGISTERED.name());
        return (registered && (!notices.canSend() || cases.get(change.request()).origin() != null))
                || change.what().equals(ReviewDeed.REPLY_BEGUN_ANEW.name())
                || change.what().equals(StatusDeed.REQUEST_WITHDRAWN.name());
    }

    private static Recipient recipient(Applicant applicant) {
        String contact = applicant.contactName();
        String address = applicant.address();
        String postcode = applicant.postcode();
        return new Recipient(
                contact == null ? applicant.name() : applicant.name() + " " + contact,
                applicant.email(),
                applicant.phone(),
                address == null || postcode == null ? address : postcode + " " + address);
    }
}
