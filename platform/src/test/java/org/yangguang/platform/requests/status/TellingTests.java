package org.yangguang.platform.requests.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestDeed;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.time.CivilTime;

@RunningPlatform
@Transactional
class TellingTests {

    @Autowired
    Organs organs;

    @Autowired
    Registering registering;

    @Autowired
    CaseBook book;

    @Autowired
    CivilTime time;

    @Autowired
    JdbcClient database;

    private List<String> told(Registered request) {
        return database.sql("select body from notice where about = :about order by id")
                .param("about", request.number())
                .query(String.class)
                .list();
    }

    @Test
    void what_concerns_the_applicant_is_told_with_the_number_and_the_place_and_nothing_that_opens_anything() {
        Registered request =
                registering.register(Submissions.online(organs.root().id(), time.today()));
        assertThat(told(request)).as("the receipt told of it").isEmpty();
        NewEntry entry = NewEntry.of(time.today(), RequestDeed.RECEIPT_FIXED, "内部文字", null);
        book.enter(request.id(), entry);
        assertThat(told(request)).as("not the applicant's business").isEmpty();
        book.enter(request.id(), entry.tellingApplicant("您的申请需要补正。"));
        assertThat(told(request))
                .singleElement()
                .asString()
                .contains(request.number(), "您的申请需要补正。", "/requests/status?number=" + request.number())
                .doesNotContain(request.queryCode(), "秦晓燕", "13905391234", "内部文字");
    }
}
