package org.yangguang.platform.requests.handling;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.requests.RequestId;

/** What reviews before disclosure came to (Art. 17). */
@Component
public class DisclosureReviews {

    /** What speaks against disclosing. */
    public enum Concern {
        SECRECY("国家秘密"),
        PRIVACY("个人隐私"),
        COMMERCE("商业秘密"),
        STABILITY("国家安全、公共安全、经济安全、社会稳定");

        private final String label;

        Concern(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public static List<Option> options() {
            return Arrays.stream(values())
                    .map(it -> new Option(it.name(), it.label))
                    .toList();
        }
    }

    /** What follows. */
    public enum Conclusion {
        DISCLOSE("可以公开"),
        PART("区分处理后部分公开"),
        WITHHOLD("不予公开"),
        /** If unsure: the competent or the secrecy department decides. */
        REFER("不能确定，报有关主管部门或者保密行政管理部门确定");

        private final String label;

        Conclusion(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public static List<Option> options() {
            return Arrays.stream(values())
                    .map(it -> new Option(it.name(), it.label))
                    .toList();
        }
    }

    private final JdbcClient database;

    DisclosureReviews(JdbcClient database) {
        this.database = database;
    }

    /** Notes what the review of this entry of the story came to. */
    public void add(long entry, Collection<Concern> concerns, Conclusion conclusion) {
        database.sql("insert into request_disclosure_review (entry, secrecy, privacy, commerce, stability, conclusion)"
                        + " values (:entry, :secrecy, :privacy, :commerce, :stability, :conclusion)")
                .param("entry", entry)
                .param("secrecy", concerns.contains(Concern.SECRECY))
                .param("privacy", concerns.contains(Concern.PRIVACY))
                .param("commerce", concerns.contains(Concern.COMMERCE))
                .param("stability", concerns.contains(Concern.STABILITY))
                .param("conclusion", conclusion.name())
                .update();
    }

    /** What the last review of a case came to. */
    public Optional<Conclusion> last(RequestId request) {
        return database.sql("""
                        select conclusion from request_disclosure_review review
                        join request_entry entry on entry.id = review.entry
                        where entry.request = :request order by entry.id desc limit 1
                        """)
                .param("request", request.value())
                .query(String.class)
                .optional()
                .map(Conclusion::valueOf);
    }
}
