package org.yangguang.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An entry as a row and back. */
final class EntryRows implements RowMapper<Entry> {

    static final EntryRows MAPPER = new EntryRows();

    private static final JsonMapper JSON = JsonMapper.shared();

    private EntryRows() {}

    /** One array a column, as {@code unnest} takes them. */
    static Map<String, Object> columns(List<Entry> entries) {
        var columns = new HashMap<String, Object>();
        columns.put("sequence", entries.stream().map(Entry::sequence).toArray(Long[]::new));
        columns.put("at", texts(entries, entry -> entry.at().toString()));
        columns.put("who", texts(entries, Entry::who));
        columns.put("organ", entries.stream().map(Entry::organ).toArray(Long[]::new));
        columns.put("kind", texts(entries, Entry::kind));
        columns.put("label", texts(entries, Entry::label));
        columns.put("subject", texts(entries, Entry::subject));
        columns.put("reason", texts(entries, Entry::reason));
        columns.put("detail", texts(entries, entry -> JSON.writeValueAsString(entry.detail())));
        columns.put("previous", texts(entries, Entry::previous));
        columns.put("hash", texts(entries, Entry::hash));
        return columns;
    }

    private static @Nullable String[] texts(List<Entry> entries, Function<Entry, @Nullable String> column) {
        return entries.stream().map(column).toArray(String[]::new);
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
