package org.yangguang.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;

@RunningPlatform
@Transactional
class TrailTests {

    @Autowired
    Deeds deeds;

    @Autowired
    TrailVerification verification;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient database;

    long first;

    @BeforeEach
    void five_deeds() {
        first = last() + 1;
        for (int i = 0; i < 5; i++) {
            deeds.perform(
                    Deed.of(UUID.randomUUID().toString(), TestDeed.TRIED, "thing:" + i)
                            .forOrgan(7)
                            .because("因为第" + i + "次")
                            .with(Map.of("甲", "1", "b", "二")),
                    () -> "/");
        }
    }

    @Test
    void an_untouched_trail_is_intact_up_to_its_last_entry() {
        assertThat(verification.verify()).isInstanceOfSatisfying(Verdict.Intact.class, intact -> {
            assertThat(intact.entries()).isEqualTo(first + 4);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "who = 'person:1'",
                "organ = 8",
                "organ = null",
                "kind = 'OTHER'",
                "label = '别的'",
                "subject = 'thing:9'",
                "reason = '另一个原因'",
                "reason = null",
                "detail = '{}'",
                "detail = detail || '{\"b\": \"三\"}'",
                "previous = repeat('a', 64)",
                "hash = repeat('b', 64)"
            })
    void a_changed_field_is_found_at_its_entry(String change) {
        tamper("update audit_entry set " + change + " where sequence = " + (first + 2));
        assertThat(verification.verify())
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.sequence()).isEqualTo(first + 2));
    }

    @Test
    void an_entry_changed_together_with_its_hash_is_found_at_the_next_one() {
        Entry entry = trail.about("thing:2").getLast();
        Entry forged = new Entry(
                        entry.sequence(),
                        entry.at(),
                        "person:99",
                        entry.organ(),
                        entry.kind(),
                        entry.label(),
                        entry.subject(),
                        entry.reason(),
                        entry.detail(),
                        entry.previous(),
                        "")
                .sealed();
        tamper("update audit_entry set who = 'person:99', hash = '" + forged.hash() + "' where sequence = "
                + entry.sequence());
        assertThat(verification.verify()).isEqualTo(new Verdict.Broken(entry.sequence() + 1, "与上一条不相接"));
    }

    @Test
    void a_removed_entry_is_missed_in_its_place() {
        tamper("delete from audit_entry where sequence = " + (first + 1));
        assertThat(verification.verify()).isEqualTo(new Verdict.Broken(first + 1, "这一条缺失"));
    }

    @Test
    void an_entry_removed_at_the_end_is_missed_too() {
        tamper("delete from audit_entry where sequence = " + (first + 4));
        assertThat(verification.verify())
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.sequence()).isEqualTo(first + 4));
    }

    @Test
    void entries_in_another_order_are_found_at_the_first_of_them() {
        tamper("update audit_entry set sequence = 1000000 where sequence = " + (first + 1));
        tamper("update audit_entry set sequence = " + (first + 1) + " where sequence = " + (first + 3));
        tamper("update audit_entry set sequence = " + (first + 3) + " where sequence = 1000000");
        assertThat(verification.verify()).isEqualTo(new Verdict.Broken(first + 1, "与上一条不相接"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set who = 'system'",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_head"
            })
    void the_database_itself_refuses_to_change_the_trail(String change) {
        assertThatThrownBy(() -> database.sql(change).update()).hasMessageContaining("append-only");
    }

    private void tamper(String change) {
        database.sql("alter table audit_entry disable trigger user").update();
        database.sql(change).update();
    }

    private long last() {
        return database.sql("select sequence from audit_head").query(Long.class).single();
    }
}
