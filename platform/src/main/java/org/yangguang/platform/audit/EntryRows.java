package org.yangguang.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An entry as a row and back. */
final class EntryRows implements RowMapper<Entry> {

    static final EntryRows MAPPER = new EntryRows();

    private static final JsonMapper JSON = JsonMapper.shared();

    private EntryRows() {}

    static Map<String, @Nullable Object> parameters(Entry entry) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("sequence", entry.sequence());
        parameters.put("at", entry.at().atOffset(ZoneOffset.UTC));
        parameters.put("who", entry.who());
        parameters.put("organ", entry.organ());
        parameters.put("kind", entry.kind());
        parameters.put("label", entry.label());
        parameters.put("subject", entry.subject());
        parameters.put("reason", entry.reason());
        parameters.put("detail", JSON.writeValueAsString(entry.detail()));
        parameters.put("previous", entry.previous());
        parameters.put("hash", entry.hash());
        return parameters;
    }

    @Override
    public Entry mapRow(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getObject("organ", Long.class),
                row.getString("kind"),
                row.getString("label"),
                row.getString("subject"),
                row.getString("reason"),
                JSON.readValue(row.getString("detail"), new TypeReference<>() {}),
                row.getString("previous"),
                row.getString("hash"));
    }
}
