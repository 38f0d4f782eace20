package org.yangguang.platform.requests.handling.steps.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.notices.Recipient;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** Where the holders of posts can be told. It belongs to the post, like the work. */
@Component
class ReminderContacts {

    private static final String PURPOSE = "request.reminder-contact";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final Vault vault;

    ReminderContacts(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Either may be empty. */
    record Contact(String email, String mobile) {

        static final Contact NONE = new Contact("", "");

        boolean isEmpty() {
            return email.isBlank() && mobile.isBlank();
        }

        /** Names nobody: this text may reach a log. */
        @Override
        public String toString() {
            return "Contact[…]";
        }
    }

    /** A post that can be written to. */
    record Reachable(long post, Recipient recipient) {}

    /** Those of these posts that can be written to. */
    List<Reachable> of(Collection<Long> posts) {
        return database.sql("""
                        select post.id, post.title, contact from reminder_contact
                        join post on post.id = reminder_contact.post where post.id = any(:posts) order by post.id
                        """)
                .param("posts", posts.toArray(Long[]::new))
                .query((row, number) -> {
                    Contact contact = open(row.getBytes("contact"));
                    return new Reachable(
                            row.getLong("id"),
                            new Recipient(row.getString("title"), contact.email(), contact.mobile(), null));
                })
                .list();
    }

    /** What is kept for the posts of an organ. */
    Map<Long, Contact> of(OrganId organ) {
        Map<Long, Contact> all = new TreeMap<>();
        database.sql("select post, contact from reminder_contact join post on post.id = post where organ = :organ")
                .param("organ", organ.value())
                .query(row -> {
                    all.put(row.getLong("post"), open(row.getBytes("contact")));
                });
        return all;
    }

    void keep(long post, Contact contact) {
        if (contact.isEmpty()) {
            database.sql("delete from reminder_contact where post = :post")
                    .param("post", post)
                    .update();
            return;
        }
        database.sql("""
                        insert into reminder_contact (post, contact) values (:post, :contact)
                        on conflict (post) do update set contact = excluded.contact
                        """)
                .param("post", post)
                .param("contact", vault.seal(JSON.writeValueAsString(contact).getBytes(UTF_8), PURPOSE))
                .update();
    }

    private Contact open(byte[] kept) {
        return JSON.readValue(vault.open(kept, PURPOSE), Contact.class);
    }
}
