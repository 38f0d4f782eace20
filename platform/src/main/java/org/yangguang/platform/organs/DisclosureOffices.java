package org.yangguang.platform.organs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The office for disclosure of each organ. */
@Component
public class DisclosureOffices {

    private final JdbcClient database;

    DisclosureOffices(JdbcClient database) {
        this.database = database;
    }

    /** The organ's office; {@link DisclosureOffice#UNKNOWN} where nobody has entered it. */
    public DisclosureOffice get(OrganId organ) {
        return database.sql("select * from disclosure_office where organ = :organ")
                .param("organ", organ.value())
                .query(DisclosureOffices::office)
                .optional()
                .orElse(DisclosureOffice.UNKNOWN);
    }

    /** All that were entered. */
    public Map<OrganId, DisclosureOffice> all() {
        Map<OrganId, DisclosureOffice> all = new HashMap<>();
        database.sql("select * from disclosure_office").query(row -> {
            all.put(new OrganId(row.getLong("organ")), office(row, 0));
        });
        return all;
    }

    /** Keeps an office; to be called within a deed. */
    public void save(OrganId organ, DisclosureOffice office) {
        database.sql("""
                        insert into disclosure_office (organ, name, address, hours, phone, fax, email)
                        values (:organ, :name, :address, :hours, :phone, :fax, :email)
                        on conflict (organ) do update set name = :name, address = :address, hours = :hours, phone = :phone,
                            fax = :fax, email = :email
                        """)
                .param("organ", organ.value())
                .param("name", office.name())
                .param("address", office.address())
                .param("hours", office.hours())
                .param("phone", office.phone())
                .param("fax", office.fax())
                .param("email", office.email())
                .update();
    }

    private static DisclosureOffice office(ResultSet row, int number) throws SQLException {
        return new DisclosureOffice(
                row.getString("name"),
                row.getString("address"),
                row.getString("hours"),
                row.getString("phone"),
                row.getString("fax"),
                row.getString("email"));
    }
}
