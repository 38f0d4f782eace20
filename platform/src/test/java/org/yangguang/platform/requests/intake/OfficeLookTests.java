package org.yangguang.platform.requests.intake;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.browser.BrowserTests;
import org.yangguang.platform.notices.Message;
import org.yangguang.platform.notices.Notices;
import org.yangguang.platform.notices.Recipient;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestDeed;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.requests.handling.Handled;
import org.yangguang.platform.requests.papers.Examples;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.platform.requests.papers.Papers;
import org.yangguang.platform.requests.review.ReviewKind;
import org.yangguang.platform.requests.review.Reviewing;
import org.yangguang.platform.requests.review.Reviewing.NewReview;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Delivery;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Outcome;

/** The pages of the request office beside a case, with something on each, as everyone may meet them. */
class OfficeLookTests extends BrowserTests {

    @Autowired
    MockMvc web;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Registering registering;

    @Autowired
    Cases cases;

    @Autowired
    CaseBook book;

    @Autowired
    Papers papers;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Notices notices;

    @Autowired
    MailInbox inbox;

    @Autowired
    CivilTime time;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private String open = "";
    private String review = "";
    private String mail = "";

    @BeforeEach
    void something_on_every_page() {
        OrganId organ = organs.findByCode(Handled.ORGAN).orElseThrow().id();
        transaction.executeWithoutResult(status -> {
            answeredAndUnderReview(organ);
            aFileWithFindings(organ);
            notices.queue(new Message(
                    organ,
                    new Recipient("秦晓燕", null, null, "276400 沂水县长安路100号"),
                    "371323-D12-2026-0009",
                    "您的政府信息公开申请有新进展",
                    "您的政府信息公开申请（登记编号371323-D12-2026-0009）：已确认收到您的申请。"));
            aLetter(organ);
        });
    }

    private void answeredAndUnderReview(OrganId organ) {
        LocalDate replied = LocalDate.of(2026, 3, 10);
        Registered request = registering.register(Submissions.online(organ, LocalDate.of(2026, 2, 10)));
        papers.issue(organ, request.id(), Examples.of(PaperKind.NEEDS_CREATION, replied));
        book.enter(
                request.id(),
                NewEntry.of(new ClockEvent.Replied(replied, Delivery.POST), RequestDeed.RECEIPT_FIXED, "答复", null)
                        .deciding(Decision.of(Outcome.NEEDS_CREATION)));
        LocalDate filed = LocalDate.of(2026, 4, 1);
        NewReview suit = new NewReview(ReviewKind.LITIGATION_DIRECT, null, "沂水县人民法院", "（2026）鲁1323行初12号", filed, filed);
        review = "/workbench/reviews/" + Handled.ORGAN + "/"
                + reviewing.open(cases.get(request.id()), suit, null).value();
    }

    private void aFileWithFindings(OrganId organ) {
        Handled handled = new Handled(web, organs, people, registering, cases);
        Registered request = handled.received(time.today());
        byte[] text = "被征收人秦晓燕，身份证号码11010519491231002X，联系电话13905391234，住沂水县长安路100号。".getBytes(StandardCharsets.UTF_8);
        handled.does(request, Role.CLERK, "answer-file", Map.of(), Map.of("file", text));
        papers.issue(organ, request.id(), Examples.of(PaperKind.EXTENSION_NOTICE, LocalDate.of(2026, 3, 10)));
        open = Handled.address(request);
    }

    private void aLetter(OrganId organ) {
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
            message.setFrom("qin@mail.example");
            message.setSubject("申请公开补偿方案", "UTF-8");
            message.setText("请公开城北片区土地征收补偿安置方案全文。", "UTF-8");
            message.saveChanges();
            new ReadMail(message).into(inbox, organ, UUID.randomUUID().toString(), time.now());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
        mail = "/workbench/requests/" + Handled.ORGAN + "/inbox/"
                + database.sql("select max(id) from request_mail")
                        .query(Long.class)
                        .single();
    }

    @ParameterizedTest
    @CsvSource({
        "reviews-list,    d12-clerk, /workbench/reviews/371323-D12",
        "reviews-new,     d12-clerk, /workbench/reviews/371323-D12/new",
        "reviews-case,    d12-clerk, REVIEW",
        "inbox,           d12-clerk, /workbench/requests/371323-D12/inbox",
        "inbox-mail,      d12-clerk, MAIL",
        "register,        d12-clerk, /workbench/requests/371323-D12/register",
        "staff-receipt,   d12-clerk, OPEN/receipt",
        "approval-chain,  d12-head,  /workbench/requests/371323-D12/approval-chain",
        "county-requests, office,    /workbench/requests",
        "papers-to-print, d12-clerk, /workbench/requests/371323-D12/printing",
        "papers-printing, d12-clerk, /workbench/requests/371323-D12/printing/chosen",
        "notices,         d12-clerk, /workbench/notices/371323-D12?state=TO_PRINT",
        "notices-print,   d12-clerk, /workbench/notices/371323-D12/printing",
        "deed-findings,   d12-clerk, OPEN/deeds/finding-settlement",
        "deed-split,      d12-clerk, OPEN/deeds/split",
        "deed-transfer,   d12-clerk, OPEN/deeds/transfer"
    })
    void the_pages_of_the_office_hold_up(String name, String account, String path) {
        inspect(
                name,
                account,
                path.replace("OPEN", open).replace("REVIEW", review).replace("MAIL", mail));
    }
}
